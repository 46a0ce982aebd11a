import { describe, expect, it } from 'vitest';
import { readCoin } from '../../src/core/games/follow-the-coin/bot.ts';
import { PAYEES } from '../../src/core/games/follow-the-coin/coin-deck.ts';
import { COIN_MOVES, type CoinState, payeeZone } from '../../src/core/games/follow-the-coin/coin-state.ts';
import { FOLLOW_THE_COIN } from '../../src/core/games/follow-the-coin/follow-the-coin.ts';
import type { Level } from '../../src/core/ids.ts';
import { betterShare, mostTurns } from '../support/better-share.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { type Bot, constantBot, masteredShare, randomBot } from '../support/play-bot.ts';

const content = fixtureContent();

describe.each([1, 2, 3] as const)('Follow the coin at level %i', (level: Level) => {
  const share = (bot: Bot<CoinState>) => masteredShare(FOLLOW_THE_COIN, bot, { content, level, games: 400 });

  it('goes better for a child who reads than by chance, nearly always', () => {
    const better = betterShare(FOLLOW_THE_COIN, readCoin, { content, level, games: 400 });
    expect(better).toBeGreaterThanOrEqual(0.9);
  });

  it('is mastered by reading, not by chance', () => {
    expect(share(readCoin)).toBeGreaterThanOrEqual(0.85);
    expect(share(randomBot)).toBeLessThanOrEqual(0.35);
  });

  it.each(PAYEES.flatMap((payee) => COIN_MOVES.map((move) => ({ payee, move }))))(
    'is not mastered by a habit: always $payee, then $move',
    ({ payee, move }) => {
      const always = constantBot([
        (action) => action.type === 'place' && action.zone === payeeZone(payee),
        (action) => action.type === 'press' && action.button === move,
      ]);
      expect(share(always)).toBeLessThanOrEqual(0.45);
    },
  );

  it('ends within 40 turns', () => {
    expect(mostTurns(FOLLOW_THE_COIN, readCoin, { content, level, games: 1000 })).toBeLessThanOrEqual(40);
  });
});
