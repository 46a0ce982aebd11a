import type { Score } from '../score.ts';
import { calm } from './calm.ts';
import { duel } from './duel.ts';
import { echo } from './echo.ts';
import { harbour } from './harbour.ts';
import { home } from './home.ts';
import { lookout } from './lookout.ts';
import { map } from './map.ts';
import { table } from './table.ts';
import { title } from './title.ts';

/** Every loop of the game. A new one is a file beside this, a line here, and its name in src/audio/sound.ts. */
export const ALL_MUSIC: Readonly<Record<string, () => Score>> = {
  title,
  map,
  home,
  lookout,
  harbour,
  echo,
  table,
  duel,
  calm,
};
