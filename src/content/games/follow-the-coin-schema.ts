import * as v from 'valibot';
import { type CoinPost, PAYEES } from '../../core/games/follow-the-coin/coin-deck.ts';
import { CARD_KINDS, type CardId, TRICKS } from '../../core/ids.ts';

const name = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, 'use lower-case letters, digits and hyphens'),
);
const card = v.custom<CardId>(
  (value) => typeof value === 'string' && CARD_KINDS.some((kind) => value.startsWith(`${kind}:`)),
  `write <kind>:<name>; kinds are ${CARD_KINDS.join(', ')}`,
);

/** follow-the-coin.json: posts, and who gains from them. */
export const followTheCoinSchema: v.GenericSchema<unknown, readonly CoinPost[]> = v.array(
  v.strictObject({
    id: name,
    picture: name,
    payees: v.pipe(v.array(v.picklist(PAYEES)), v.minLength(1)),
    card,
    trick: v.nullable(v.picklist(TRICKS)),
  }),
);
