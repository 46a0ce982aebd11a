import type { PlayerRecord } from '../records.ts';

/** What is more in one record than in the other. */
export interface Gains {
  readonly chapters: number;
  readonly endings: number;
  readonly cards: number;
  /** Games of which a higher level is mastered. */
  readonly games: number;
}

/** What a player has more after bringing a code than before. */
export function gains(before: PlayerRecord, after: PlayerRecord): Gains {
  const endings = (record: PlayerRecord) =>
    Object.values(record.chapters).reduce((sum, one) => sum + one.endings.length, 0);
  const chapters = (record: PlayerRecord) =>
    Object.values(record.chapters).filter((one) => one.endings.length > 0).length;
  const games = Object.entries(after.games).filter(
    ([game, one]) =>
      (one?.mastered ?? 0) > (before.games[game as keyof PlayerRecord['games']]?.mastered ?? 0),
  );
  return {
    chapters: chapters(after) - chapters(before),
    endings: endings(after) - endings(before),
    cards: Object.entries(after.album).filter(
      ([card, { met }]) => met > (before.album[card as keyof PlayerRecord['album']]?.met ?? 0),
    ).length,
    games: games.length,
  };
}
