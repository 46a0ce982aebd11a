import type { GameResult } from '../games/game.ts';
import type { Level } from '../ids.ts';
import { keepMade } from './keepsakes.ts';
import type { GameProgress, PlayerRecord } from './records.ts';
import { winCards } from './win-cards.ts';

/** Counts one play and keeps the cards met. The level mastered never falls. */
export function keepGameResult(record: PlayerRecord, result: GameResult): PlayerRecord {
  const before: GameProgress = record.games[result.game] ?? { plays: 0, mastered: 0 };
  const reached: 0 | Level = result.mastered ? result.level : 0;
  const mastered = reached > before.mastered ? reached : before.mastered;
  const games = { ...record.games, [result.game]: { plays: before.plays + 1, mastered } };
  const made = result.made ? keepMade(record.made, result.made) : record.made;
  return winCards({ ...record, games, made }, result.met);
}
