import { describe, expect, it } from 'vitest';
import type { GameAction } from '../../src/core/games/game.ts';
import { readSayIt } from '../../src/core/games/say-it/bot.ts';
import { SAY_IT } from '../../src/core/games/say-it/say-it.ts';
import type { SayItState } from '../../src/core/games/say-it/say-it-state.ts';
import type { Level } from '../../src/core/ids.ts';
import { mostTurns } from '../support/better-share.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { type Bot, constantBot, masteredShare, randomBot } from '../support/play-bot.ts';

const content = fixtureContent();
const deck = content.decks['say-it'];
const WANTED: Readonly<Record<Level, number>> = { 1: 0.95, 2: 0.85, 3: 0.75 };
const share = (bot: Bot<SayItState>, level: Level) =>
  masteredShare(SAY_IT, bot, { content, level, games: 400 });
const thing = (name: string) => (action: GameAction) => action.type !== 'press' && action.thing === name;
const pressed = (button: string) => (action: GameAction) =>
  action.type === 'press' && action.button === button;

describe.each([1, 2, 3] as const)('Say it! at level %i', (level) => {
  it('is mastered by a child who looks at people, and not by chance', () => {
    expect(share(readSayIt, level)).toBeGreaterThanOrEqual(WANTED[level]);
    expect(share(randomBot, level)).toBeLessThanOrEqual(0.35);
  });

  it.each(deck.people.map(({ id }) => id))('is not mastered by a habit: always to %s', (id) => {
    expect(share(constantBot([thing(`who:${id}`)]), level)).toBeLessThanOrEqual(0.45);
  });

  it.each(deck.talk.map(({ id }) => id))('is not mastered by a habit: always “%s”', (id) => {
    expect(share(constantBot([thing(`talk:${id}`)]), level)).toBeLessThanOrEqual(0.45);
  });

  it('is not mastered by always going on to somebody else', () => {
    expect(share(constantBot([pressed('switch')]), level)).toBeLessThanOrEqual(0.45);
  });

  it('ends within 40 turns', () => {
    expect(mostTurns(SAY_IT, readSayIt, { content, level, games: 1000 })).toBeLessThanOrEqual(40);
  });
});
