import { type ChapterId, FREE_PLAY, type GameId } from '../ids.ts';
import type { ChapterInfo } from '../story/beat.ts';

/** The prologue shows the calm cover and the help: no grown-up can close it. */
export const ALWAYS_OPEN: ChapterId = '0';

/** Has a grown-up switched this chapter off on this device? Its other shoes go with it. */
export function isChapterClosed(
  closed: readonly ChapterId[],
  id: ChapterId,
  chapters: readonly ChapterInfo[],
): boolean {
  const after = chapters.find((one) => one.id === id)?.after;
  return id !== ALWAYS_OPEN && (closed.includes(id) || (after !== undefined && closed.includes(after)));
}

/** A game that belongs to its chapters is closed with the last of them; games played by themselves stay. */
export function isGameClosed(
  closed: readonly ChapterId[],
  game: GameId,
  chapters: readonly ChapterInfo[],
): boolean {
  if ((FREE_PLAY as readonly GameId[]).includes(game)) return false;
  const homes = chapters.filter((one) => one.games.includes(game));
  return homes.length > 0 && homes.every(({ id }) => isChapterClosed(closed, id, chapters));
}
