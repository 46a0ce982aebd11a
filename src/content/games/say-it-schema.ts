import * as v from 'valibot';
import { SAY_MOODS, type SayItDeck, TRAITS } from '../../core/games/say-it/say-it-deck.ts';
import { MOVES } from '../../core/ids.ts';
import { card, name } from '../schema-kit.ts';

const meets = v.array(v.picklist(TRAITS));

/** say-it.json: grown-ups, moments, words and worries. */
export const sayItSchema: v.GenericSchema<unknown, SayItDeck> = v.strictObject({
  people: v.array(v.strictObject({ id: name, person: name, trait: v.nullable(v.picklist(TRAITS)) })),
  moments: v.array(v.strictObject({ id: name, picture: name, quiet: v.boolean() })),
  openers: v.array(v.strictObject({ id: name, meets, own: v.boolean() })),
  shows: v.array(v.strictObject({ id: name, picture: name, meets })),
  talk: v.array(
    v.strictObject({
      id: name,
      fits: v.array(v.picklist(SAY_MOODS)),
      move: v.nullable(v.picklist(MOVES)),
    }),
  ),
  worries: v.array(v.strictObject({ id: name, child: name, card, near: v.nullable(name), own: v.boolean() })),
});
