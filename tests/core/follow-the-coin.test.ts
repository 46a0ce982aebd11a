import { describe, expect, it } from 'vitest';
import { PAYEES } from '../../src/core/games/follow-the-coin/coin-deck.ts';
import {
  COIN,
  type CoinState,
  payeeZone,
  postNow,
  postThing,
} from '../../src/core/games/follow-the-coin/coin-state.ts';
import { isHarmless, isJoy } from '../../src/core/games/follow-the-coin/deal-coin.ts';
import { FOLLOW_THE_COIN } from '../../src/core/games/follow-the-coin/follow-the-coin.ts';
import type { GameAction } from '../../src/core/games/game.ts';
import { newPlayer } from '../../src/core/progress/records.ts';
import { presentFollowTheCoin } from '../../src/present/table/present-follow-the-coin.ts';
import { accepted } from '../support/accepted.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { registryOf, TABLE_TEXTS, tableTexts } from '../support/table-texts.ts';

const content = fixtureContent();
const deck = content.decks['follow-the-coin'];
const G = 'game.follow-the-coin';
const start = (seed: number, level: 1 | 2 | 3 = 1) =>
  accepted(FOLLOW_THE_COIN.setup({ seed, level, content })).state;
const play = (state: CoinState, action: GameAction) => accepted(FOLLOW_THE_COIN.play(state, action)).state;
const press = (state: CoinState, button: string) => play(state, { type: 'press', button });
const choose = (state: CoinState, index: number) =>
  play(state, { type: 'use', thing: postThing(state.posts[index] ?? { id: '' }) });
const bet = (state: CoinState, payee: string) =>
  play(state, { type: 'place', thing: COIN, zone: `to-${payee}` });
const look = (state: CoinState) =>
  presentFollowTheCoin(state, { registry: registryOf(content), progress: newPlayer('fox'), t: tableTexts });

/** Three posts followed rightly, until the last post comes by itself. */
function untilMove(seed: number): CoinState {
  let state = start(seed);
  for (let index = 0; index < 3; index += 1) {
    state = choose(state, index);
    state = press(bet(state, postNow(state)?.payees[0] ?? 'nobody'), 'continue');
  }
  return state;
}

describe('Follow the coin', () => {
  it('has posts of every kind, with all their words', () => {
    for (const payee of PAYEES)
      expect(deck.filter(({ payees }) => payees.includes(payee)).length).toBeGreaterThanOrEqual(3);
    for (const post of deck) {
      for (const part of ['title', 'line', 'check', 'pays'])
        expect(TABLE_TEXTS).toHaveProperty([`${G}.${post.id}.${part}`]);
      expect(TABLE_TEXTS[`${G}.${post.id}.line`]?.length).toBeLessThanOrEqual(45);
      if (isJoy(post)) expect(post).toMatchObject({ payees: ['nobody'], trick: null });
    }
  });

  it.each([1, 2, 3] as const)(
    'deals eight posts at level %i, of which at least 30 %% are harmless',
    (level) => {
      const boards = new Set<string>();
      for (let seed = 1; seed <= 100; seed += 1) {
        const { posts, extra } = start(seed, level);
        expect(new Set([...posts, extra]).size).toBe(9);
        expect(posts.filter(isHarmless).length).toBeGreaterThanOrEqual(3);
        expect(posts.filter(isJoy).length).toBe(3);
        boards.add(posts.map(({ id }) => id).join(' '));
      }
      expect(boards.size).toBeGreaterThan(90);
    },
  );

  it('lights the pipes of those who gain, and no others, after the bet', () => {
    const open = choose(start(2), 4);
    expect(look(open).links?.every(({ state }) => state === 'off')).toBe(true);
    for (const payee of PAYEES) {
      const told = bet(open, payee);
      const post = postNow(told);
      const lit = look(told).links?.filter(({ state }) => state !== 'off');
      expect(lit?.map(({ to }) => to).sort()).toEqual(post?.payees.map(payeeZone).sort());
      expect(told.gauges.caught.right).toBe(post?.payees.includes(payee) ? 1 : 0);
    }
  });

  it('lets one look closely for nothing, before the coin is put down', () => {
    const open = choose(start(3), 0);
    const post = postNow(open);
    const words = TABLE_TEXTS[`${G}.${post?.id}.check`] ?? '';
    expect(look(open).things.find(({ id }) => id === `post.${post?.id}`)?.text).not.toContain(words);
    const checked = press(open, 'check');
    expect(look(checked).things.find(({ id }) => id === `post.${post?.id}`)?.text).toContain(words);
    expect(checked.gauges).toEqual(open.gauges);
    expect(FOLLOW_THE_COIN.play(checked, { type: 'press', button: 'check' }).ok).toBe(false);
  });

  it('ends with a post that comes by itself, and keeps the laws of the moves', () => {
    const seen = new Set<boolean>();
    for (let seed = 1; seed <= 20; seed += 1) {
      const state = untilMove(seed);
      expect(state).toMatchObject({ phase: 'move', gauges: { caught: { right: 3, total: 4 } } });
      expect(look(state).links?.length).toBeGreaterThanOrEqual(3);
      const harmless = isHarmless(state.extra);
      seen.add(harmless);
      for (const move of ['check', 'ask-first']) {
        const next = press(state, move);
        expect(next.move?.verdict).toBe(harmless ? 'fine' : 'right');
        expect(next.gauges.trusted.right).toBe(next.gauges.trusted.total);
      }
      expect(press(state, 'go-ahead').move?.verdict).toBe(harmless ? 'right' : 'missed');
      expect(press(state, 'report').move?.verdict).toBe(harmless ? 'wronged' : 'fine');
      const over = press(press(state, 'report'), 'continue');
      expect(FOLLOW_THE_COIN.result(over).mastered).toBe(!harmless);
    }
    expect(seen.size).toBe(2);
  });

  it('says why it refuses', () => {
    const state = start(1);
    for (const action of [
      { type: 'press', button: 'continue' },
      { type: 'press', button: 'check' },
      { type: 'place', thing: COIN, zone: 'to-nobody' },
      { type: 'use', thing: 'post.nothing' },
    ] as const) {
      expect(FOLLOW_THE_COIN.play(state, action)).toMatchObject({
        ok: false,
        reason: expect.stringMatching(/\w/),
      });
    }
    expect(FOLLOW_THE_COIN.play(choose(state, 0), { type: 'place', thing: COIN, zone: 'board' }).ok).toBe(
      false,
    );
  });
});
