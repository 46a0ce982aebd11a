import type { CardId } from '../../../core/ids.ts';
import { presentCard } from '../../../present/present-card.ts';
import { CardFace } from '../../kit/card-face.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Picture } from '../../kit/picture.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { pictureUrl } from '../../pictures/pictures.ts';
import { useReadable } from '../../speech/use-reader.ts';
import { useEvent } from './use-event.ts';

/** Cards that drift by: two messages, a trick, two moves and something good. */
const CARDS: readonly CardId[] = [
  'move:tell',
  'situation:creator-coins',
  'trick:hurry',
  'move:stand-with',
  'situation:funny-sticker',
  'trick:false-face',
];
/** Sango’s friends, from the start side; Sango stands in their middle. */
const FRIENDS = ['leo', 'samir', 'amara', 'hana'] as const;

/** While nobody is there: Sango waves, cards drift by, and every language of the stand has its turn. */
export function Attract() {
  const { t, registry } = useOverlay();
  const { ask } = useEvent();
  const line = t('event.attract.line');
  useReadable(`${t('event.tap')}. ${line}`);
  return (
    <main class="attract" id="main">
      <div class="attract__picture" aria-hidden="true">
        <img class="attract__place" src={pictureUrl('stills', 'place-home-port')} alt="" />
        <div class="attract__cards">
          {CARDS.map((card, index) => (
            <div key={card} class={`attract__card attract__card--${index + 1}`}>
              <CardFace face={presentCard(card, undefined, registry, t)} small />
            </div>
          ))}
        </div>
        <div class="attract__cast">
          {FRIENDS.map((friend, index) => (
            <Picture
              key={friend}
              kind="stills"
              names={[`${friend}-${index % 2 === 0 ? 'cheer' : 'wave'}`]}
              extra={`attract__friend attract__friend--${index + 1}`}
            />
          ))}
          <span class="attract__sango">
            <Picture kind="stills" names={['sango-wave']} extra="attract__pose" />
            <Picture kind="stills" names={['sango-cheer']} extra="attract__pose attract__pose--other" />
          </span>
        </div>
      </div>
      <div class="attract__words">
        <h1 class="attract__name" tabIndex={-1} data-landing>
          {t('title.name')}
        </h1>
        <p class="attract__line">{line}</p>
      </div>
      <button type="button" class="attract__tap" onClick={() => ask({ do: 'start' })}>
        <span class="attract__bubble">
          <Icon name="play" />
          {t('event.tap')}
        </span>
      </button>
    </main>
  );
}
