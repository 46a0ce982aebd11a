import { type EventGame, secondsOf } from '../../../app/rooms/event/event-setup.ts';
import { Picture } from '../../kit/picture.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { Page } from '../../screens/page.tsx';
import { useEvent } from './use-event.ts';

/** A picture for each game. */
const PICTURES: Readonly<Record<EventGame, readonly [kind: 'cards' | 'stills', name: string]>> = {
  'check-it': ['cards', 'newspaper'],
  'tone-tiles': ['cards', 'speech-bubble'],
  'trick-duel': ['stills', 'portrait-mask'],
  'adult-hand': ['stills', 'portrait-leo'],
};

/** A quick round or a long one. */
export function ChooseGame() {
  const { t } = useOverlay();
  const { room, ask } = useEvent();
  const { rounds, games } = room.setup;
  return (
    <Page title={t('event.games.title')} name="event" back={false}>
      {rounds.map((seconds) => (
        <section key={seconds} class="event__round" aria-labelledby={`event-${seconds}`}>
          <h2 id={`event-${seconds}`}>
            {t(`event.games.${seconds}`)}{' '}
            <small class="event__minutes">{t(`event.games.minutes.${seconds}`)}</small>
          </h2>
          <ul class="event__games">
            {games
              .filter((game) => secondsOf(game) === seconds)
              .map((game) => (
                <li key={game}>
                  <button type="button" class="tile event__game" onClick={() => ask({ do: 'play', game })}>
                    <span class="event__window">
                      <Picture kind={PICTURES[game][0]} names={[PICTURES[game][1]]} />
                    </span>
                    <span class="event__name">{t(`game.${game}.title`)}</span>
                    <span class="event__about">{t(`event.game.${game}`)}</span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
