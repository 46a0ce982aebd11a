import { describe, expect, it } from 'vitest';
import type { BotAnswer } from '../../src/core/cards/deck.ts';
import { BOT_CHECK_PERSON } from '../../src/core/games/bot-check-person/bot-check-person.ts';
import type { GameAction } from '../../src/core/games/game.ts';
import { readSort } from '../../src/core/games/sort/bot.ts';
import type { SortState } from '../../src/core/games/sort/sort-state.ts';
import type { Level } from '../../src/core/ids.ts';
import { mostTurns } from '../support/better-share.ts';
import { loadRegistry } from '../support/load-registry.ts';
import { type Bot, constantBot, masteredShare, randomBot } from '../support/play-bot.ts';

const content = loadRegistry();
const WANTED = { 1: 0.95, 2: 0.85, 3: 0.75 } as const;
const to = (zone: string) => (action: GameAction) => action.type === 'place' && action.zone === zone;

describe.each([1, 2, 3] as const)('Bot · Check · Person at level %i', (level: Level) => {
  const share = (bot: Bot<SortState<BotAnswer>>) =>
    masteredShare(BOT_CHECK_PERSON, bot, { content, level, games: 400 });

  it('is mastered by a child who reads, and not by chance', () => {
    expect(share(readSort)).toBeGreaterThanOrEqual(WANTED[level]);
    expect(share(randomBot)).toBeLessThanOrEqual(0.35);
  });

  it.each([
    ['always a bot', [to('bot')]],
    ['always a person', [to('person')]],
    ['always check, then anything', [to('check')]],
    ['always check, then a bot', [to('check'), to('bot')]],
    ['always check, then a person', [to('check'), to('person')]],
  ])('is not mastered by a habit: %s', (_, wants) => {
    expect(share(constantBot(wants))).toBeLessThanOrEqual(0.45);
  });

  it('ends within 40 turns', () => {
    expect(mostTurns(BOT_CHECK_PERSON, readSort, { content, level, games: 1000 })).toBeLessThanOrEqual(40);
  });
});
