import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import texts from '../../locales/en/game-check-it.json' with { type: 'json' };
import { CHECK_IT } from '../../src/core/games/check-it/check-it.ts';
import {
  CHECK_ANSWERS,
  CHECKS,
  type CheckAnswer,
  TRUTHS,
  type Truth,
} from '../../src/core/games/check-it/check-it-deck.ts';
import { type CheckItState, checkBoard, checkThing } from '../../src/core/games/check-it/check-it-state.ts';
import { judgeCheck, RIGHT } from '../../src/core/games/check-it/judge-check.ts';
import type { GameAction } from '../../src/core/games/game.ts';
import type { Level } from '../../src/core/ids.ts';
import { accepted } from '../support/accepted.ts';
import { loadRegistry } from '../support/load-registry.ts';

const content = loadRegistry();
const deck = content.decks['check-it'];
const start = (seed: number, level: Level = 1) => accepted(CHECK_IT.setup({ seed, level, content })).state;
const step = (state: CheckItState, action: GameAction) => accepted(CHECK_IT.play(state, action)).state;
const answer = (state: CheckItState, zone: CheckAnswer) =>
  step(state, { type: 'place', thing: checkBoard(state)?.id ?? '', zone });
const goOn = (state: CheckItState) => step(state, { type: 'press', button: 'continue' });
/** Plays with an answer for each truth. */
const playAll = (
  seed: number,
  choose: (truth: Truth, state: CheckItState) => CheckAnswer,
  level: Level = 1,
) => {
  let state = start(seed, level);
  while (!state.finished) {
    const board = checkBoard(state);
    if (!board) throw new Error('a card in question');
    state = goOn(answer(state, choose(board.truth, state)));
  }
  return state;
};
/** A game whose first card is a post of this truth. */
const first = (truth: Truth, page = false) => {
  for (let seed = 1; ; seed += 1) {
    const state = start(seed);
    const board = checkBoard(state);
    if (board?.truth === truth && (board.page !== null) === page) return state;
  }
};

