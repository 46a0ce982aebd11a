import { describe, expect, it } from 'vitest';
import type { GameAction } from '../../src/core/games/game.ts';
import { FITTING } from '../../src/core/games/slow-burn/judge-day.ts';
import { SLOW_BURN } from '../../src/core/games/slow-burn/slow-burn.ts';
import { DAYS, type SlowBurnStory } from '../../src/core/games/slow-burn/slow-burn-deck.ts';
import { dayOf, type SlowBurnState, storyOf } from '../../src/core/games/slow-burn/slow-burn-state.ts';
import { accepted } from '../support/accepted.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { TABLE_TEXTS } from '../support/table-texts.ts';

const content = fixtureContent();
const deck = content.decks['slow-burn'];

/** A game that begins with a story of the wanted kind. */
function startWith(kind: SlowBurnStory['kind']): SlowBurnState {
  for (let seed = 1; seed < 500; seed += 1) {
    const { state } = accepted(SLOW_BURN.setup({ seed, level: 1, content }));
    if (state.stories[0]?.kind === kind) return state;
  }
  throw new Error(`no game begins with a ${kind} story`);
}

const press = (state: SlowBurnState, button: string) =>
  accepted(SLOW_BURN.play(state, { type: 'press', button })).state;
const day = (state: SlowBurnState, move: string) => press(press(state, move), 'continue');

describe('Slow burn', () => {
  it('has at least three stories: bad ones, simply friends, and ones that dip and recover', () => {
    for (const kind of ['bad', 'friend', 'dip'] as const) {
      expect(deck.filter((story) => story.kind === kind).length).toBeGreaterThanOrEqual(2);
    }
    for (const story of deck) {
      expect(story.days.some((one) => one.sign === 'alarm')).toBe(story.kind === 'bad');
      expect(story.days.some((one) => one.trick !== null)).toBe(story.kind === 'bad');
      expect(story.days.some((one) => one.sign === 'cross')).toBe(story.kind === 'dip');
      expect(story.days[0]?.sign).toBe('calm');
    }
  });

  it('has its words for every story and day', () => {
    for (const story of deck) {
      const own = ['name', 'helper', 'check', 'tell', ...(story.kind === 'bad' ? ['noticed'] : [])];
      const days = story.days.flatMap(({ id }) => [`${id}.text`, `${id}.go`]);
      for (const id of [...own, ...days])
        expect(TABLE_TEXTS).toHaveProperty([`game.slow-burn.${story.id}.${id}`]);
      for (const { id } of story.days) {
        expect(TABLE_TEXTS[`game.slow-burn.${story.id}.${id}.text`]?.length).toBeLessThanOrEqual(64);
      }
    }
  });

  it.each([0, 1, 2, 3, 4, 5])(
    'is right to tell on day %i of a bad story, and nothing is left to bear alone',
    (late) => {
      let state = startWith('bad');
      for (let count = 0; count < late; count += 1) state = day(state, 'go-ahead');
      const before = state.gauges.caught.right;
      const { state: told, events } = accepted(SLOW_BURN.play(state, { type: 'press', button: 'tell' }));
      expect(events).toContainEqual(expect.objectContaining({ type: 'judged', verdict: 'right' }));
      expect(told.gauges.caught.right).toBe(before + DAYS - late);
      expect(press(told, 'continue').phase).toBe('lens');
    },
  );

  it('lets a child tell after the last day, or a friend', () => {
    let state = startWith('bad');
    for (let count = 0; count < DAYS; count += 1) state = day(state, 'pause');
    expect(state.phase).toBe('late');
    const told = press(state, 'tell');
    expect(told).toMatchObject({ phase: 'lens', told: DAYS, noticed: false });
    expect(told.gauges.caught.right).toBeGreaterThan(state.gauges.caught.right);
    expect(press(state, 'keep')).toMatchObject({ phase: 'lens', noticed: true, gauges: state.gauges });
  });

  it.each(['tell', 'pause', 'check'])('never lets %s cost anything', (move) => {
    for (const kind of ['friend', 'dip'] as const) {
      let state = startWith(kind);
      while (state.story === 0 && state.phase === 'day') {
        const legal = SLOW_BURN.legal(state).some((one) => one.type === 'press' && one.button === move);
        const { state: next, events } = accepted(
          SLOW_BURN.play(state, { type: 'press', button: legal ? move : 'go-ahead' }),
        );
        expect(next.gauges.caught.right).toBeGreaterThanOrEqual(state.gauges.caught.right);
        expect(next.shut).toBe(false);
        expect(events).not.toContainEqual(expect.objectContaining({ verdict: 'wronged' }));
        state = press(next, 'continue');
      }
    }
  });

  it('wrongs a friend who gets no answer, and lets it be mended', () => {
    const left = day(startWith('friend'), 'leave');
    expect(left.shut).toBe(true);
    expect(day(left, 'go-ahead').shut).toBe(false);
    let state = left;
    while (state.phase === 'day') state = day(state, 'pause');
    const look = SLOW_BURN.legal(state)[0] as GameAction;
    const next = press(accepted(SLOW_BURN.play(state, look)).state, 'done');
    expect(next.gauges.trusted).toEqual({ right: 0, total: 1 });
    expect(next.hard).toEqual([0]);
  });

  it('can be mastered by leaving as well as by telling, early or late', () => {
    const ways = [
      (state: SlowBurnState) => FITTING[dayOf(state)?.sign ?? 'calm'][0],
      (state: SlowBurnState) => FITTING[dayOf(state)?.sign ?? 'calm'].at(-1),
      (state: SlowBurnState) =>
        storyOf(state)?.kind === 'bad' ? 'tell' : FITTING[dayOf(state)?.sign ?? 'calm'][0],
    ];
    for (const way of ways) {
      let { state } = accepted(SLOW_BURN.setup({ seed: 5, level: 1, content }));
      while (!state.finished) {
        const [legal] = SLOW_BURN.legal(state);
        const wanted: GameAction = { type: 'press', button: way(state) ?? '' };
        const done = SLOW_BURN.legal(state).find((one) => one.type === 'press' && one.button === 'done');
        const played = SLOW_BURN.play(state, state.phase === 'day' ? wanted : (done ?? legal ?? wanted));
        state = played.ok ? played.state : press(state, 'pause');
      }
      expect(SLOW_BURN.result(state).mastered).toBe(true);
    }
  });
});
