import { describe, expect, it } from 'vitest';
import type { GameAction } from '../../src/core/games/game.ts';
import { SAY_IT, TALK_ZONE } from '../../src/core/games/say-it/say-it.ts';
import { SAY_MOODS, TRAITS } from '../../src/core/games/say-it/say-it-deck.ts';
import { roundOf, type SayItState, untried } from '../../src/core/games/say-it/say-it-state.ts';
import type { Level } from '../../src/core/ids.ts';
import { accepted } from '../support/accepted.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { TABLE_TEXTS } from '../support/table-texts.ts';

const content = fixtureContent();
const deck = content.decks['say-it'];
const LONG_TEXT = 66;

const start = (seed: number, level: Level = 1, players: 1 | 2 = 1) =>
  accepted(SAY_IT.setup({ seed, level, players, content })).state;
const play = (state: SayItState, action: GameAction) => accepted(SAY_IT.play(state, action)).state;
const press = (state: SayItState, button: string) => play(state, { type: 'press', button });
const put = (state: SayItState, thing: string) => play(state, { type: 'place', thing, zone: TALK_ZONE });
const go = (state: SayItState, who: string) => play(state, { type: 'use', thing: `who:${who}` });
const has = (state: SayItState, button: string) =>
  SAY_IT.legal(state).some((one) => one.type === 'press' && one.button === button);

/** Goes to somebody and says the first words; by default somebody who is no helpline, in a quiet moment. */
function begin(state: SayItState, { who = '', quiet = true } = {}): SayItState {
  const round = roundOf(state);
  const person = round?.people.find(({ id, helpline }) => (who ? id === who : !helpline));
  const moment = round?.moments.find((one) => one.quiet === quiet);
  let next = put(go(state, person?.id ?? ''), `moment:${moment?.id}`);
  const words = round?.openers.find(({ meets }) => meets.some((trait) => person?.traits.includes(trait)));
  next = put(next, `opener:${(words ?? round?.openers[0])?.id}`);
  return put(next, 'show:screen');
}

/** Says fitting words until it is told. */
function finish(state: SayItState): SayItState {
  let next = state;
  while (next.phase === 'talk') {
    const [mood] = next.moods;
    const fits = next.talkCards.find(({ id, fits }) => next.hand.includes(id) && mood && fits.includes(mood));
    next = fits ? put(next, `talk:${fits.id}`) : press(next, 'switch');
    if (next.phase === 'who') next = go(next, untried(next).at(-1)?.id ?? '');
  }
  return next;
}

/** The first game whose first round is as wanted. */
function find(wanted: (state: SayItState) => boolean, level: Level = 1): SayItState {
  for (let seed = 1; seed < 500; seed += 1) if (wanted(start(seed, level))) return start(seed, level);
  throw new Error('no such game');
}

