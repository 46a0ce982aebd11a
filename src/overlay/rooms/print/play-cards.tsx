import { presentPlayCards } from '../../../present/rooms/print/present-play-cards.ts';
import type { PrintOptions } from '../../../present/rooms/print/prints.ts';
import type { CardFaceView } from '../../../present/table-view.ts';
import { CardFace } from '../../kit/card-face.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { CardBack } from './card-back.tsx';
import { Sheet } from './sheet.tsx';

/** Nine cards a page; the page of their backs follows every page of fronts. */
export function PlayCards({ options }: { readonly options: PrintOptions }) {
  const { state, registry, t } = useOverlay();
  const sheets = presentPlayCards(options, state, registry, t);
  if (sheets.length === 0) return <p class="panel prints__none">{t('print.cards.none')}</p>;
  return (
    <>
      {sheets.map(({ fronts, backs }, index) => [
        <Sheet
          key={`fronts ${index}`}
          options={options}
          look="p-cards-sheet"
          label={t('print.cards.front-page', { page: index + 1 })}
        >
          {fronts.map((face, place) => (
            <div key={face?.card ?? place} class="p-cut" data-card={face?.card}>
              {face && <Front face={face} />}
            </div>
          ))}
        </Sheet>,
        <Sheet
          key={`backs ${index}`}
          options={options}
          look="p-cards-sheet"
          label={t('print.cards.back-page', { page: index + 1 })}
        >
          {backs.map((face, place) => (
            <div key={face?.card ?? place} class="p-cut" data-back={face?.card}>
              {face && <CardBack suit={suitOf(face)} />}
            </div>
          ))}
        </Sheet>,
      ])}
    </>
  );
}

/** The face as in the game, with the name of its suit at the foot. */
function Front({ face }: { readonly face: CardFaceView }) {
  const { t } = useOverlay();
  return (
    <>
      <CardFace face={face} />
      <span class="p-cut__suit">{suitOf(face, t)}</span>
    </>
  );
}

function suitOf({ kind, island }: CardFaceView, t?: (id: string) => string): string {
  if (!t) return island ?? kind;
  return t(kind === 'situation' ? `region.${island ?? 'home'}.kind` : `album.${kind}`);
}
