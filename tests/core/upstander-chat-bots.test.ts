import { describe, expect, it } from 'vitest';
import { readUpstanderChat } from '../../src/core/games/upstander-chat/bot.ts';
import { UPSTANDER_CHAT } from '../../src/core/games/upstander-chat/upstander-chat.ts';
import { CHAT_MOVES } from '../../src/core/games/upstander-chat/upstander-chat-state.ts';
import { betterShare, mostTurns } from '../support/better-share.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { constantBot, masteredShare, randomBot } from '../support/play-bot.ts';

const content = fixtureContent();
const games = { content, level: 1, games: 400 } as const;

describe('Upstander chat', () => {
  it('is played better by a child who reads than by chance, nearly always', () => {
    expect(betterShare(UPSTANDER_CHAT, readUpstanderChat, games)).toBeGreaterThanOrEqual(0.9);
  });

  it('is mastered by a child who reads, and not by chance', () => {
    expect(masteredShare(UPSTANDER_CHAT, readUpstanderChat, games)).toBeGreaterThanOrEqual(0.9);
    expect(masteredShare(UPSTANDER_CHAT, randomBot, games)).toBeLessThanOrEqual(0.35);
  });

  it.each(CHAT_MOVES)('is not mastered by a habit: always %s', (move) => {
    const always = constantBot([(action) => action.type === 'press' && action.button === move]);
    expect(masteredShare(UPSTANDER_CHAT, always, games)).toBeLessThanOrEqual(0.45);
  });

  it('ends within 40 turns', () => {
    expect(mostTurns(UPSTANDER_CHAT, readUpstanderChat, { ...games, games: 1000 })).toBeLessThanOrEqual(40);
  });
});