describe('Say it!', () => {
  it('offers no words that take the blame where somebody presses or harms the child', () => {
    let blamed = 0;
    for (let seed = 1; seed <= 200; seed += 1) {
      for (const { worry, openers } of start(seed, 3).rounds) {
        const own = openers.filter((one) => one.own);
        if (!worry.own) expect(own).toEqual([]);
        blamed += own.length;
        expect(openers.some(({ meets }) => meets.includes('strict'))).toBe(true);
      }
    }
    expect(blamed).toBeGreaterThan(0);
  });

  it('has words for every person in every mood, short enough for the table', () => {
    for (const { id, trait } of deck.people) {
      const moods = trait === null ? ['listens', 'passes-on'] : SAY_MOODS.filter((one) => one !== 'doubts');
      const near = deck.worries.some((worry) => worry.near === id) ? ['doubts'] : [];
      for (const each of ['seems', 'thanks', ...moods, ...near]) {
        const text = TABLE_TEXTS[`game.say-it.${id}.${each}`];
        expect(text, `${id}.${each}`).toBeDefined();
        expect(text?.length).toBeLessThanOrEqual(LONG_TEXT);
      }
    }
    for (const { id } of deck.worries) expect(TABLE_TEXTS).toHaveProperty([`game.say-it.worry.${id}`]);
    for (const kind of ['moment', 'opener', 'show', 'talk'] as const) {
      const list = { moment: deck.moments, opener: deck.openers, show: deck.shows, talk: deck.talk }[kind];
      for (const { id } of list) expect(TABLE_TEXTS).toHaveProperty([`game.say-it.${kind}.${id}`]);
    }
  });

  it('has words for every mood but the one to leave at once, and something to meet every trait', () => {
    for (const mood of SAY_MOODS) {
      expect(deck.talk.some(({ fits }) => fits.includes(mood))).toBe(mood !== 'angry');
    }
    for (const trait of TRAITS) {
      expect([...deck.openers, ...deck.shows].some(({ meets }) => meets.includes(trait))).toBe(true);
    }
  });

  it('offers the helpline every time, and somebody who knows the person only where one is close', () => {
    for (let seed = 1; seed < 120; seed += 1) {
      for (const round of start(seed, 3).rounds) {
        expect(round.people.filter(({ helpline }) => helpline)).toHaveLength(1);
        expect(round.people.some(({ near }) => near)).toBe(round.worry.near !== null);
      }
      expect(start(seed, 1).rounds.every(({ worry }) => worry.near === null)).toBe(true);
      expect(start(seed, 3).rounds.filter(({ worry }) => worry.near !== null)).toHaveLength(1);
    }
  });

  it('never repeats a board in ten plays in a row', () => {
    for (const level of [1, 2, 3] as const) {
      const boards = Array.from({ length: 300 }, (_, seed) => JSON.stringify(start(seed + 1, level).rounds));
      for (let first = 0; first + 10 <= boards.length; first += 1) {
        expect(new Set(boards.slice(first, first + 10)).size).toBe(10);
      }
    }
  });

  it('makes everybody busy at a bad moment, and nobody at a quiet one', () => {
    const state = find((one) => !one.rounds[0]?.angry);
    expect(begin(state, { quiet: false }).moods[0]).toBe('busy');
    expect(begin(state).moods).toEqual(['listens']);
    expect(begin(state, { who: 'robin', quiet: false }).moods).toEqual(['listens', 'passes-on']);
  });

  it('lets words that do not fit cost a card and nothing else', () => {
    const state = begin(find((one) => !one.rounds[0]?.angry));
    const other = state.hand.find((id) => !deck.talk.find((one) => one.id === id)?.fits.includes('listens'));
    const after = put(state, `talk:${other}`);
    expect(after).toMatchObject({ played: state.played + 1, moods: state.moods, gauges: state.gauges });
    expect(after.hand).not.toContain(other);
  });

  it('lets a child go on to somebody else at any time, for nothing, with the words found already', () => {
    const angry = find((one) => one.rounds[0]?.angry === true, 3);
    const state = begin(angry);
    expect(state.moods[0]).toBe('angry');
    const gone = press(state, 'switch');
    expect(gone).toMatchObject({
      phase: 'who',
      played: state.played,
      opener: state.opener,
      gauges: state.gauges,
    });
    const second = go(gone, untried(gone)[0]?.id ?? '');
    expect(second.phase).toBe('talk');
    expect(second.moods).not.toContain('angry');
    expect(has(begin(start(1)), 'switch')).toBe(true);
  });

  it('finds somebody else, or the helpline, when somebody close is not believed', () => {
    let state = finish(begin(start(3, 3)));
    state = press(press(state, 'continue'), 'later');
    const near = roundOf(state)?.people.find((one) => one.near);
    state = begin(state, { who: near?.id ?? '' });
    expect(state.moods[0]).toBe('doubts');
    const told = finish(go(press(state, 'switch'), 'robin'));
    expect(told.phase).toBe('told');
    expect(told.tellings.at(-1)).toMatchObject({ who: 'robin', before: 1 });
  });

  it('ends by being told, whatever is said, and says it aloud', () => {
    const told = finish(begin(start(4)));
    expect(told.phase).toBe('told');
    const aloud = press(told, 'continue');
    expect(has(aloud, 'said') && has(aloud, 'later')).toBe(true);
    const over = press(press(finish(begin(press(aloud, 'said'))), 'continue'), 'later');
    expect(over.finished).toBe(true);
    expect(SAY_IT.result(over).met).toContainEqual(expect.objectContaining({ card: 'right:be-heard' }));
  });

  it('has more than one good way: anybody, at any quiet moment, with any words that suit', () => {
    const state = find((one) => !one.rounds[0]?.angry);
    for (const { id } of roundOf(state)?.people ?? []) {
      expect(finish(begin(state, { who: id })).tellings[0]?.cards).toBeLessThanOrEqual(6);
    }
  });
});

describe('Say it! for two', () => {
  it('lets the other player answer for the grown-up, and hands the device over each time', () => {
    let state = begin(start(2, 1, 2));
    expect(state.phase).toBe('hand-over');
    state = press(state, 'continue');
    expect(has(state, 'mood-thanks')).toBe(false);
    state = press(press(state, 'mood-busy'), 'continue');
    expect(state).toMatchObject({ phase: 'talk', moods: ['busy'] });
    const words = deck.talk.find(({ id, fits }) => state.hand.includes(id) && fits.includes('busy'));
    state = press(put(state, `talk:${words?.id}`), 'continue');
    expect(has(state, 'mood-busy')).toBe(false);
    state = press(state, 'mood-thanks');
    expect(state).toMatchObject({ phase: 'told', tellings: [{ cards: 3 }] });
  });

  it('ends, whatever the two do', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      let state = start(seed, 3, 2);
      let count = 0;
      for (; !state.finished; count += 1) {
        const legal = SAY_IT.legal(state);
        const action = legal[(seed * 7 + count * 13) % legal.length];
        if (!action || count > 300) throw new Error('no end');
        state = play(state, action);
      }
    }
  });
});
