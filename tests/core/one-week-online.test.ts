import { describe, expect, it } from 'vitest';
import { readWeek } from '../../src/core/games/one-week-online/bot.ts';
import { ONE_WEEK_ONLINE } from '../../src/core/games/one-week-online/one-week-online.ts';
import { ENDINGS, SIDES, type Side, WEEK_GAUGES } from '../../src/core/games/one-week-online/week-deck.ts';
import { applyEffects, endingOf, isGreen } from '../../src/core/games/one-week-online/week-gauges.ts';
import { type WeekState, weekCard, weekThing } from '../../src/core/games/one-week-online/week-state.ts';
import { SAFE_MOVES } from '../../src/core/ids.ts';
import { accepted } from '../support/accepted.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { type Bot, playBot, randomBot } from '../support/play-bot.ts';
import { TABLE_TEXTS } from '../support/table-texts.ts';

const content = fixtureContent();
const deck = content.decks['one-week-online'];
const G = 'game.one-week-online';
const choices = deck.cards.flatMap((card) => SIDES.map((side) => ({ card, side, choice: card[side] })));
const start = (seed: number) => accepted(ONE_WEEK_ONLINE.setup({ seed, level: 1, content })).state;
const press = (state: WeekState, button: string) =>
  accepted(ONE_WEEK_ONLINE.play(state, { type: 'press', button })).state;
const put = (state: WeekState, zone: Side) => {
  const card = weekCard(state);
  if (!card) throw new Error('no card in question');
  return accepted(ONE_WEEK_ONLINE.play(state, { type: 'place', thing: weekThing(card), zone })).state;
};

