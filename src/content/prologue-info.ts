import * as v from 'valibot';
import type { ChapterInfo } from '../core/story/beat.ts';
import { chapterInfoSchema } from './chapter-schema.ts';
import { deepFreeze } from './deep-freeze.ts';
import prologue from './prologue.gen.json' with { type: 'json' };

/** The prologue’s place in the game: all that a first visit wants of the list of chapters. @throws v.ValiError for broken content */
export function prologueInfo(): readonly ChapterInfo[] {
  return deepFreeze(v.parse(v.array(chapterInfoSchema), prologue));
}
