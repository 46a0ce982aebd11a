import * as v from 'valibot';
import { GAMES, ISLANDS, MOVES, TRICKS } from '../core/ids.ts';
import { type ChapterInfo, ENDINGS, FACES } from '../core/story/beat.ts';
import { name, textId } from './schema-kit.ts';

const text = v.pipe(v.string(), v.nonEmpty('write a text'));
const plan = v.strictObject({
  id: name,
  ifs: v.pipe(v.array(textId), v.minLength(2, 'offer at least two tiles')),
  thens: v.pipe(v.array(textId), v.minLength(2, 'offer at least two tiles')),
});

const entries = {
  id: v.pipe(v.string(), v.regex(/^\d+(-shoes)?$/, 'write the number of the chapter in quotes')),
  after: v.optional(v.pipe(v.string(), v.regex(/^\d+$/, 'write the number of the chapter it belongs to'))),
  region: v.picklist(['home', ...ISLANDS]),
  endings: v.pipe(v.array(v.picklist(ENDINGS)), v.minLength(1, 'name at least one ending')),
  tricks: v.array(v.picklist(TRICKS)),
  moves: v.array(v.picklist(MOVES)),
  games: v.array(v.picklist(GAMES)),
  cards: v.array(v.string()),
  clue: textId,
  sensitive: v.boolean(),
  places: v.array(name),
  people: v.array(name),
  plans: v.array(plan),
  faces: v.optional(
    v.record(
      textId,
      v.pipe(
        v.array(v.picklist(FACES)),
        v.minLength(1, 'name a face'),
        v.maxLength(3, 'three faces are a crowd'),
      ),
    ),
  ),
};

/** A chapter's place in the game, as the first load has it: without texts (chapters.gen.json). */
export const chapterInfoSchema: v.GenericSchema<unknown, ChapterInfo> = v.object({
  ...entries,
  steps: v.pipe(v.number(), v.integer()),
});

/** chapter.json as its author writes it. */
export interface ChapterFile extends Omit<ChapterInfo, 'steps'> {
  /** Texts of the chapter that stand in no line of the story. */
  readonly texts: Readonly<Record<string, string>>;
  /** Notes for translators, by text id. */
  readonly notes: Readonly<Record<string, string>>;
}

export const chapterFileSchema: v.GenericSchema<unknown, ChapterFile> = v.strictObject({
  ...entries,
  texts: v.record(textId, text),
  notes: v.optional(v.record(textId, text), {}),
});
