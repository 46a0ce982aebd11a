import * as v from 'valibot';
import { type CoinPost, PAYEES } from '../../core/games/follow-the-coin/coin-deck.ts';
import { TRICKS } from '../../core/ids.ts';
import { card, name } from '../schema-kit.ts';

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
