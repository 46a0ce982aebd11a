import type { Effect } from './effect.ts';
import { STORY_EFFECTS } from './story.ts';
import { TABLE_EFFECTS } from './table.ts';
import { TOUCH_EFFECTS } from './touch.ts';
import { VOICES } from './voices.ts';

/** Every effect of the game. A new one is an entry in its list and its name in src/audio/sound.ts. */
export const EFFECTS: Readonly<Record<string, Effect>> = {
  ...TOUCH_EFFECTS,
  ...TABLE_EFFECTS,
  ...STORY_EFFECTS,
  ...VOICES,
};
