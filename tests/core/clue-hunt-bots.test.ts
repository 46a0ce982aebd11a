import { describe, expect, it } from 'vitest';
import { readClueHunt } from '../../src/core/games/clue-hunt/bot.ts';
import { CLUE_HUNT } from '../../src/core/games/clue-hunt/clue-hunt.ts';
import { type ClueHuntState, moveThing } from '../../src/core/games/clue-hunt/clue-hunt-state.ts';
import { type Level, MOVES } from '../../src/core/ids.ts';
import { gameDecks } from '../support/game-decks.ts';
import { type Bot, constantBot, masteredShare, randomBot } from '../support/play-bot.ts';

const GAMES = 400;

describe.each(gameDecks())('Clue hunt with the $name', ({ content }) => {
  const share = (bot: Bot<ClueHuntState>, level: Level) =>
    masteredShare(CLUE_HUNT, bot, { content, level, games: GAMES });

  it('is mastered by a child who looks', () => {
    expect(share(readClueHunt, 1)).toBeGreaterThanOrEqual(0.95);
    expect(share(readClueHunt, 2)).toBeGreaterThanOrEqual(0.85);
    expect(share(readClueHunt, 3)).toBeGreaterThanOrEqual(0.75);
  });

  it.each([1, 2, 3] as const)('is not mastered by chance at level %i', (level) => {
    expect(share(randomBot, level)).toBeLessThanOrEqual(0.35);
  });

  it.each(MOVES)('is not mastered by a habit: always %s', (move) => {
    const always = constantBot([(action) => action.type === 'place' && action.thing === moveThing(move)]);
    expect(share(always, 1)).toBeLessThanOrEqual(0.45);
  });
});
