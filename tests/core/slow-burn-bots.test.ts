import { describe, expect, it } from 'vitest';
import { readSlowBurn } from '../../src/core/games/slow-burn/bot.ts';
import { SLOW_BURN } from '../../src/core/games/slow-burn/slow-burn.ts';
import { BURN_MOVES, type SlowBurnState } from '../../src/core/games/slow-burn/slow-burn-state.ts';
import type { Level } from '../../src/core/ids.ts';
import { betterShare, mostTurns } from '../support/better-share.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { type Bot, constantBot, masteredShare, randomBot } from '../support/play-bot.ts';

const content = fixtureContent();

describe.each([1, 2, 3] as const)('Slow burn at level %i', (level: Level) => {
  const share = (bot: Bot<SlowBurnState>) => masteredShare(SLOW_BURN, bot, { content, level, games: 400 });

  it('is read better by a child who reads than by chance, nearly always', () => {
    expect(betterShare(SLOW_BURN, readSlowBurn, { content, level, games: 400 })).toBeGreaterThanOrEqual(0.9);
  });

  it('is mastered by a child who reads, and not by chance', () => {
    expect(share(readSlowBurn)).toBeGreaterThanOrEqual(0.85);
    expect(share(randomBot)).toBeLessThanOrEqual(0.35);
  });

  it.each(BURN_MOVES)('is not mastered by a habit: always %s', (move) => {
    const always = constantBot([(action) => action.type === 'press' && action.button === move]);
    expect(share(always)).toBeLessThanOrEqual(0.45);
  });

  it('ends within 40 turns', () => {
    expect(mostTurns(SLOW_BURN, readSlowBurn, { content, level, games: 1000 })).toBeLessThanOrEqual(40);
  });
});
