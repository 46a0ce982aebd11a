import { describe, expect, it } from 'vitest';
import type { GameAction } from '../../src/core/games/game.ts';
import { readWeek } from '../../src/core/games/one-week-online/bot.ts';
import { ONE_WEEK_ONLINE } from '../../src/core/games/one-week-online/one-week-online.ts';
import { SIDES, type Side, type WeekCard } from '../../src/core/games/one-week-online/week-deck.ts';
import { type WeekState, weekCard } from '../../src/core/games/one-week-online/week-state.ts';
import { type Level, SAFE_MOVES } from '../../src/core/ids.ts';
import { betterShare, mostTurns } from '../support/better-share.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { type Bot, constantBot, masteredShare, randomBot } from '../support/play-bot.ts';

const content = fixtureContent();

/** Always takes the side that fits a habit; where both or none do, either. */
function habit(fits: (card: WeekCard, side: Side) => boolean): Bot<WeekState> {
  return (state, legal, random) => {
    const card = weekCard(state);
    const sides = card && state.phase === 'choose' ? SIDES.filter((side) => fits(card, side)) : [];
    const fitting = (action: GameAction) =>
      action.type === 'place' && sides.some((one) => one === action.zone);
    return randomBot(state, sides.length > 0 ? legal.filter(fitting) : legal, random);
  };
}

describe.each([1, 2, 3] as const)('One week online at level %i', (level: Level) => {
  const share = (bot: Bot<WeekState>) => masteredShare(ONE_WEEK_ONLINE, bot, { content, level, games: 400 });

  it('goes better for a child who looks at the gauges than by chance, nearly always', () => {
    const better = betterShare(ONE_WEEK_ONLINE, readWeek, { content, level, games: 400 });
    expect(better).toBeGreaterThanOrEqual(0.9);
  });

  it('is mastered by looking, not by chance', () => {
    expect(share(readWeek)).toBeGreaterThanOrEqual(0.75);
    expect(share(randomBot)).toBeLessThanOrEqual(0.35);
  });

  it.each([
    ['never going online', habit((card, side) => !card[side].online)],
    ['always going online', habit((card, side) => card[side].online)],
    ['always the safe move', habit((card, side) => SAFE_MOVES.some((move) => move === card[side].move))],
    ['always sleeping', habit((card, side) => (card[side].effects.sleep ?? 0) > 0)],
    ['always the fun', habit((card, side) => (card[side].effects.fun ?? 0) > 0)],
    ['always saving', habit((card, side) => (card[side].effects.money ?? 0) > 0)],
    ['always the friends', habit((card, side) => (card[side].effects.friends ?? 0) > 0)],
    ['always left', constantBot([(action) => action.type === 'place' && action.zone === 'left'])],
    ['always right', constantBot([(action) => action.type === 'place' && action.zone === 'right'])],
  ] as const)('is not mastered by a habit: %s', (_, bot) => {
    expect(share(bot)).toBeLessThanOrEqual(0.45);
  });

  it('ends within 40 turns', () => {
    expect(mostTurns(ONE_WEEK_ONLINE, readWeek, { content, level, games: 1000 })).toBeLessThanOrEqual(40);
  });
});