describe('Check it', () => {
  it('can’t be told yet one time in three', () => {
    const seeds = Array.from({ length: 300 }, (_, index) => index + 1);
    for (const level of [1, 2, 3] as const) {
      const boards = seeds.flatMap((seed) => start(seed, level).boards);
      const open = boards.filter((board) => board.truth === 'open').length / boards.length;
      expect(open).toBeGreaterThan(0.27);
      expect(open).toBeLessThan(0.4);
    }
  });

  it('never lets waiting cost anything, and wrongs only true stories', () => {
    for (const truth of TRUTHS) {
      expect(['right', 'fine']).toContain(judgeCheck(truth, 'wait'));
      for (const one of CHECK_ANSWERS) {
        if (judgeCheck(truth, one) === 'wronged') expect(truth).toBe('true');
      }
    }
  });

  it('gives three checks to a post and no more', () => {
    let state = first('true');
    for (const check of CHECKS.slice(0, 3)) state = step(state, { type: 'use', thing: checkThing(check) });
    const more = CHECK_IT.play(state, { type: 'use', thing: checkThing('closer') });
    expect(more).toEqual({ ok: false, reason: 'all checks are spent' });
    const again = CHECK_IT.play(first('true'), { type: 'use', thing: 'check:nothing' });
    expect(again).toMatchObject({ ok: false });
  });

  it('gives two checks at level 3, so that waiting can be the plan, and more is known then', () => {
    let later = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const state = start(seed, 3);
      const board = checkBoard(state);
      if (!board?.findings || board.truth === 'open') continue;
      const tried = CHECKS.slice(0, 2).reduce(
        (now, check) => step(now, { type: 'use', thing: checkThing(check) }),
        state,
      );
      expect(CHECK_IT.legal(tried).some(({ type }) => type === 'use')).toBe(false);
      if (tried.spent.some((check) => board.findings?.[check].says !== 'nothing')) continue;
      expect(answer(tried, 'wait').later).toEqual([state.current]);
      expect(CHECKS.filter((check) => board.later?.[check].says !== 'nothing').length).toBeGreaterThan(2);
      later += 1;
    }
    expect(later).toBeGreaterThan(3);
  });

  it('lets the three good checks together always tell what can be known', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      for (const level of [1, 2, 3] as const) {
        for (const { truth, findings, page } of start(seed, level).boards) {
          if (page || !findings) continue;
          const says = (['first', 'elsewhere', 'seen'] as const).map((check) => findings[check].says);
          expect(says.includes('for')).toBe(truth === 'true');
          expect(says.includes('against')).toBe(truth === 'made-up');
          if (truth !== 'made-up') expect(findings.closer.says).toBe('nothing');
        }
      }
    }
  });

  it('brings back what one could not tell, with more to find, and costs nothing', () => {
    let state = goOn(answer(first('made-up'), 'wait'));
    const { gauges } = state;
    expect(gauges.caught.right).toBe(0);
    for (let count = 0; count < 2; count += 1) {
      state = goOn(answer(state, RIGHT[checkBoard(state)?.truth ?? 'open']));
    }
    expect(state).toMatchObject({ current: 0, back: true });
    const back = checkBoard(state);
    for (const check of ['first', 'elsewhere', 'seen'] as const) {
      expect(back?.later?.[check].says).toBe('against');
    }
    const told = answer(state, 'made-up');
    expect(told.reveal?.verdict).toBe('right');
    expect(told.gauges.caught.right).toBe(state.gauges.caught.right + 1);
    expect(told.missed).toEqual([]);
  });

  it('has several good ways: at once, or waiting first wherever it is not clear', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      for (const level of [1, 2, 3] as const) {
        const atOnce = playAll(seed, (truth) => RIGHT[truth], level);
        const careful = playAll(seed, (truth, state) => (state.back ? RIGHT[truth] : 'wait'), level);
        expect(CHECK_IT.result(atOnce).mastered).toBe(true);
        expect(CHECK_IT.result(careful)).toMatchObject({ mastered: true, missed: [] });
      }
    }
  });

  it('counts a mended card as much as one never missed', () => {
    const state = playAll(5, (truth, now) =>
      now.back ? RIGHT[truth] : truth === 'made-up' ? 'true' : RIGHT[truth],
    );
    const result = CHECK_IT.result(state);
    expect(result.mastered).toBe(true);
    expect(result.missed).toHaveLength(2);
  });

  it('shows a false address by exactly one part, and a true one by none', () => {
    for (const truth of ['true', 'made-up'] as const) {
      const state = first(truth, true);
      const page = checkBoard(state)?.page;
      const differing = page?.parts.filter((part, index) => part !== page.known[index]) ?? [];
      expect(differing).toHaveLength(truth === 'true' ? 0 : 1);
    }
  });

  it('never repeats a board exactly in ten plays', () => {
    for (const level of [1, 2, 3] as const) {
      for (let begin = 1; begin <= 200; begin += 10) {
        const boards = Array.from({ length: 10 }, (_, index) => start(begin + index, level).boards)
          .flat()
          .map(({ id: _, ...board }) => JSON.stringify(board));
        expect(new Set(boards).size).toBe(boards.length);
      }
    }
  });

  it('wins the moves that were right after looking, and the trick of a false page', () => {
    let state = first('made-up', true);
    const looks = CHECK_IT.legal(state).filter((action) => action.type === 'use');
    for (const look of looks) state = step(state, look);
    state = goOn(answer(state, 'made-up'));
    const met = CHECK_IT.result(state).met.map(({ card }) => card);
    expect(met).toEqual(['situation:log-in-page', 'move:check', 'trick:false-face']);
  });
});

describe('the deck of Check it', () => {
  const has = (id: string) => id in texts;

  it('has 24 claims with neutral fronts, texts, cards and pictures', () => {
    expect(deck.claims.length).toBeGreaterThanOrEqual(24);
    for (const { id, card, picture, remix } of deck.claims) {
      for (const part of ['title', 'line', 'post', 'seen.true', 'seen.made-up']) {
        expect(has(`game.check-it.${id}.${part}`), `${id}.${part}`).toBe(true);
      }
      const post = Object.entries(texts).find(([key]) => key === `game.check-it.${id}.post`)?.[1] ?? '';
      const slots = [...post.matchAll(/\{\{(\w+)\}\}/g)].map((found) => found[1]);
      expect([...slots, 'who'].sort()).toEqual(Object.keys(remix).sort());
      expect(content.cards).toContain(card);
      expect(existsSync(`assets/art/cards/${picture}.svg`), picture).toBe(true);
    }
  });

  it('has addresses that belong to nobody, and false ones that differ in one part', () => {
    for (const { parts, fakes } of deck.pages) {
      expect(parts).toContain('.example');
      for (const level of [1, 2, 3]) expect(fakes.some((fake) => fake.level === level)).toBe(true);
      for (const fake of fakes) {
        expect(fake.parts.filter((part, index) => part !== parts[index])).toHaveLength(1);
        expect(fake.parts).toHaveLength(parts.length);
      }
    }
    for (const lure of deck.lures) expect(has(`game.check-it.lure.${lure}`)).toBe(true);
  });
});
