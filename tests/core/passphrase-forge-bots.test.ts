import { describe, expect, it } from 'vitest';
import type { GameAction } from '../../src/core/games/game.ts';
import { readForge } from '../../src/core/games/passphrase-forge/bot.ts';
import type { TileKind } from '../../src/core/games/passphrase-forge/forge-deck.ts';
import type { ForgeState } from '../../src/core/games/passphrase-forge/forge-state.ts';
import { PASSPHRASE_FORGE } from '../../src/core/games/passphrase-forge/passphrase-forge.ts';
import type { Level } from '../../src/core/ids.ts';
import { betterShare, mostTurns } from '../support/better-share.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { type Bot, masteredShare, randomBot } from '../support/play-bot.ts';

const content = fixtureContent();

/** Takes words of one kind first, as many as there are places, and forges. */
function fond(kind: TileKind): Bot<ForgeState> {
  return (state, legal, random) => {
    if (state.phase !== 'forge') return randomBot(state, legal, random);
    const fits = (action: GameAction) =>
      action.type === 'place' &&
      action.zone !== 'hand' &&
      state.tiles.some((tile) => tile.kind === kind && tile.id === action.thing);
    const any = legal.filter((action) => action.type === 'place' && action.zone !== 'hand');
    return randomBot(
      state,
      [legal.find(fits) ?? any[0] ?? legal.at(-1)].flatMap((one) => one ?? []),
      random,
    );
  };
}
const short: Bot<ForgeState> = (state, legal, random) => {
  const forge = legal.find((action) => action.type === 'press');
  return forge ? { action: forge, random } : randomBot(state, legal, random);
};

describe.each([1, 2, 3] as const)('Passphrase forge at level %i', (level: Level) => {
  const share = (bot: Bot<ForgeState>) =>
    masteredShare(PASSPHRASE_FORGE, bot, { content, level, games: 400 });

  it('goes better for a child who reads than by chance, nearly always', () => {
    const better = betterShare(PASSPHRASE_FORGE, readForge, { content, level, games: 400 });
    expect(better).toBeGreaterThanOrEqual(0.9);
  });

  it('is mastered by reading, not by chance', () => {
    expect(share(readForge)).toBeGreaterThanOrEqual(0.85);
    expect(share(randomBot)).toBeLessThanOrEqual(0.35);
  });

  it.each([
    ['one word is enough', short],
    ['always names', fond('name')],
    ['always numbers', fond('number')],
    ['always favourites', fond('favourite')],
    ['always the key of the door before', fond('used')],
  ] as const)('is not mastered by a habit: %s', (_, bot) => {
    expect(share(bot)).toBeLessThanOrEqual(0.45);
  });

  it('ends within 40 turns', () => {
    expect(mostTurns(PASSPHRASE_FORGE, readForge, { content, level, games: 1000 })).toBeLessThanOrEqual(40);
  });
});
