import { presentPoster } from '../../../present/rooms/print/present-poster.ts';
import type { PrintOptions } from '../../../present/rooms/print/prints.ts';
import { Icon } from '../../kit/icon.tsx';
import { Picture } from '../../kit/picture.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { Sheet } from './sheet.tsx';

/** All tricks with the moves that answer them, and all moves, on one page. */
export function TricksPoster({ options }: { readonly options: PrintOptions }) {
  const { t, registry } = useOverlay();
  const { tricks, moves } = presentPoster(registry, t);
  return (
    <Sheet options={options} look="p-poster" label={t('print.poster.title')}>
      <header class="p-poster__head">
        <div>
          <h2>{t('print.poster.head')}</h2>
          <p>{t('print.poster.sub')}</p>
        </div>
        <Picture kind="stills" names={['sango-point']} />
      </header>
      <ul class="p-poster__tricks">
        {tricks.map((trick) => (
          <li key={trick.id}>
            <Picture kind="cards" names={[trick.picture]} />
            <div>
              <h3>{trick.title}</h3>
              <p>{trick.line}</p>
              <p class="p-poster__answer">
                <Icon name="next" />
                <span>{trick.answers.map(({ title }) => title).join(' · ')}</span>
              </p>
            </div>
          </li>
        ))}
      </ul>
      <h3 class="p-poster__sub">{t('print.poster.moves')}</h3>
      <ul class="p-poster__moves">
        {moves.map((move) => (
          <li key={move.id}>
            <Picture kind="cards" names={[move.picture]} />
            <span>{move.title}</span>
          </li>
        ))}
      </ul>
      <p class="p-poster__end">{t('print.poster.end')}</p>
    </Sheet>
  );
}
