import { describe, expect, it } from 'vitest';
import { MATCHES } from '../../src/core/cards/deck.ts';
import { SHUTTING_OUT } from '../../src/core/games/clue-hunt/judge-move.ts';
import type { GameAction } from '../../src/core/games/game.ts';
import { CALM, CRACKS, HELP } from '../../src/core/games/trick-duel/levels.ts';
import { shortestDuel, stops } from '../../src/core/games/trick-duel/shortest-duel.ts';
import { DUEL_ZONE, heldNow, TRICK_DUEL } from '../../src/core/games/trick-duel/trick-duel.ts';
import {
  costumeNow,
  duelBoard,
  type TrickDuelState,
} from '../../src/core/games/trick-duel/trick-duel-state.ts';
import { type CardId, type Level, type MoveId, SAFE_MOVES } from '../../src/core/ids.ts';
import { accepted } from '../support/accepted.ts';
import { gameDecks } from '../support/game-decks.ts';

const seeds = Array.from({ length: 60 }, (_, index) => index + 1);

describe.each(gameDecks())('Trick duel with the $name', ({ content }) => {
  const start = (seed: number, level: Level = 1, more: { players?: 1 | 2; album?: readonly CardId[] } = {}) =>
    accepted(TRICK_DUEL.setup({ seed, level, content, ...more })).state;
  const play = (state: TrickDuelState, action: GameAction) => accepted(TRICK_DUEL.play(state, action));
  const put = (state: TrickDuelState, move: MoveId) =>
    play(state, { type: 'place', thing: `move:${move}`, zone: DUEL_ZONE });
  const next = (state: TrickDuelState) => play(state, { type: 'press', button: 'continue' }).state;

  /** Plays until a message of the kind lies on the table with nothing played on it. */
  function until(state: TrickDuelState, harmless: boolean): TrickDuelState {
    let now = state;
    while (duelBoard(now)?.case.harmless !== harmless) now = best(now);
    return now;
  }

  /** Answers the message as well as can be, and goes on to the next one. */
  function best(state: TrickDuelState): TrickDuelState {
    let now = state;
    while (now.phase === 'play') {
      const board = duelBoard(now);
      const turning = board?.case.tricks.filter((trick) => !now.stopped.includes(trick)) ?? [];
      const held = heldNow(now);
      const fits = held.find((move) => stops([move], turning).length > 0);
      const move = board?.case.harmless ? 'go-ahead' : fits;
      now = move ? put(now, move).state : play(now, { type: 'press', button: 'pass' }).state;
    }
    if (now.phase === 'reveal') now = next(now);
    const [offer] = TRICK_DUEL.legal(now);
    return now.phase === 'pick' && offer ? play(now, offer).state : now;
  }

  const whole = (state: TrickDuelState) => {
    let now = state;
    while (!now.finished) now = best(now);
    return now;
  };

  it.each([1, 2, 3] as const)(
    'deals bosses that turn the same gears in every message, at level %i',
    (level) => {
      for (const seed of seeds) {
        const state = start(seed, level);
        for (const board of state.boards) {
          const gears = state.bosses[board.boss]?.gears ?? [];
          expect(board.case.tricks.every((trick) => gears.includes(trick))).toBe(true);
          expect(board.case.tricks.length).toBeLessThanOrEqual(3);
          expect(board.case.tricks.length === 0).toBe(board.case.harmless);
        }
        const harmless = state.boards.filter((board) => board.case.harmless).length;
        expect(harmless / state.boards.length).toBeGreaterThanOrEqual(0.3);
      }
    },
  );

  it('can always be won with any album, even an empty one, without losing calm', () => {
    for (const album of [
      [],
      ['move:repair', 'move:lock'],
      ['move:tell', 'move:block', 'move:check'],
    ] as const) {
      for (const seed of seeds) {
        for (const level of [1, 2, 3] as const) {
          const over = whole(start(seed, level, { album }));
          expect(over).toMatchObject({ calm: CALM, helped: 0, unmasked: over.bosses.length });
          expect(TRICK_DUEL.result(over).mastered).toBe(true);
        }
      }
    }
  });

  it('deals the hand from the child’s own album, and Go ahead', () => {
    for (const seed of seeds) {
      const album: readonly CardId[] = ['move:repair', 'move:lock', 'move:keep-messages'];
      const own = start(seed, 1, { album }).hands.flat();
      expect(own).toContain('go-ahead');
      expect(own.filter((move) => album.includes(`move:${move}`)).length).toBeGreaterThan(0);
    }
  });

  it('cracks the mask once for every gear that a move matches, by the published matches', () => {
    for (const seed of seeds) {
      const state = until(start(seed), false);
      const { tricks = [], best = [], evidence = [] } = duelBoard(state)?.case ?? {};
      for (const move of heldNow(state)) {
        const matched = tricks.filter((trick) => MATCHES[trick].includes(move));
        // What fits this message alone counts for one gear.
        const fits = best.includes(move) || (move === 'check' && evidence.includes('check'));
        const cracks = Math.max(matched.length, fits ? 1 : 0);
        const { state: after, events } = put(state, move);
        expect(after.cracks - state.cracks).toBe(Math.min(cracks, CRACKS - state.cracks));
        expect(events.filter(({ type }) => type === 'cracked')).toHaveLength(after.cracks - state.cracks);
      }
    }
  });

  it('is not mastered by who goes along with tricks or shuts friends out', () => {
    let state = start(2);
    while (!state.finished) {
      const [action] = TRICK_DUEL.legal(state);
      const board = duelBoard(state);
      const tempted = state.phase === 'play' && board && !state.missed.includes(state.current ?? -1);
      const wrong = board?.case.harmless
        ? heldNow(state).find((move) => SHUTTING_OUT.includes(move))
        : 'go-ahead';
      if (tempted && wrong) state = put(state, wrong).state;
      else if (action) state = accepted(TRICK_DUEL.play(state, action)).state;
    }
    expect(TRICK_DUEL.result(state).mastered).toBe(false);
  });

  it('never takes calm for Tell, Pause, Check or Ask first, whoever wrote', () => {
    for (const seed of seeds) {
      for (const harmless of [true, false]) {
        const state = until(start(seed), harmless);
        for (const move of heldNow(state).filter((one) => SAFE_MOVES.includes(one))) {
          const { state: after } = put(state, move);
          expect(after.calm).toBe(state.calm);
          expect(after.gauges.trusted.right).toBeGreaterThanOrEqual(state.gauges.trusted.right);
          expect(after.reveal?.verdict ?? 'right').toBe('right');
        }
      }
    }
  });

  it('costs calm to go along with a trick, or to shut out a friend; both come back', () => {
    const trick = until(start(1), false);
    const along = put(trick, 'go-ahead').state;
    expect(along).toMatchObject({ calm: trick.calm - 1, phase: 'reveal', missed: [trick.current] });
    const out: readonly MoveId[] = ['block', 'report', 'say-no', 'leave'];
    for (const seed of seeds) {
      const friend = until(start(seed), true);
      const fitting = duelBoard(friend)?.case.fitting ?? [];
      const move = heldNow(friend).find((one) => out.includes(one) && !fitting.includes(one));
      if (move)
        expect(put(friend, move).state).toMatchObject({ calm: friend.calm - 1, missed: [friend.current] });
    }
  });

  it('sends a helper with three calm when there is none left', () => {
    let state = { ...until(start(2), false), calm: 1 };
    state = next(put(state, 'go-ahead').state);
    expect(state).toMatchObject({ phase: 'helper', calm: 0 });
    expect(next(state)).toMatchObject({ phase: 'play', calm: HELP, helped: 1 });
  });

  it('ends by itself when one always goes along, and masters nothing', () => {
    let state = start(3);
    while (!state.finished) {
      const [first] = TRICK_DUEL.legal(state);
      state = state.phase === 'play' ? put(state, 'go-ahead').state : play(state, first as GameAction).state;
    }
    expect(state.unmasked).toBe(0);
    expect(TRICK_DUEL.result(state).mastered).toBe(false);
  });

  it('wears a new costume every two rounds', () => {
    const state = start(4);
    const worn = [1, 2, 3, 4, 5].map((round) => costumeNow(state, round));
    expect(worn[0]).toBe(worn[1]);
    expect(worn[2]).toBe(worn[3]);
    expect(new Set([worn[0], worn[2], worn[4]]).size).toBe(3);
  });

  it('lets one pick one of three cards between two bosses, which lies in the hand from then on', () => {
    let state = start(5);
    while (state.phase !== 'pick') {
      const move = duelBoard(state)?.case.harmless ? 'go-ahead' : null;
      const turning = duelBoard(state)?.case.tricks.filter((one) => !state.stopped.includes(one)) ?? [];
      const fits = move ?? heldNow(state).find((one) => stops([one], turning).length > 0) ?? 'go-ahead';
      state = state.phase === 'play' ? put(state, fits).state : next(state);
    }
    expect(state.offers).toHaveLength(3);
    for (const move of state.offers) {
      expect(state.hands.flat()).not.toContain(move);
      expect(play(state, { type: 'use', thing: `offer:${move}` }).state.hands.flat()).toContain(move);
    }
  });

  it('never repeats a board in ten plays in a row', () => {
    const boards = Array.from({ length: 200 }, (_, seed) => {
      const state = start(seed + 1);
      return JSON.stringify([state.boards, state.hands]);
    });
    for (let first = 0; first + 10 <= boards.length; first += 1) {
      expect(new Set(boards.slice(first, first + 10)).size).toBe(10);
    }
  });

  it('is played by two with two hands that take turns and one calm', () => {
    for (const seed of seeds.slice(0, 20)) {
      const state = start(seed, 2, { players: 2 });
      expect(state.hands).toHaveLength(2);
      for (const hand of state.hands) expect(hand).toContain('go-ahead');
      const passed = play(state, { type: 'press', button: 'pass' }).state;
      expect(passed).toMatchObject({ turn: 1, turns: 0, calm: CALM });
      expect(TRICK_DUEL.play(passed, { type: 'press', button: 'pass' }).ok).toBe(false);
      expect(whole(state).unmasked).toBe(state.bosses.length);
    }
  });
});

describe('the shortest duel', () => {
  it('counts a card that stops two gears once', () => {
    const message = (tricks: readonly ('hurry' | 'false-face' | 'secret')[]) =>
      ({ case: { tricks, harmless: tricks.length === 0 } }) as unknown as TrickDuelState['boards'][number];
    const boards = [message(['hurry', 'false-face']), message([]), message(['secret', 'hurry'])];
    expect(shortestDuel(boards, ['check', 'tell', 'go-ahead'])).toBe(4);
    expect(shortestDuel(boards, ['pause', 'block', 'tell', 'go-ahead'])).toBe(5);
  });
});
