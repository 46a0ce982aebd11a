import { describe, expect, it } from 'vitest';
import { readShareTree } from '../../src/core/games/share-tree/bot.ts';
import { SHARE_TREE, treeThing } from '../../src/core/games/share-tree/share-tree.ts';
import { TREE_MOVES } from '../../src/core/games/share-tree/share-tree-state.ts';
import { betterShare, mostTurns } from '../support/better-share.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { constantBot, masteredShare, randomBot } from '../support/play-bot.ts';

const content = fixtureContent();
const games = { content, level: 1, games: 400 } as const;

describe('Share tree', () => {
  it('is played better by a child who looks than by chance, nearly always', () => {
    expect(betterShare(SHARE_TREE, readShareTree, games)).toBeGreaterThanOrEqual(0.9);
  });

  it('is mastered by a child who looks, and not by chance', () => {
    expect(masteredShare(SHARE_TREE, readShareTree, games)).toBeGreaterThanOrEqual(0.9);
    expect(masteredShare(SHARE_TREE, randomBot, games)).toBeLessThanOrEqual(0.35);
  });

  it.each(TREE_MOVES)('is not mastered by a habit: always %s, to anybody', (move) => {
    const always = constantBot([(action) => action.type === 'place' && action.thing === treeThing(move)]);
    expect(masteredShare(SHARE_TREE, always, games)).toBeLessThanOrEqual(0.45);
  });

  it('ends within 40 turns', () => {
    expect(mostTurns(SHARE_TREE, readShareTree, { ...games, games: 1000 })).toBeLessThanOrEqual(40);
  });
});
