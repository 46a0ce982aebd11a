import { describe, expect, it } from 'vitest';
import type { GameAction } from '../../src/core/games/game.ts';
import { isReady } from '../../src/core/games/share-tree/move-on-tree.ts';
import { HELPER, LEO, SHARE_TREE, treeThing } from '../../src/core/games/share-tree/share-tree.ts';
import {
  holders,
  nextCopies,
  personZone,
  type ShareTreeState,
  type TreeMove,
  TURNS,
} from '../../src/core/games/share-tree/share-tree-state.ts';
import { accepted } from '../support/accepted.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { TABLE_TEXTS } from '../support/table-texts.ts';

const content = fixtureContent();
const deck = content.decks['share-tree'];
const seeds = Array.from({ length: 40 }, (_, index) => index + 1);
const start = (seed: number) => accepted(SHARE_TREE.setup({ seed, level: 1, content })).state;
const put = (state: ShareTreeState, move: TreeMove, id: string) =>
  accepted(SHARE_TREE.play(state, { type: 'place', thing: treeThing(move), zone: personZone(id) })).state;
const goOn = (state: ShareTreeState) =>
  accepted(SHARE_TREE.play(state, { type: 'press', button: 'continue' })).state;
const holder = (state: ShareTreeState, ready: boolean) =>
  state.people.find((one) => one.copy === 'has' && isReady(state, one.id) === ready)?.id ?? '';

/** First moves after which the game can still be mastered. */
function goodBeginnings(state: ShareTreeState): readonly string[] {
  const wins = (one: ShareTreeState): boolean => {
    if (one.finished) return SHARE_TREE.result(one).mastered;
    const after = SHARE_TREE.legal(one).map((action) => accepted(SHARE_TREE.play(one, action)).state);
    // What scores most is tried first: most ways are found without looking at all there are.
    return after.sort((a, b) => b.gauges.caught.right - a.gauges.caught.right).some(wins);
  };
  const first = SHARE_TREE.legal(state).filter((action) =>
    wins(accepted(SHARE_TREE.play(state, action)).state),
  );
  return first.flatMap((action: GameAction) => (action.type === 'place' ? action.thing : []));
}

describe('Share tree', () => {
  it('has at least three trees, whole and with all their words', () => {
    expect(deck.length).toBeGreaterThanOrEqual(3);
    for (const { id, people, edges } of deck) {
      expect(new Set(people).size).toBe(7);
      const reached = new Set([0]);
      for (let round = 0; round < 7; round += 1) {
        for (const [a, b] of edges) {
          if (reached.has(a)) reached.add(b);
          if (reached.has(b)) reached.add(a);
        }
      }
      expect(reached.size).toBe(7);
      for (const part of ['about', 'leo.1', 'leo.2'])
        expect(TABLE_TEXTS).toHaveProperty([`game.share-tree.${id}.${part}`]);
    }
  });

  it('travels where the strong lines show, and each copy saddens Leo', () => {
    for (const seed of seeds) {
      const chosen = put(start(seed), 'kind', LEO);
      const next = nextCopies(chosen);
      const places = new Set(next.map(({ to }) => to));
      const after = goOn(chosen);
      for (const place of places) expect(after.people[place]?.copy).toBe('has');
      expect(after.reached).toHaveLength(places.size);
      expect(after.mood).toBe(Math.max(0, chosen.mood - places.size));
    }
  });

  it('never reaches or leaves somebody who has thought of Leo', () => {
    const state = start(3);
    const [first] = nextCopies(state);
    const target = state.people[first?.to ?? 0];
    const asked = put(state, 'ask-first', target?.id ?? '');
    expect(nextCopies(asked).some(({ to }) => to === first?.to)).toBe(false);
    const source = state.people[first?.from ?? 0];
    const quiet = put(state, 'ask-first', source?.id ?? '');
    expect(nextCopies(quiet).some(({ from }) => from === first?.from)).toBe(false);
    expect(quiet.people.find((one) => one.id === source?.id)?.copy).toBe('has');
  });

  it('deletes at once with some, and with the others when asked again, or with a friend who has', () => {
    const state = seeds.map(start).find((one) => holder(one, true) !== '' && holder(one, false) !== '');
    if (!state) throw new Error('no tree with one of each');
    const gone = put(state, 'delete', holder(state, true));
    expect(holders(gone.people)).toBe(1);
    expect(gone.mood).toBe(state.mood + 1);
    const stubborn = holder(state, false);
    const once = put(state, 'delete', stubborn);
    expect(once.last).toMatchObject({ worked: false, verdict: 'fine' });
    expect(isReady(once, stubborn)).toBe(true);
    expect(holders(put(goOn(once), 'delete', stubborn).people)).toBeLessThan(holders(goOn(once).people));
  });

  it('lets nothing travel in a turn in which somebody is told, however often', () => {
    for (const seed of seeds) {
      let state = start(seed);
      while (!state.finished) {
        const before = state.gauges.caught.right;
        state = goOn(put(state, 'tell', HELPER));
        expect(state.gauges.caught.right).toBeGreaterThanOrEqual(before);
        expect(holders(state.people)).toBe(2);
      }
      expect(state.turn).toBe(TURNS);
    }
  });

  it('lets nothing travel after the last card, so that what it did stays done', () => {
    for (const seed of seeds) {
      let state = start(seed);
      while (state.turn < TURNS - 1) state = goOn(put(state, 'kind', LEO));
      const before = holders(state.people);
      expect(nextCopies(state)).toEqual([]);
      state = goOn(put(state, 'delete', holder(state, true) || holder(state, false)));
      expect(state.finished).toBe(true);
      expect(holders(state.people)).toBeLessThanOrEqual(before);
    }
  });

  it('is mastered by telling first and then having copies deleted', () => {
    for (const seed of seeds) {
      let state = goOn(put(start(seed), 'tell', HELPER));
      while (!state.finished)
        state = goOn(
          holders(state.people) > 0 ? put(state, 'delete', holder(state, true)) : put(state, 'kind', LEO),
        );
      expect(SHARE_TREE.result(state).mastered).toBe(true);
    }
  });

  it('does not call standing still mastered', () => {
    let state = start(1);
    while (!state.finished) state = goOn(put(state, 'tell', HELPER));
    const { mastered, missed } = SHARE_TREE.result(state);
    expect(mastered).toBe(false);
    // What has been done is not advised again.
    expect(missed[0]?.better).toEqual(['repair', 'stand-with']);
  });

  it('makes nothing worse with any move: only waiting for the next turn can', () => {
    for (const seed of seeds) {
      const state = start(seed);
      for (const action of SHARE_TREE.legal(state)) {
        const after = accepted(SHARE_TREE.play(state, action)).state;
        expect(after.gauges.caught.right).toBeGreaterThanOrEqual(state.gauges.caught.right);
      }
    }
  });

  it('can be won in several ways, from every beginning', () => {
    for (const seed of seeds.slice(0, 6)) {
      expect(new Set(goodBeginnings(start(seed))).size).toBeGreaterThanOrEqual(3);
    }
  });

  it('is over early when nobody has it and Leo is fine', () => {
    const state: ShareTreeState = {
      ...start(1),
      people: start(1).people.map((one) => ({ ...one, copy: 'gone' })),
      mood: 5,
    };
    expect(goOn(put(state, 'kind', LEO)).finished).toBe(true);
  });
});
