import { SHARE_ASK_KEEP } from './share-ask-keep.ts';
import { sortGame } from './sort-game.ts';

/** Sort: who may have it? Share · Ask · Keep. Rules for players and authors: docs/games.md. */
export const SORT = sortGame(SHARE_ASK_KEEP);
