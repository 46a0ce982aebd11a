import { TRICKS } from '../../../core/ids.ts';
import type { PrintOptions } from '../../../present/rooms/print/prints.ts';
import { Picture } from '../../kit/picture.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { HandLine } from './hand-line.tsx';
import { Sheet } from './sheet.tsx';

/** A sheet to build a trick on paper. */
export function WorkshopSheets({ options }: { readonly options: PrintOptions }) {
  const { t, registry } = useOverlay();
  return (
    <Sheet options={options} look="p-halves" label={t('print.workshop.title')}>
      {[1, 2].map((copy) => (
        <div key={copy} class="p-half p-workshop">
          <header>
            <Picture kind="stills" names={['portrait-mask']} />
            <div>
              <h2>{t('print.workshop.head')}</h2>
              <p>{t('print.workshop.rule')}</p>
            </div>
          </header>
          <HandLine label={t('print.workshop.from')} />
          <div class="p-workshop__message">
            <span>{t('print.workshop.message')}</span>
          </div>
          <p>{t('print.workshop.gears')}</p>
          <ul class="p-workshop__gears">
            {TRICKS.map((trick) => (
              <li key={trick}>
                <Picture kind="cards" names={[registry.pictures[`trick:${trick}`] ?? `trick-${trick}`]} />
                <span>{t(`trick.${trick}.title`)}</span>
              </li>
            ))}
          </ul>
          <HandLine label={t('print.workshop.answer')} />
        </div>
      ))}
    </Sheet>
  );
}
