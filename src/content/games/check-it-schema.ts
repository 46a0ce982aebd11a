import * as v from 'valibot';
import type { CheckItDeck } from '../../core/games/check-it/check-it-deck.ts';
import { CARD_KINDS, type CardId } from '../../core/ids.ts';

const name = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, 'use lower-case letters, digits and hyphens'),
);
const card = v.custom<CardId>(
  (value) => typeof value === 'string' && CARD_KINDS.some((kind) => value.startsWith(`${kind}:`)),
  `write <kind>:<name>; kinds are ${CARD_KINDS.join(', ')}`,
);
const values = v.exactOptional(v.pipe(v.array(name), v.minLength(1, 'name at least one value')));
const remix = v.strictObject({ who: values, place: values, object: values, time: values });
/** Addresses end in a name that belongs to nobody. */
const address = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^[a-z0-9./-]+$/, 'use lower-case letters, digits, dots and slashes'))),
  v.minLength(3, 'an address has at least three parts'),
);
const level = v.picklist([1, 2, 3]);

/** check-it.json: surprising claims, log-in pages, and reasons why one should log in. */
export const checkItSchema: v.GenericSchema<unknown, CheckItDeck> = v.strictObject({
  claims: v.array(v.strictObject({ id: name, card, picture: name, remix })),
  pages: v.array(
    v.strictObject({
      id: name,
      parts: address,
      fakes: v.array(v.strictObject({ level, parts: address })),
    }),
  ),
  lures: v.array(name),
  lureRemix: remix,
});
