import * as v from 'valibot';
import { DAYS, SIGNS, type SlowBurnStory } from '../../core/games/slow-burn/slow-burn-deck.ts';
import { CARD_KINDS, type CardId, TRICKS } from '../../core/ids.ts';

const name = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, 'use lower-case letters, digits and hyphens'),
);
const card = v.custom<CardId>(
  (value) => typeof value === 'string' && CARD_KINDS.some((kind) => value.startsWith(`${kind}:`)),
  `write <kind>:<name>; kinds are ${CARD_KINDS.join(', ')}`,
);

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
