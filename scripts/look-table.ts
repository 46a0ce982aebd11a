import chapters from '../src/content/chapters.gen.json' with { type: 'json' };
import { GAMES } from '../src/core/ids.ts';
import type { Screen } from '../tests/support/read-screen.ts';

/** One row for each screen: `npm run look` shows it in every size, and in other languages and themes. */
export interface LookRow {
  readonly name: string;
  /** Opened directly, with the album and players of somebody who has played. */
  readonly address?: string;
  /** The hour must not change the pictures: day, if nothing is said. */
  readonly time?: 'evening';
  /** Or met while playing a chapter from its beginning: the first screen that fits. */
  readonly chapter?: string;
  readonly met?: (screen: Screen) => boolean;
  /** CSS selectors to click one after the other once the screen is there. */
  readonly press?: readonly string[];
}

const kind =
  (name: string) =>
  (screen: Screen): boolean =>
    screen.kind === name;

export const LOOK: readonly LookRow[] = [
  { name: 'title', address: '' },
  { name: 'languages', address: 'languages' },
  { name: 'players', address: 'players' },
  { name: 'map', address: 'map' },
  { name: 'map-evening', address: 'map', time: 'evening' },
  { name: 'map-chapters', address: 'map', press: ['.sign >> nth=1'] },
  { name: 'album', address: 'album' },
  { name: 'settings', address: 'settings' },
  { name: 'help', address: 'help' },
  { name: 'privacy', address: 'privacy' },
  { name: 'credits', address: 'credits' },
  { name: 'code', address: 'code' },
  { name: 'code-bring', address: 'code/bring', press: ['.code__choice >> nth=1', '.code__theme >> nth=2'] },
  { name: 'self-check', address: 'self-check', press: ['.check__hello .btn >> nth=0'] },
  { name: 'grownups-gate', address: 'grownups' },
  { name: 'prints', address: 'print' },
  { name: 'print-cards', address: 'print/cards?set=all' },
  { name: 'print-poster', address: 'print/poster?ink=save' },
  { name: 'unknown-address', address: 'treasure' },
  { name: 'calm-cover', address: 'map', press: ['.bar__side--end .btn:has(svg) >> nth=-4'] },
  { name: 'help-dialog', address: 'map', press: ['.bar__side--end .btn:has(svg) >> nth=-3'] },
  { name: 'pause', address: 'chapter/1', press: ['.bar__side--end .btn >> nth=-1'] },
  { name: 'event', address: 'event?langs=en&country=HU' },
  {
    name: 'event-teams',
    address: 'event?langs=en',
    press: ['.attract__tap', '.event__animals .tile >> nth=0'],
  },
  {
    name: 'event-games',
    address: 'event?langs=en',
    press: ['.attract__tap', '.event__animals .tile >> nth=0', '.event__go .btn'],
  },
  {
    name: 'event-round',
    address: 'event?langs=en',
    press: ['.attract__tap', '.event__animals .tile >> nth=0', '.event__go .btn', '.event__game >> nth=3'],
  },
  {
    name: 'event-card',
    address: 'event?langs=en&country=HU',
    press: [
      '.attract__tap',
      '.event__animals .tile >> nth=0',
      '.event__animals .tile >> nth=6',
      '.event__go .btn',
      '.event__game >> nth=3',
      '.bar__side--end .btn >> nth=-1',
    ],
  },
  { name: 'event-setup', address: 'event/setup?langs=en' },
  { name: 'family', address: 'family' },
  { name: 'lesson-builder', address: 'class' },
  { name: 'class-rules', address: 'class/1?minutes=20&age=9&step=1' },
  { name: 'class-vote', address: 'class/2?minutes=20&age=9&step=3' },
  { name: 'class-lens', address: 'class/1?minutes=20&age=9&step=4' },
  { name: 'class-game', address: 'class/1?minutes=20&age=9&step=6' },
  { name: 'class-over', address: 'class/1?minutes=20&age=9&step=10' },
  { name: 'teacher', address: 'teacher' },
  { name: 'sort-1', address: 'game/sort?level=1&seed=7' },
  { name: 'sort-3', address: 'game/sort?level=3&seed=7' },
  { name: 'clue-hunt-1', address: 'game/clue-hunt?level=1&seed=7' },
  { name: 'clue-hunt-3', address: 'game/clue-hunt?level=3&seed=7' },
  { name: 'parcel', chapter: '0', met: kind('scene scene--parcel') },
  { name: 'lens', chapter: '0', met: kind('scene scene--lens') },
  { name: 'scene-line', chapter: '0', met: (one) => one.kind === 'scene scene--next' },
  { name: 'scene-decide', chapter: '0', met: kind('scene scene--decide') },
  { name: 'scene-try', chapter: '0', met: kind('scene scene--try') },
  { name: 'sort-holding', chapter: '0', met: (one) => one.holding },
  { name: 'sort-reveal', chapter: '0', met: (one) => one.kind.endsWith('reveal') },
  { name: 'sort-recap', chapter: '0', met: (one) => one.kind.endsWith('recap') },
  { name: 'scene-sign', chapter: '0', met: kind('scene scene--sign') },
  { name: 'end-0', chapter: '0', met: kind('page page--end') },
  { name: 'scene-1', chapter: '1', met: kind('scene scene--decide') },
  { name: 'plan', chapter: '1', met: kind('scene scene--plan') },
  { name: 'end-1', chapter: '1', met: kind('page page--end') },
  ...chapters
    .filter(({ id }) => !['0', '1'].includes(id))
    .map(({ id }): LookRow => ({ name: `scene-${id}`, chapter: id, met: kind('scene scene--next') })),
  ...GAMES.filter((game) => !['sort', 'clue-hunt'].includes(game)).map(
    (game): LookRow => ({ name: game, address: `game/${game}?level=2&seed=7` }),
  ),
];
