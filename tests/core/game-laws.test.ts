import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindGames } from '../../src/core/games/bind-games.ts';
import type { GameAction, GameState } from '../../src/core/games/game.ts';
import type { GameDecks } from '../../src/core/games/game-decks.ts';
import { isStateOf } from '../../src/core/games/game-states.ts';
import { GAMES, type Level } from '../../src/core/ids.ts';
import { accepted } from '../support/accepted.ts';
import { gameDecks } from '../support/game-decks.ts';

const seeds = fc.nat({ max: 2 ** 31 - 1 });
const levels = fc.constantFrom<Level>(1, 2, 3);
/** Which of the legal actions is taken, step by step. */
const choices = fc.array(fc.nat({ max: 97 }), { minLength: 1, maxLength: 160 });

describe.each(
  gameDecks().flatMap(({ name, content }) =>
    GAMES.map((game) => ({ game, name, rules: bindGames(content)[game] })),
  ),
)('$game with the $name', ({ rules }) => {
  const start = (seed: number, level: Level) => accepted(rules.setup({ seed, level })).state;
  const step = (state: GameState, choice: number): GameState => {
    const legal = rules.legal(state);
    const action = legal[choice % Math.max(1, legal.length)];
    return action ? accepted(rules.play(state, action)).state : state;
  };

  it('gives the same game for the same seed', () => {
    fc.assert(
      fc.property(seeds, levels, (seed, level) => {
        expect(rules.setup({ seed, level })).toEqual(rules.setup({ seed, level }));
      }),
      { numRuns: 30 },
    );
  });

  it('stays valid through any legal actions', () => {
    fc.assert(
      fc.property(seeds, levels, choices, (seed, level, taken) => {
        let state = start(seed, level);
        for (const choice of taken) {
          state = step(state, choice);
          for (const { right, total } of [state.gauges.caught, state.gauges.trusted]) {
            expect(right).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(total);
          }
          expect(rules.legal(state).length === 0).toBe(state.finished);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('comes to an end whatever one does, and every child finishes', () => {
    fc.assert(
      fc.property(seeds, levels, fc.nat({ max: 97 }), (seed, level, choice) => {
        let state = start(seed, level);
        let count = 0;
        for (; !state.finished; count += 1) {
          expect(count).toBeLessThan(400);
          state = step(state, choice + count * 31);
        }
        expect(rules.result(state).met.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses everything that is not legal, with a reason, and changes nothing', () => {
    fc.assert(
      fc.property(seeds, levels, choices, (seed, level, taken) => {
        let state = start(seed, level);
        const known = new Map(FOOLISH.map((action) => [JSON.stringify(action), action]));
        for (const choice of taken) {
          for (const action of rules.legal(state)) known.set(JSON.stringify(action), action);
          state = step(state, choice);
        }
        const before = JSON.stringify(state);
        const legal = new Set(rules.legal(state).map((action) => JSON.stringify(action)));
        for (const [key, action] of known) {
          const outcome = rules.play(state, action);
          if (outcome.ok !== legal.has(key)) throw new Error(`${key} should be ${legal.has(key)}`);
          if (!outcome.ok) expect(outcome.reason).not.toBe('');
        }
        expect(JSON.stringify(state)).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  it('goes on the same after being kept and read again', () => {
    fc.assert(
      fc.property(seeds, levels, choices, (seed, level, taken) => {
        let state = start(seed, level);
        let other = state;
        for (const choice of taken) {
          state = step(state, choice);
          other = step(JSON.parse(JSON.stringify(other)) as GameState, choice);
          expect(other).toEqual(state);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('deals at least 30 % harmless cards', () => {
    fc.assert(
      fc.property(seeds, levels, (seed, level) => {
        const dealt = casesOf(start(seed, level));
        const harmless = dealt.filter((one) => one.harmless).length;
        if (dealt.length > 0) expect(harmless / dealt.length).toBeGreaterThanOrEqual(0.3);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses a deck that is too small, with a reason', () => {
    const poor = bindGames({ situations: [], sortThings: [], decks: {} as GameDecks });
    for (const game of GAMES) {
      const outcome = poor[game].setup({ seed: 1, level: 1 });
      expect(outcome.ok).toBe(false);
    }
  });
});

type Dealt = { readonly harmless: boolean } | { readonly case: { readonly harmless: boolean } };

/** What was dealt to be judged, each harmless or not; empty for a game that judges nobody. */
function casesOf(state: GameState): readonly { readonly harmless: boolean }[] {
  if (isStateOf('comic', state)) return state.comics.map((page) => page.case);
  if (isStateOf('slow-burn', state)) return state.stories.map(({ kind }) => ({ harmless: kind !== 'bad' }));
  const { cards, boards } = state as GameState & {
    readonly cards?: readonly Dealt[];
    readonly boards?: readonly Dealt[];
  };
  // What is neither harmless nor not was not dealt to be judged.
  return [cards ?? boards ?? []]
    .flat()
    .flatMap((one) => ('case' in one ? one.case : 'harmless' in one ? one : []));
}

/** Actions that are never legal; those that are legal at another time are collected while playing. */
const FOOLISH: readonly GameAction[] = [
  { type: 'use', thing: 'nothing' },
  { type: 'use', thing: 'c0' },
  { type: 'use', thing: 'b0' },
  { type: 'use', thing: 'move:tell' },
  { type: 'place', thing: 'c0', zone: 'nowhere' },
  { type: 'place', thing: 'nothing', zone: 'share' },
  { type: 'place', thing: 'move:tell', zone: 'hand' },
  { type: 'place', thing: 'b0.p0', zone: 'row' },
  { type: 'press', button: '' },
  { type: 'press', button: 'bet-7' },
  { type: 'press', button: 'bet-' },
  { type: 'press', button: 'owner-nobody' },
  { type: 'press', button: 'name-nothing' },
];
