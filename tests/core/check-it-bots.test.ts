import { describe, expect, it } from 'vitest';
import { readCheckIt } from '../../src/core/games/check-it/bot.ts';
import { CHECK_IT } from '../../src/core/games/check-it/check-it.ts';
import { CHECK_ANSWERS } from '../../src/core/games/check-it/check-it-deck.ts';
import type { CheckItState } from '../../src/core/games/check-it/check-it-state.ts';
import type { GameAction } from '../../src/core/games/game.ts';
import type { Level } from '../../src/core/ids.ts';
import { mostTurns } from '../support/better-share.ts';
import { loadRegistry } from '../support/load-registry.ts';
import { type Bot, constantBot, masteredShare, randomBot } from '../support/play-bot.ts';

const content = loadRegistry();
const WANTED = { 1: 0.95, 2: 0.85, 3: 0.75 } as const;
const to = (zone: string) => (action: GameAction) => action.type === 'place' && action.zone === zone;
const use = (action: GameAction) => action.type === 'use';

describe.each([1, 2, 3] as const)('Check it at level %i', (level: Level) => {
  const share = (bot: Bot<CheckItState>) => masteredShare(CHECK_IT, bot, { content, level, games: 400 });

  it('is mastered by a child who reads, and not by chance', () => {
    expect(share(readCheckIt)).toBeGreaterThanOrEqual(WANTED[level]);
    expect(share(randomBot)).toBeLessThanOrEqual(0.35);
  });

  it.each(CHECK_ANSWERS)('is not mastered by a habit: always %s, with or without checks', (zone) => {
    expect(share(constantBot([to(zone)]))).toBeLessThanOrEqual(0.45);
    expect(share(constantBot([use, to(zone)]))).toBeLessThanOrEqual(0.45);
  });

  it('ends within 40 turns', () => {
    expect(mostTurns(CHECK_IT, readCheckIt, { content, level, games: 1000 })).toBeLessThanOrEqual(40);
  });
});
