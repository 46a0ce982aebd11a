import type { WorkshopCardView } from '../../../present/present-workshop-card.ts';
import { presentLetters } from '../../../present/rooms/print/present-letters.ts';
import type { PrintOptions } from '../../../present/rooms/print/prints.ts';
import { Picture } from '../../kit/picture.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { HandLine } from './hand-line.tsx';
import { Sheet } from './sheet.tsx';
import { TrickList } from './trick-list.tsx';

/** How many letters a page holds. */
const A_PAGE = 2;

/** The letters built on this device, and a sheet to build one on paper. */
export function WorkshopSheets({ options }: { readonly options: PrintOptions }) {
  const { t, state, registry } = useOverlay();
  const letters = presentLetters(state, registry, t);
  const pages = Array.from({ length: Math.ceil(letters.length / A_PAGE) }, (_, page) =>
    letters.slice(page * A_PAGE, (page + 1) * A_PAGE),
  );
  return (
    <>
      {pages.map((page, index) => (
        <Sheet key={index} options={options} look="p-halves" label={t('print.sheet', { page: index + 1 })}>
          {page.map((letter, place) => (
            <Letter key={place} letter={letter} />
          ))}
        </Sheet>
      ))}
      <Sheet options={options} look="p-halves" label={t('print.workshop.title')}>
        {[1, 2].map((copy) => (
          <div key={copy} class="p-half p-workshop">
            <Head />
            <HandLine label={t('print.workshop.from')} />
            <div class="p-workshop__message p-workshop__message--empty">
              <span>{t('print.workshop.message')}</span>
            </div>
            <Gears />
            <HandLine label={t('print.workshop.answer')} />
          </div>
        ))}
      </Sheet>
    </>
  );
}

/** What turns stands on its head at the foot: for whoever has bet already. */
function Letter({ letter }: { readonly letter: WorkshopCardView }) {
  const { t } = useOverlay();
  return (
    <div class="p-half p-workshop">
      <Head />
      <div class="p-workshop__letter">
        <span class="p-workshop__pictures">
          {letter.pictures.map((name) => (
            <Picture key={name} kind="cards" names={[name]} />
          ))}
        </span>
        <div class="p-workshop__message">
          <b>{letter.sender}</b>
          {letter.lines.map(({ text }) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      </div>
      <Gears />
      <HandLine label={t('print.workshop.answer')} />
      <p class="p-workshop__found">{letter.answer}</p>
    </div>
  );
}

function Head() {
  const { t } = useOverlay();
  return (
    <header>
      <Picture kind="stills" names={['portrait-mask']} />
      <div>
        <h2>{t('print.workshop.head')}</h2>
        <p>{t('print.workshop.rule')}</p>
      </div>
    </header>
  );
}

function Gears() {
  const { t } = useOverlay();
  return (
    <div>
      <p>{t('print.workshop.gears')}</p>
      <TrickList look="p-workshop__gears" />
    </div>
  );
}
