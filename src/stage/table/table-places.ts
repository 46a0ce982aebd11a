import type { Box } from '../../present/layout.ts';

/**
 * Resting places of everything on a table in logical px, already mirrored for right-to-left: by the ids of
 * zones and things, and 'sango' and 'lens' (see `tableLayout`).
 */
export type TablePlaces = ReadonlyMap<string, Box>;
