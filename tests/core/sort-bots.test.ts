import { describe, expect, it } from 'vitest';
import type { GameAction } from '../../src/core/games/game.ts';
import { readSort } from '../../src/core/games/sort/bot.ts';
import { SORT } from '../../src/core/games/sort/sort.ts';
import type { Level } from '../../src/core/ids.ts';
import { gameDecks } from '../support/game-decks.ts';
import { constantBot, masteredShare, randomBot } from '../support/play-bot.ts';

const GAMES = 400;
const to = (zone: string) => (action: GameAction) => action.type === 'place' && action.zone === zone;

describe.each(gameDecks())('Sort with the $name', ({ content }) => {
  const share = (bot: Parameters<typeof masteredShare<Parameters<typeof readSort>[0]>>[1], level: Level) =>
    masteredShare(SORT, bot, { content, level, games: GAMES });

  it('is mastered by a child who reads', () => {
    expect(share(readSort, 1)).toBeGreaterThanOrEqual(0.95);
    expect(share(readSort, 2)).toBeGreaterThanOrEqual(0.85);
    expect(share(readSort, 3)).toBeGreaterThanOrEqual(0.75);
  });

  it.each([1, 2, 3] as const)('is not mastered by chance at level %i', (level) => {
    expect(share(randomBot, level)).toBeLessThanOrEqual(0.35);
  });

  it.each([
    ['always share', [to('share')]],
    ['always keep', [to('keep')]],
    ['always ask, then anything', [to('ask')]],
    ['always ask, then share', [to('ask'), to('share')]],
    ['always ask, then keep', [to('ask'), to('keep')]],
  ])('is not mastered by a habit: %s', (_, wants) => {
    expect(share(constantBot(wants), 1)).toBeLessThanOrEqual(0.45);
  });
});
