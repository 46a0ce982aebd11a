import { describe, expect, it } from 'vitest';
import { readComic } from '../../src/core/games/comic/bot.ts';
import { COMIC } from '../../src/core/games/comic/comic.ts';
import type { ComicState } from '../../src/core/games/comic/comic-state.ts';
import { type Level, MOVES, SAFE_MOVES } from '../../src/core/ids.ts';
import { mostTurns } from '../support/better-share.ts';
import { gameDecks } from '../support/game-decks.ts';
import { type Bot, constantBot, masteredShare, randomBot } from '../support/play-bot.ts';

const GAMES = 400;
const puts = (thing: string) => (action: { readonly type: string; readonly thing?: string }) =>
  action.type === 'place' && action.thing === thing;

describe.each(gameDecks())('Comic with the $name', ({ content }) => {
  const share = (bot: Bot<ComicState>, level: Level) =>
    masteredShare(COMIC, bot, { content, level, games: GAMES });

  it('is mastered by a child who reads the thoughts', () => {
    expect(share(readComic, 1)).toBeGreaterThanOrEqual(0.95);
    expect(share(readComic, 2)).toBeGreaterThanOrEqual(0.85);
    expect(share(readComic, 3)).toBeGreaterThanOrEqual(0.75);
  });

  it.each([1, 2, 3] as const)('is not mastered by chance at level %i', (level) => {
    expect(share(randomBot, level)).toBeLessThanOrEqual(0.35);
  });

  it.each(MOVES)('is not mastered by a habit: always %s', (move) => {
    expect(share(constantBot([puts(`move:${move}`)]), 1)).toBeLessThanOrEqual(0.45);
  });

  it('is not mastered by playing only what never costs anything', () => {
    const safe = constantBot(SAFE_MOVES.map((move) => puts(`move:${move}`)));
    expect(share(safe, 1)).toBeLessThanOrEqual(0.45);
  });

  it('ends within 40 turns', () => {
    for (const level of [1, 2, 3] as const) {
      expect(mostTurns(COMIC, readComic, { content, level, games: 300 })).toBeLessThanOrEqual(40);
    }
  });
});
