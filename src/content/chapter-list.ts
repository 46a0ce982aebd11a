import * as v from 'valibot';
import type { ChapterInfo } from '../core/story/beat.ts';
import { chapterInfoSchema } from './chapter-schema.ts';
import chapters from './chapters.gen.json' with { type: 'json' };
import { deepFreeze } from './deep-freeze.ts';

/** Every chapter's place in the game, frozen. @throws v.ValiError for broken content */
export function chapterList(): readonly ChapterInfo[] {
  return deepFreeze(v.parse(v.array(chapterInfoSchema), chapters));
}
