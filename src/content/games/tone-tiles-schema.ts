import * as v from 'valibot';
import { PARTS, PLAIN, type ToneDeck, WAYS } from '../../core/games/tone-tiles/tone-deck.ts';
import { MOVES } from '../../core/ids.ts';
import { card, name } from '../schema-kit.ts';

const tone = v.pipe(v.number(), v.integer(), v.minValue(-3), v.maxValue(3));
const tones = v.pipe(
  v.array(tone),
  v.length(WAYS, 'a phrase has three ways to say it'),
  v.check(
    (ways) => ways.every((way, index) => index === 0 || way > (ways[index - 1] ?? way)),
    'write the ways from coldest to warmest',
  ),
  v.check((ways) => ways[PLAIN] === 0, 'the middle way is plain: 0'),
);

/** tone-tiles.json: messages with their tone values, and pictures. */
export const toneTilesSchema: v.GenericSchema<unknown, ToneDeck> = v.strictObject({
  messages: v.array(
    v.strictObject({
      id: name,
      to: v.pipe(v.array(name), v.minLength(1, 'name somebody who gets it')),
      card,
      move: v.picklist(MOVES),
      tones: v.pipe(v.array(tones), v.length(PARTS, 'a message has three phrases')),
    }),
  ),
  whens: v.array(name),
  pictures: v.array(v.strictObject({ id: name, tone })),
});
