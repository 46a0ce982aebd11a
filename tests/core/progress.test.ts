import { describe, expect, it } from 'vitest';
import { EMPTY_GAUGES } from '../../src/core/cards/gauges.ts';
import type { GameResult } from '../../src/core/games/game.ts';
import { endChapter } from '../../src/core/progress/end-chapter.ts';
import { keepGameResult } from '../../src/core/progress/keep-game-result.ts';
import { lit } from '../../src/core/progress/lit.ts';
import { cardLevel, newPlayer } from '../../src/core/progress/records.ts';
import { endReturn, returning, startReturns } from '../../src/core/progress/returns.ts';
import { shoesOf } from '../../src/core/progress/shoes-of.ts';
import { winCards } from '../../src/core/progress/win-cards.ts';
import type { ChapterInfo } from '../../src/core/story/beat.ts';

const card = 'situation:ten-minutes';
const level = (record: ReturnType<typeof newPlayer>) => {
  const entry = record.album[card];
  return entry && cardLevel(entry);
};

describe('the album', () => {
  it('raises a card from bronze to gold by meeting it in new costumes', () => {
    let record = newPlayer('fox');
    for (const [costume, expected] of [
      ['a', 'bronze'],
      ['a', 'bronze'],
      ['b', 'silver'],
      ['c', 'gold'],
      ['d', 'gold'],
    ] as const) {
      record = winCards(record, [{ card, costume }]);
      expect(level(record)).toBe(expected);
    }
  });

  it('never falls, and remembers the last twelve costumes', () => {
    const met = Array.from({ length: 30 }, (_, index) => ({ card, costume: `${index}` }) as const);
    const record = winCards(newPlayer('fox'), met);
    expect(record.album[card]?.met).toBe(30);
    expect(record.album[card]?.costumes).toHaveLength(12);
  });
});

describe('a chapter ended', () => {
  const info = { id: '1', cards: [card] } as const;

  it('keeps each ending once, wins the cards once, and is no longer in progress', () => {
    const begun = { ...newPlayer('fox'), current: { chapter: '1', hash: 'h', chosen: [], seed: 1 } };
    const once = endChapter(begun, info, 'repair');
    const twice = endChapter(endChapter(once, info, 'tell'), info, 'repair');
    expect(twice.chapters['1']?.endings).toEqual(['repair', 'tell']);
    expect(twice.album[card]?.met).toBe(1);
    expect(once.current).toBeNull();
  });

  it('leaves another chapter in progress alone', () => {
    const begun = { ...newPlayer('fox'), current: { chapter: '0', hash: 'h', chosen: [], seed: 1 } };
    expect(endChapter(begun, info, 'tell').current).toEqual(begun.current);
  });

  it('opens Other shoes when every ending has been found, and they light no lamp', () => {
    const base = { ...info, region: 'lookout' } as const;
    const chapters = [
      { ...base, id: '1', endings: ['tell', 'repair'] },
      { ...base, id: '1-shoes', after: '1', endings: ['well-done'] },
    ] as unknown as readonly ChapterInfo[];
    const once = endChapter(newPlayer('fox'), { id: '1', cards: [] }, 'tell');
    expect(shoesOf(once, '1', chapters)).toBeNull();
    const both = endChapter(once, { id: '1', cards: [] }, 'repair');
    expect(shoesOf(both, '1', chapters)?.id).toBe('1-shoes');
    const shod = endChapter(both, { id: '1-shoes', cards: [] }, 'well-done');
    expect(lit(shod, 'lookout', chapters)).toEqual({ lit: 1, total: 1 });
  });

  it('lights a lamp', () => {
    const chapters = [
      { id: '1', region: 'lookout' },
      { id: '2', region: 'lookout' },
      { id: '5', region: 'harbour' },
    ] as const;
    const record = endChapter(newPlayer('fox'), info, 'tell');
    expect(lit(record, 'lookout', chapters)).toEqual({ lit: 1, total: 2 });
    expect(lit(record, 'harbour', chapters)).toEqual({ lit: 0, total: 1 });
  });
});

describe('a game played', () => {
  const result: GameResult = {
    game: 'sort',
    level: 2,
    mastered: true,
    gauges: EMPTY_GAUGES,
    met: [{ card, costume: 'a' }],
    missed: [],
  };

  it('counts the play, keeps the cards and the highest level mastered', () => {
    const once = keepGameResult(newPlayer('fox'), result);
    expect(once.games.sort).toEqual({ plays: 1, mastered: 2 });
    expect(once.album[card]?.met).toBe(1);
    const easier = keepGameResult(once, { ...result, level: 1 });
    expect(easier.games.sort).toEqual({ plays: 2, mastered: 2 });
    const failed = keepGameResult(easier, { ...result, level: 3, mastered: false });
    expect(failed.games.sort).toEqual({ plays: 3, mastered: 2 });
  });
});

describe('a trick', () => {
  const won = (today: number) =>
    startReturns(endChapter(newPlayer('fox'), { id: '1', cards: ['trick:hurry'] }, 'tell'), today);

  it('returns in disguise after 1, 3, 7 and 21 days, then rests', () => {
    let record = won(100);
    let today = 100;
    for (const days of [1, 3, 7, 21]) {
      expect(returning(record, today + days - 1)).toBeNull();
      expect(returning(record, today + days)).toBe('hurry');
      today += days;
      record = endReturn(record, 'hurry', today);
    }
    expect(returning(record, today + 1000)).toBeNull();
  });

  it('waits for ever, and nothing fades meanwhile', () => {
    const record = won(100);
    expect(returning(record, 5000)).toBe('hurry');
    expect(startReturns(record, 5000)).toBe(record);
    expect(record.album['trick:hurry']?.met).toBe(1);
  });

  it('that waited longest comes first', () => {
    const record = { ...won(100), returns: { hurry: { times: 1, day: 100 }, scare: { times: 0, day: 101 } } };
    expect(returning(record, 103)).toBe('scare');
  });
});
