import { describe, expect, it } from 'vitest';
import type { GameAction } from '../../src/core/games/game.ts';
import { readToneTiles } from '../../src/core/games/tone-tiles/bot.ts';
import { TONE_TILES } from '../../src/core/games/tone-tiles/tone-tiles.ts';
import type { ToneTilesState } from '../../src/core/games/tone-tiles/tone-tiles-state.ts';
import type { Level } from '../../src/core/ids.ts';
import { mostTurns } from '../support/better-share.ts';
import { loadRegistry } from '../support/load-registry.ts';
import { type Bot, constantBot, masteredShare, randomBot } from '../support/play-bot.ts';

const content = loadRegistry();
const WANTED = { 1: 0.95, 2: 0.85, 3: 0.75 } as const;
const send = (action: GameAction) => action.type === 'press';
const warm = (place: number) => (action: GameAction) =>
  action.type === 'place' && action.thing.endsWith(`.${place}.2`);

describe.each([1, 2, 3] as const)('Tone tiles at level %i', (level: Level) => {
  const share = (bot: Bot<ToneTilesState>) => masteredShare(TONE_TILES, bot, { content, level, games: 400 });

  it('is mastered by a child who reads, and not by chance', () => {
    expect(share(readToneTiles)).toBeGreaterThanOrEqual(WANTED[level]);
    expect(share(randomBot)).toBeLessThanOrEqual(0.35);
  });

  it.each([
    ['send it as it is', [send]],
    ['change the first phrase', [warm(0), send]],
    ['change the middle', [warm(1), send]],
    ['change the end', [warm(2), send]],
    ['change the picture', [warm(3), send]],
    ['make everything as warm as can be', [warm(0), warm(1), warm(2), warm(3), send]],
  ])('is not mastered by a habit: %s', (_, wants) => {
    expect(share(constantBot(wants))).toBeLessThanOrEqual(0.45);
  });

  it('ends within 40 turns', () => {
    expect(mostTurns(TONE_TILES, readToneTiles, { content, level, games: 1000 })).toBeLessThanOrEqual(40);
  });
});
