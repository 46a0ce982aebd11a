import { describe, expect, it } from 'vitest';
import { MATCHES } from '../../src/core/cards/deck.ts';
import { CLUE_HUNT } from '../../src/core/games/clue-hunt/clue-hunt.ts';
import { type ClueHuntState, clueBoard, moveThing } from '../../src/core/games/clue-hunt/clue-hunt-state.ts';
import { judgeMove, SHUTTING_OUT } from '../../src/core/games/clue-hunt/judge-move.ts';
import { type Level, MOVES, type MoveId, SAFE_MOVES, TRICKS } from '../../src/core/ids.ts';
import { accepted } from '../support/accepted.ts';
import { gameDecks } from '../support/game-decks.ts';

describe.each(gameDecks())('Clue hunt with the $name', ({ content }) => {
  const start = (seed: number, level: Level) => accepted(CLUE_HUNT.setup({ seed, level, content })).state;
  const press = (state: ClueHuntState, button: string) =>
    accepted(CLUE_HUNT.play(state, { type: 'press', button })).state;
  const look = (state: ClueHuntState, thing: string) =>
    accepted(CLUE_HUNT.play(state, { type: 'use', thing })).state;
  const put = (state: ClueHuntState, move: MoveId) =>
    accepted(CLUE_HUNT.play(state, { type: 'place', thing: moveThing(move), zone: 'row' }));
  const toMove = (state: ClueHuntState) => {
    let next = press(state, 'bet-0');
    for (const phrase of clueBoard(state)?.case.phrases ?? []) {
      next = look(next, phrase.id);
      if (next.naming) next = press(next, `name-${next.naming}`);
    }
    return press(next, 'done');
  };
  /** Some game whose first message is harmless, or not, and in whose hand lies the move. */
  const startWith = (harmless: boolean, move: MoveId) => {
    for (let seed = 1; seed < 3000; seed += 1) {
      const board = clueBoard(start(seed, 1));
      if (board?.case.harmless !== harmless || !board.hand.includes(move)) continue;
      if (move !== 'go-ahead' && board.case.best.includes(move)) continue;
      return toMove(start(seed, 1));
    }
    throw new Error('no such board comes first');
  };

  it('deals two tricks that do not show in the words at level 3, and mixes in the others', () => {
    let lines = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const tricky = start(seed, 3).boards.filter((board) => !board.case.harmless);
      const plain = tricky.filter((board) => board.case.evidence.includes('line'));
      expect(plain.length).toBeLessThanOrEqual(1);
      lines += plain.length;
    }
    expect(lines).toBeGreaterThan(10);
  });

  it.each(SAFE_MOVES)('costs nothing to %s when all is fine, and one can still go ahead', (move) => {
    const state = startWith(true, move);
    const first = put(state, move).state;
    expect(first.reveal?.verdict).toBe('fine');
    expect(first.gauges).toEqual(state.gauges);
    const then = put(press(first, 'continue'), 'go-ahead').state;
    expect(then.reveal?.verdict).toBe('right');
    expect(then.gauges.trusted).toEqual({ right: 1, total: 1 });
  });

  it('lowers trust when somebody harmless is blocked, and the message comes again', () => {
    const { state, events } = put(startWith(true, 'block'), 'block');
    expect(state.reveal?.verdict).toBe('wronged');
    expect(state.gauges.trusted).toEqual({ right: 0, total: 1 });
    expect(events.some((event) => event.type === 'returns')).toBe(true);
  });

  it('misses a trick only by going ahead with it', () => {
    const { state } = put(startWith(false, 'go-ahead'), 'go-ahead');
    expect(state.reveal?.verdict).toBe('missed');
    expect(state.gauges.caught).toEqual({ right: 0, total: 1 });
  });

  it('lets one look at the sender and check for nothing, while looking and while choosing', () => {
    const looking = press(start(2, 1), 'bet-1');
    expect(press(press(looking, 'sender'), 'check').gauges).toEqual(looking.gauges);
    const choosing = toMove(start(2, 1));
    expect(press(choosing, 'check').phase).toBe('move');
  });

  it('gives a trick its name at level 1 and asks for it from level 2', () => {
    const gear = (level: Level) => {
      for (let seed = 1; ; seed += 1) {
        const state = start(seed, level);
        const phrase = clueBoard(state)?.case.phrases.find((one) => one.trick !== null);
        if (phrase) return look(press(state, 'bet-1'), phrase.id);
      }
    };
    expect(gear(1).phase).toBe('look');
    expect(gear(2).phase).toBe('name');
    expect(CLUE_HUNT.legal(gear(2))).toHaveLength(3);
    expect(CLUE_HUNT.legal(gear(3))).toHaveLength(4);
  });

  it('deals hands that do not tell what to do', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      for (const { hand, case: item } of start(seed, 2).boards) {
        expect(hand).toContain('go-ahead');
        expect(hand.length).toBe(5);
        expect(hand.filter((move) => SHUTTING_OUT.includes(move)).length).toBeGreaterThanOrEqual(2);
        expect(hand.some((move) => SAFE_MOVES.includes(move))).toBe(true);
        expect(hand.some((move) => item.best.includes(move))).toBe(true);
      }
    }
  });

  it('draws remixes only from what the author allowed', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      for (const { case: item, remix } of start(seed, 3).boards) {
        expect(Object.keys(remix).sort()).toEqual(Object.keys(item.remix).sort());
        for (const [slot, value] of Object.entries(remix)) {
          expect(item.remix[slot as keyof typeof item.remix]).toContain(value);
        }
      }
    }
  });

  it('puts each situation on the table once', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const cards = start(seed, 3).boards.map((board) => board.situation.id);
      expect(new Set(cards).size).toBe(cards.length);
    }
  });
});

describe('the laws of the moves', () => {
  const everyCase = gameDecks()
    .flatMap(({ content }) => content.situations)
    .flatMap((situation) => situation.cases);

  it('never lets Tell, Pause, Check or Ask first cost anything, in any case of any deck', () => {
    for (const item of everyCase) {
      for (const move of SAFE_MOVES) expect(['right', 'fine']).toContain(judgeMove(item, move).verdict);
    }
  });

  it('costs something only to join in with a trick, or to shut out somebody harmless', () => {
    for (const item of everyCase) {
      for (const move of MOVES) {
        const { verdict } = judgeMove(item, move);
        if (verdict === 'missed') expect([item.harmless, move]).toEqual([false, 'go-ahead']);
        if (verdict === 'wronged') expect([item.harmless, SHUTTING_OUT.includes(move)]).toEqual([true, true]);
      }
    }
  });

  it('has at least one published match for every trick', () => {
    for (const trick of TRICKS) expect(MATCHES[trick].length).toBeGreaterThan(0);
  });
});
