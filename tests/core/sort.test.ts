import { describe, expect, it } from 'vitest';
import type { SortAnswer, SortCase } from '../../src/core/cards/deck.ts';
import { gaugeOfCase, judgeSort } from '../../src/core/games/sort/judge-sort.ts';
import { SHARE_ASK_KEEP } from '../../src/core/games/sort/share-ask-keep.ts';
import { SORT } from '../../src/core/games/sort/sort.ts';
import { type SortState, sortCard } from '../../src/core/games/sort/sort-state.ts';
import type { Level } from '../../src/core/ids.ts';
import { accepted } from '../support/accepted.ts';
import { gameDecks } from '../support/game-decks.ts';

describe.each(gameDecks())('Sort with the $name', ({ content }) => {
  const start = (seed: number, level: Level) => accepted(SORT.setup({ seed, level, content })).state;
  const put = (state: SortState, zone: string) =>
    accepted(SORT.play(state, { type: 'place', thing: sortCard(state)?.id ?? '', zone }));
  const press = (state: SortState, button: string) =>
    accepted(SORT.play(state, { type: 'press', button })).state;
  /** Some game in which the card in question is of the wanted kind. */
  const startWith = (kind: (item: SortCase) => boolean) => {
    for (let seed = 1; seed < 500; seed += 1) {
      const state = start(seed, 1);
      const card = sortCard(state);
      if (card && kind(card.case)) return state;
    }
    throw new Error('no such card comes first');
  };

  it('asks as often as there are cards, at no cost', () => {
    let state = start(3, 2);
    while (!state.finished) {
      const before = state.gauges;
      state = put(state, 'ask').state;
      expect(state.gauges).toEqual(before);
      expect(state.phase).toBe('place');
      const answer = sortCard(state)?.case.rightAfterAsking[0] ?? 'keep';
      state = press(put(state, answer).state, 'continue');
    }
    expect(SORT.result(state).mastered).toBe(true);
  });

  it('turns the card when somebody is asked, and lets it be placed after', () => {
    const { state, events } = put(start(1, 1), 'ask');
    expect(events.map((event) => event.type)).toEqual(['moved', 'flipped', 'answered', 'moved']);
    expect(SORT.legal(state).map((action) => action.type === 'place' && action.zone)).toEqual([
      'share',
      'keep',
    ]);
  });

  it('brings a card back that was shared and should not have been', () => {
    const { state, events } = put(
      startWith((item) => item.right.length === 1 && item.right[0] === 'keep'),
      'share',
    );
    expect(state.reveal?.verdict).toBe('missed');
    expect(events).toContainEqual({ type: 'returns', thing: sortCard(state)?.id, after: 3 });
  });

  it('lowers trust when something harmless is kept from somebody', () => {
    const { state } = put(
      startWith((item) => item.harmless && gaugeOfCase(SHARE_ASK_KEEP, item) === 'trusted'),
      'keep',
    );
    expect(state.reveal?.verdict).toBe('wronged');
    expect(state.gauges.trusted).toEqual({ right: 0, total: 1 });
  });

  it('lets the same thing return with another audience, never twice in a row', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const things = start(seed, 1).cards.map((card) => card.thing.id);
      expect(things.filter((id, index) => things.indexOf(id) !== index).length).toBeGreaterThanOrEqual(1);
      expect(things.every((id, index) => index === 0 || id !== things[index - 1])).toBe(true);
    }
  });

  it('asks whose it is at level 3, without scoring it', () => {
    const state = start(5, 3);
    expect(SORT.legal(state)).toHaveLength(4);
    const told = press(state, 'owner-mine');
    expect(told.gauges).toEqual(state.gauges);
    expect(told.phase).toBe('place');
  });
});

describe('"Whose is it?" in Sort', () => {
  it.each(gameDecks())('comes once for each thing, with the $name', ({ content }) => {
    for (let seed = 1; seed <= 40; seed += 1) {
      let { state } = accepted(SORT.setup({ seed, level: 3, content }));
      const asked: (string | undefined)[] = [];
      while (!state.finished) {
        if (state.phase === 'owner') asked.push(sortCard(state)?.thing.id);
        const [action] = SORT.legal(state);
        if (!action) throw new Error('nothing to do');
        state = accepted(SORT.play(state, action)).state;
      }
      expect(new Set(asked).size).toBe(asked.length);
      expect(new Set(asked)).toEqual(new Set(state.cards.map(({ thing }) => thing.id)));
    }
  });
});

describe('the verdicts of Sort', () => {
  const item = (right: readonly SortAnswer[], harmless: boolean): SortCase => ({
    id: 'x.y',
    audience: '',
    place: '',
    why: '',
    reaction: '',
    answer: '',
    right,
    rightAfterAsking: right,
    harmless,
  });

  it('never says more than "fine" to keeping something one might have asked about', () => {
    expect(judgeSort(SHARE_ASK_KEEP, item(['ask'], false), { asked: false, answer: 'keep' })).toBe('fine');
  });

  it('scores no card for which customs differ', () => {
    expect(gaugeOfCase(SHARE_ASK_KEEP, item(['share', 'keep'], true))).toBeNull();
    expect(gaugeOfCase(SHARE_ASK_KEEP, item(['share'], true))).toBe('trusted');
    expect(gaugeOfCase(SHARE_ASK_KEEP, item(['share', 'ask'], true))).toBe('trusted');
    expect(gaugeOfCase(SHARE_ASK_KEEP, item(['keep', 'ask'], false))).toBe('caught');
  });
});
