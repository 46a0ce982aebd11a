import fc from 'fast-check';
import { ROOMS } from '../../src/app/rooms/room-place.ts';
import { GAMES, TRICKS } from '../../src/core/ids.ts';

const PLACES = ['languages', 'players', 'map', 'album', 'settings', 'help', 'privacy', 'credits'];
const KEYS = ['level', 'seed', 'trick', 'players', 'minutes', 'step', 'langs', 'rounds', 'lang', 'set'];

/** What people, broken links and mischief write: names of ours, names that objects have, numbers, half escapes. */
const piece = fc.oneof(
  fc.constantFrom(...PLACES, ...ROOMS, ...GAMES, 'chapter', 'game', 'cards', 'helplines', 'bring'),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'undefined', 'null', '..', '.'),
  fc.constantFrom('%', '%E0%A4%A', '%00', '%2F', '%23', '%3Cscript%3E', '<img src=x>', '\'"', '\u202e'),
  fc.integer({ min: -3, max: 2 ** 53 }).map(String),
  fc.double().map(String),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const query = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...KEYS, ...TRICKS), piece), piece), { maxLength: 4 })
  .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));

/** Anything that can stand behind the '#'. */
export const anyAddress = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .tuple(fc.array(piece, { maxLength: 4 }), fc.option(query), fc.constantFrom('/', '//', '', '#/'))
    .map(([path, asked, first]) => `${first}${path.join('/')}${asked === null ? '' : `?${asked}`}`),
);
