import type { RoomPlace } from '../../../app/rooms/room-place.ts';
import { Picture } from '../../kit/picture.tsx';
import { useOverlay } from '../../overlay-context.ts';
import { Page } from '../../screens/page.tsx';
import { Door } from '../door.tsx';
import { roomPlace } from '../room-place.ts';

interface Tile {
  readonly id: string;
  readonly picture: string;
  readonly to: RoomPlace;
}

const page = (id: string, picture: string): Tile => ({ id, picture, to: roomPlace('grownups', [id]) });
const room = (id: string, picture: string, name: RoomPlace['name'], path: readonly string[] = []): Tile => ({
  id,
  picture,
  to: roomPlace(name, path),
});

/** What is here, by where it is needed. */
const SHELVES: readonly (readonly [title: string, tiles: readonly Tile[]])[] = [
  [
    'home',
    [
      page('quests', 'house'),
      room('family', 'mitten', 'family'),
      page('chapters', 'curtain'),
      room('code', 'key', 'code'),
    ],
  ],
  [
    'class',
    [
      page('prepare', 'alarm-clock'),
      room('class', 'megaphone', 'class'),
      page('lessons', 'book'),
      room('prints', 'scissors', 'print'),
      page('stand', 'pennant'),
      // Not the stand itself, which nothing leads out of: its set-up first.
      room('event', 'ticket', 'event', ['setup']),
    ],
  ],
  [
    'know',
    [
      page('tells', 'hand-heart'),
      page('helplines', 'phone'),
      page('why', 'question-bubble'),
      page('privacy', 'moon'),
      page('coverage', 'calendar'),
    ],
  ],
];

/** The first advice, then everything else. */
export function GrownUpsStart() {
  const { t } = useOverlay();
  return (
    <Page title={t('grownups.start.title')} name="grownups">
      <section class="advice" aria-labelledby="advice">
        <div class="advice__picture" aria-hidden="true">
          <Picture kind="stills" names={['place-living-room']} extra="advice__place" />
          <Picture kind="stills" names={['leo-phone']} extra="advice__child" />
          <Picture kind="stills" names={['dad-proud']} extra="advice__adult" />
        </div>
        <div class="panel advice__words">
          <h2 id="advice">{t('grownups.start.advice')}</h2>
          <ol class="advice__steps">
            {['listen', 'thank', 'phone'].map((one) => (
              <li key={one}>{t(`grownups.start.${one}`)}</li>
            ))}
          </ol>
        </div>
      </section>
      {SHELVES.map(([title, tiles]) => (
        <section key={title} aria-labelledby={`grownups-${title}`}>
          <h2 id={`grownups-${title}`} class="grownups__shelf">
            {t(`grownups.start.${title}`)}
          </h2>
          <ul class="doors">
            {tiles.map(({ id, picture, to }) => (
              <li key={id}>
                <Door
                  picture={picture}
                  title={t(`grownups.tile.${id}`)}
                  line={t(`grownups.tile.${id}.line`)}
                  to={to}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
