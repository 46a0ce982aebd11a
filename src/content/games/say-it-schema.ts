import * as v from 'valibot';
import { SAY_MOODS, type SayItDeck, TRAITS } from '../../core/games/say-it/say-it-deck.ts';
import { CARD_KINDS, type CardId, MOVES } from '../../core/ids.ts';

const name = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, 'use lower-case letters, digits and hyphens'),
);
const card = v.custom<CardId>(
  (value) => typeof value === 'string' && CARD_KINDS.some((kind) => value.startsWith(`${kind}:`)),
  `write <kind>:<name>; kinds are ${CARD_KINDS.join(', ')}`,
);
const meets = v.array(v.picklist(TRAITS));

/** say-it.json: grown-ups, moments, words and worries. */
export const sayItSchema: v.GenericSchema<unknown, SayItDeck> = v.strictObject({
  people: v.array(v.strictObject({ id: name, person: name, trait: v.nullable(v.picklist(TRAITS)) })),
  moments: v.array(v.strictObject({ id: name, picture: name, quiet: v.boolean() })),
  openers: v.array(v.strictObject({ id: name, meets })),
  shows: v.array(v.strictObject({ id: name, picture: name, meets })),
  talk: v.array(
    v.strictObject({
      id: name,
      fits: v.array(v.picklist(SAY_MOODS)),
      move: v.nullable(v.picklist(MOVES)),
    }),
  ),
  worries: v.array(v.strictObject({ id: name, child: name, card, near: v.nullable(name) })),
});
