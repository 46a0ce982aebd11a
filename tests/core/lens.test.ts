import { describe, expect, it } from 'vitest';
import { type LensState, lensBet, lensDone, lensLook, lensStart } from '../../src/core/cards/lens.ts';
import type { TableEvent } from '../../src/core/cards/table-event.ts';
import type { Outcome } from '../../src/core/outcome.ts';
import { accepted } from '../support/accepted.ts';

const message = {
  id: 'parcel.open',
  phrases: [
    { id: 'a', text: 'a', trick: 'hurry' },
    { id: 'b', text: 'b', trick: null },
    { id: 'c', text: 'c', trick: 'hurry' },
  ],
} as const;

const state = (outcome: Outcome<LensState, TableEvent>) => accepted(outcome).state;

describe('the lens', () => {
  it('asks for a bet before it looks', () => {
    expect(lensLook(lensStart(message), 'a')).toEqual({ ok: false, reason: 'bet first' });
  });

  it('takes one bet from 0 to 3', () => {
    const bet = state(lensBet(lensStart(message), 2));
    expect(bet.bet).toBe(2);
    expect(lensBet(bet, 1).ok).toBe(false);
    expect(lensBet(lensStart(message), 4).ok).toBe(false);
    expect(lensBet(lensStart(message), 0.5).ok).toBe(false);
  });

  it('tells of a turning gear and of a still phrase, and counts a trick once', () => {
    const bet = state(lensBet(lensStart(message), 1));
    const first = accepted(lensLook(bet, 'a'));
    expect(first.events).toEqual([{ type: 'looked', thing: 'a', trick: 'hurry' }]);
    const second = accepted(lensLook(first.state, 'b'));
    expect(second.events).toEqual([{ type: 'looked', thing: 'b', trick: null }]);
    const third = state(lensLook(second.state, 'c'));
    expect(third.found).toEqual(['hurry']);
    expect(third.looked).toEqual(['a', 'b', 'c']);
    expect(state(lensLook(third, 'a'))).toEqual(third);
  });

  it('is put away after at least one look, once', () => {
    const bet = state(lensBet(lensStart(message), 1));
    expect(lensDone(bet).ok).toBe(false);
    const done = state(lensDone(state(lensLook(bet, 'b'))));
    expect(done.finished).toBe(true);
    expect(lensDone(done).ok).toBe(false);
    expect(lensLook(done, 'a').ok).toBe(false);
  });

  it('knows only the phrases of its message', () => {
    expect(lensLook(state(lensBet(lensStart(message), 0)), 'z').ok).toBe(false);
  });
});
