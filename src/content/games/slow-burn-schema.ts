import * as v from 'valibot';
import { DAYS, SIGNS, type SlowBurnStory } from '../../core/games/slow-burn/slow-burn-deck.ts';
import { TRICKS } from '../../core/ids.ts';
import { card, name } from '../schema-kit.ts';

/** slow-burn.json: six messages of one new friend in each story. */
export const slowBurnSchema: v.GenericSchema<unknown, readonly SlowBurnStory[]> = v.array(
  v.strictObject({
    id: name,
    kind: v.picklist(['bad', 'friend', 'dip']),
    child: name,
    card,
    picture: name,
    days: v.pipe(
      v.array(v.strictObject({ id: name, sign: v.picklist(SIGNS), trick: v.nullable(v.picklist(TRICKS)) })),
      v.length(DAYS, 'a story has six days'),
    ),
  }),
);