describe('One week online', () => {
  it('has weeks, cards and postcards enough, with all their words', () => {
    expect(deck.weeks.length).toBeGreaterThanOrEqual(3);
    expect(deck.cards.length).toBeGreaterThanOrEqual(30);
    expect(deck.postcards.map(({ id }) => id).sort()).toEqual([...ENDINGS].sort());
    expect(ENDINGS.length).toBeGreaterThanOrEqual(9);
    const texts = choices.flatMap(({ card, side, choice }) => [
      `${card.id}.title`,
      `${card.id}.line`,
      `${card.id}.${side}`,
      `${card.id}.${side}.scene`,
      ...(choice.later ? [`${card.id}.${side}.later`] : []),
    ]);
    for (const text of texts) expect(TABLE_TEXTS).toHaveProperty([`${G}.${text}`]);
    for (const { id } of deck.postcards) expect(TABLE_TEXTS).toHaveProperty([`${G}.postcard.${id}`]);
    for (const { id } of deck.weeks) expect(TABLE_TEXTS).toHaveProperty([`${G}.week.${id}`]);
    for (const { card, side } of choices) {
      expect(TABLE_TEXTS[`${G}.${card.id}.${side}`]?.length).toBeLessThanOrEqual(30);
      expect(TABLE_TEXTS[`${G}.${card.id}.line`]?.length).toBeLessThanOrEqual(45);
    }
  });

  it('begins every week in the green, and moves something with every choice', () => {
    for (const { start: gauges } of deck.weeks)
      for (const gauge of WEEK_GAUGES) expect(isGreen(gauges[gauge])).toBe(true);
    for (const { choice } of choices) expect(Object.keys(choice.effects).length).toBeGreaterThan(0);
  });

  it('lets no safe move cost anything, now or later', () => {
    const safe = choices.filter(({ choice }) => choice.move && SAFE_MOVES.includes(choice.move));
    expect(safe.length).toBeGreaterThanOrEqual(6);
    for (const { choice } of safe) {
      for (const change of Object.values({ ...choice.effects, ...choice.later?.effects })) {
        expect(change).toBeGreaterThan(0);
      }
    }
    const brim = { sleep: 7, money: 8, friends: 10, fun: 5 };
    expect(applyEffects(brim, { sleep: 1, money: 1, friends: 1, fun: 1 }, true)).toEqual({ ...brim, fun: 6 });
    expect(applyEffects(brim, { sleep: 1 }, false).sleep).toBe(8);
  });

  it('knows good things online, and that both ends of each gauge are bad', () => {
    const joy = choices.filter(({ choice }) => choice.online && choice.card?.startsWith('good:'));
    expect(joy.length).toBeGreaterThanOrEqual(8);
    const calm = { sleep: 5, money: 5, friends: 5, fun: 5 };
    expect(endingOf(calm, 28, 28)).toBe('perfect');
    expect(endingOf(calm, 20, 28)).toBe('green');
    for (const gauge of WEEK_GAUGES) {
      expect(endingOf({ ...calm, [gauge]: 2 }, 20, 28)).toBe(`${gauge}-low`);
      expect(endingOf({ ...calm, [gauge]: 8 }, 20, 28)).toBe(`${gauge}-high`);
    }
    expect(endingOf({ sleep: 1, money: 9, friends: 1, fun: 5 }, 9, 28)).toBe('storm');
  });

  it('always ends on Sunday night with a postcard, whatever is chosen', () => {
    const leftOnly: Bot<WeekState> = (_, legal, random) => ({ action: legal[0], random });
    const met = new Set<string>();
    for (let seed = 1; seed <= 300; seed += 1) {
      for (const bot of [leftOnly, randomBot, readWeek]) {
        const state = playBot(ONE_WEEK_ONLINE, bot, { content, level: 1, seed });
        expect(state.chosen).toHaveLength(14);
        expect(state.pending).toEqual([]);
        met.add(state.ending ?? '');
      }
    }
    expect(met.size).toBeGreaterThanOrEqual(9);
  });

  it('brings back what was chosen, some cards later or on Sunday', () => {
    for (let seed = 1; ; seed += 1) {
      let state = start(seed);
      const side = SIDES.find((one) => state.cards[0]?.[one].later);
      if (!side) continue;
      const later = state.cards[0]?.[side].later;
      state = put(state, side);
      const waited: string[] = [];
      while (state.phase !== 'later') {
        waited.push(state.phase);
        state =
          state.phase === 'choose'
            ? put(state, state.cards[state.card]?.left.later ? 'right' : 'left')
            : press(state, 'continue');
      }
      expect(state.shown).toMatchObject({ card: 0, side, effects: later?.effects });
      expect(waited.filter((phase) => phase === 'choose').length).toBe(later?.after);
      return;
    }
  });

  it('counts the green gauges every night and never takes a point away', () => {
    let state = start(4);
    let points = 0;
    while (!state.finished) {
      state =
        state.phase === 'choose'
          ? put(state, 'left')
          : press(state, state.phase === 'postcard' ? 'done' : 'continue');
      expect(state.gauges.caught.right).toBeGreaterThanOrEqual(points);
      points = state.gauges.caught.right;
    }
    expect(state.gauges.caught.total).toBe(28);
  });

  it('calls no good deed a wobble, and praises nobody for giving sleep away', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      let state = start(seed);
      while (!state.finished) {
        if (state.phase !== 'choose') {
          state = press(state, state.phase === 'postcard' ? 'done' : 'continue');
          continue;
        }
        const side = SIDES[(seed + state.card) % 2] ?? 'left';
        const choice = weekCard(state)?.[side];
        const deed = choice?.card != null || choice?.move != null;
        state = put(state, side);
        if (deed) expect(state.shown?.verdict).not.toBe('missed');
        else if ((choice?.effects.sleep ?? 0) < 0) expect(state.shown?.verdict).not.toBe('right');
      }
      const { missed } = ONE_WEEK_ONLINE.result(state);
      expect(missed.length).toBeLessThanOrEqual(2);
      expect(new Set(missed.map(({ card }) => card)).size).toBe(missed.length);
    }
  });

  it('says why it refuses', () => {
    const state = start(1);
    const thing = weekThing(state.cards[0] ?? { id: '' });
    for (const action of [
      { type: 'press', button: 'continue' },
      { type: 'press', button: 'done' },
      { type: 'place', thing, zone: 'middle' },
      { type: 'place', thing: 'week.nothing', zone: 'left' },
      { type: 'use', thing },
    ] as const) {
      expect(ONE_WEEK_ONLINE.play(state, action)).toMatchObject({
        ok: false,
        reason: expect.stringMatching(/\w/),
      });
    }
  });
});
