import { ROOMS } from './rooms.ts';
import { SKY } from './sky.ts';
import { STAGE } from './stage.ts';
import { TOWN } from './town.ts';

/** Everything small that lives in places, by frame; src/stage/story/life-of-places.ts says where and how it moves. */
export const LIFE: Readonly<Record<string, () => string>> = { ...SKY, ...ROOMS, ...TOWN, ...STAGE };
