import * as v from 'valibot';
import type { ComicDeck } from '../../core/games/comic/comic-deck.ts';
import { name } from '../schema-kit.ts';

/** comic.json: who comics are about, and the good things that can be put into them. */
export const comicSchema: v.GenericSchema<unknown, ComicDeck> = v.strictObject({
  heroes: v.pipe(v.array(name), v.minLength(4, 'name at least four people, one for each page')),
  goods: v.pipe(v.array(name), v.minLength(3, 'name at least three good things')),
});
