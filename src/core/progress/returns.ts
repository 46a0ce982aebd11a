import { TRICKS, type TrickId } from '../ids.ts';
import type { PlayerRecord, TrickReturn } from './records.ts';

/** Days after which a trick comes back in a new costume: the first time, the second … After the last it rests. */
export const RETURN_DAYS: readonly number[] = [1, 3, 7, 21];

/** A journey around the world sets the clock back by a day; one set back further was wrong before. */
const TRAVEL = 1;

/**
 * The trick that has waited longest to be unmasked again; null when none waits. It waits for ever: nothing is lost
 * by never answering.
 * @param today days since 1970 where the player lives
 */
export function returning(record: Pick<PlayerRecord, 'returns'>, today: number): TrickId | null {
  const waiting = TRICKS.flatMap((trick) => {
    const known = record.returns[trick];
    const days = known && RETURN_DAYS[known.times];
    if (!known || days === undefined) return [];
    const waited = today >= known.day + days || known.day > today + TRAVEL;
    return waited ? { trick, since: known.day + days } : [];
  });
  waiting.sort((one, other) => one.since - other.since);
  return waiting[0]?.trick ?? null;
}

/** From the day its card was won a trick begins to come back. Tricks known already stay as they are. */
export function startReturns(record: PlayerRecord, today: number): PlayerRecord {
  const fresh = TRICKS.filter((trick) => record.album[`trick:${trick}`] && !record.returns[trick]);
  if (fresh.length === 0) return record;
  const begun = fresh.map((trick): readonly [TrickId, TrickReturn] => [trick, { times: 0, day: today }]);
  return { ...record, returns: { ...record.returns, ...Object.fromEntries(begun) } };
}

/** The trick came back and was unmasked: it stays away longer now. */
export function endReturn(record: PlayerRecord, trick: TrickId, today: number): PlayerRecord {
  const times = (record.returns[trick]?.times ?? 0) + 1;
  return { ...record, returns: { ...record.returns, [trick]: { times, day: today } } };
}
