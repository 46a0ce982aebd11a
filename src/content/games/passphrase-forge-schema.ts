import * as v from 'valibot';
import type { ForgeDeck } from '../../core/games/passphrase-forge/forge-deck.ts';
import { name } from '../schema-kit.ts';

const words = v.array(v.strictObject({ id: name, picture: name }));

/** passphrase-forge.json: words with pictures, whose keys there are, and what everybody thinks of first. */
export const passphraseForgeSchema: v.GenericSchema<unknown, ForgeDeck> = v.strictObject({
  words,
  keepers: v.array(
    v.strictObject({ id: name, child: name, favourites: v.pipe(v.array(name), v.minLength(2)) }),
  ),
  numbers: words,
  riddles: v.array(name),
  doors: v.pipe(words, v.length(3, 'there are three doors')),
});
