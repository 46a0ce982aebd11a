import * as v from 'valibot';
import type { CheckItDeck } from '../../core/games/check-it/check-it-deck.ts';
import { card, name } from '../schema-kit.ts';

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
