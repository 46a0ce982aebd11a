import { describe, expect, it } from 'vitest';
import { readTrickDuel } from '../../src/core/games/trick-duel/bot.ts';
import { TRICK_DUEL } from '../../src/core/games/trick-duel/trick-duel.ts';
import { duelThing, type TrickDuelState } from '../../src/core/games/trick-duel/trick-duel-state.ts';
import { type Level, MOVES } from '../../src/core/ids.ts';
import { mostTurns } from '../support/better-share.ts';
import { gameDecks } from '../support/game-decks.ts';
import { loadRegistry } from '../support/load-registry.ts';
import { type Bot, constantBot, masteredShare, randomBot } from '../support/play-bot.ts';

const WANTED: Readonly<Record<Level, number>> = { 1: 0.95, 2: 0.85, 3: 0.75 };

describe.each(gameDecks())('Trick duel with the $name', ({ content }) => {
  const share = (bot: Bot<TrickDuelState>, level: Level, games = 200) =>
    masteredShare(TRICK_DUEL, bot, { content, level, games });

  it.each([1, 2, 3] as const)('is mastered by a child who reads, and not by chance, at level %i', (level) => {
    expect(share(readTrickDuel, level)).toBeGreaterThanOrEqual(WANTED[level]);
    expect(share(randomBot, level)).toBeLessThanOrEqual(0.35);
  });

  it.each(MOVES)('is not mastered by a habit: always %s', (move) => {
    const always = constantBot([(action) => action.type === 'place' && action.thing === duelThing(move)]);
    expect(share(always, 1, 100)).toBeLessThanOrEqual(0.45);
  });

  it('is not mastered by playing all safe moves first, or by shutting everybody out', () => {
    const wants = (moves: readonly string[]) =>
      moves.map(
        (move) => (action: { readonly type: string; readonly thing?: string }) =>
          action.type === 'place' && action.thing === `move:${move}`,
      );
    const safe = ['check', 'tell', 'pause', 'ask-first'];
    const out = ['block', 'leave', 'say-no', 'report'];
    for (const level of [1, 2, 3] as const) {
      expect(share(constantBot(wants([...safe, 'go-ahead'])), level, 100)).toBeLessThanOrEqual(0.45);
      expect(share(constantBot(wants([...out, ...safe])), level, 100)).toBeLessThanOrEqual(0.45);
    }
  });
});

describe('Trick duel', () => {
  it.each([1, 2, 3] as const)('ends within 40 turns at level %i', (level) => {
    const options = { content: loadRegistry(), level, games: 1000 };
    expect(mostTurns(TRICK_DUEL, readTrickDuel, options)).toBeLessThanOrEqual(40);
  });
});
