import type { TableEvent, Verdict } from '../../cards/table-event.ts';
import { SAFE_MOVES } from '../../ids.ts';
import { accept, type Outcome, refuse } from '../../outcome.ts';
import { seedRandom } from '../../random/random.ts';
import type { GameContent } from '../content.ts';
import type { GameAction, GameRules } from '../game.ts';
import { dealWeek } from './deal-week.ts';
import { CARDS_OF_DAY, DAYS_OF_WEEK, SIDES, type Side, WEEK_GAUGES, type WeekEffects } from './week-deck.ts';
import { applyEffects, endingOf, isGreen, MOST, outOfGreen, unrest } from './week-gauges.ts';
import { masteredWeek, resultOfWeek } from './week-result.ts';
import { choiceOf, type Pending, type WeekState, weekCard, weekThing } from './week-state.ts';

type WeekOutcome = Outcome<WeekState, TableEvent>;

/** One week online: fourteen choices, four gauges, and no end of the world. Rules: docs/games.md. */
export const ONE_WEEK_ONLINE: GameRules<WeekState, GameContent> = {
  id: 'one-week-online',
  setup,
  legal,
  play,
  result: resultOfWeek,
};

/** Where the card lies until it is put to one side. */
export const MIDDLE_OF_BOARD = 'board';

function setup({ seed, level, content }: Parameters<(typeof ONE_WEEK_ONLINE)['setup']>[0]): WeekOutcome {
  const deck = content.decks['one-week-online'];
  if (!deck) return refuse('One week online has no deck');
  const deal = dealWeek(deck, level, seedRandom(seed));
  const { week, cards } = deal.value;
  if (!week || cards.length < DAYS_OF_WEEK * CARDS_OF_DAY) return refuse('a week needs fourteen cards');
  const state: WeekState = {
    game: 'one-week-online',
    level,
    seed,
    random: deal.random,
    finished: false,
    // The score: one point for each gauge in the green, every night. It only ever rises.
    gauges: {
      caught: { right: 0, total: DAYS_OF_WEEK * WEEK_GAUGES.length },
      trusted: { right: 0, total: 0 },
    },
    week,
    cards,
    card: 0,
    phase: 'choose',
    levels: week.start,
    chosen: [],
    pending: [],
    shown: null,
    streak: 0,
    returned: 0,
    ending: null,
    practised: [],
    left: [],
  };
  return accept(state, dealt(state));
}

function dealt(state: WeekState): readonly TableEvent[] {
  const card = weekCard(state);
  return card ? [{ type: 'dealt', things: [weekThing(card)], to: MIDDLE_OF_BOARD }] : [];
}

function legal(state: WeekState): readonly GameAction[] {
  const card = weekCard(state);
  switch (state.phase) {
    case 'choose':
      return card ? SIDES.map((zone) => ({ type: 'place', thing: weekThing(card), zone })) : [];
    case 'reveal':
    case 'later':
      return [{ type: 'press', button: 'continue' }];
    case 'postcard':
      return [{ type: 'press', button: 'done' }];
    case 'over':
      return [];
  }
}

function play(state: WeekState, action: GameAction): WeekOutcome {
  if (state.phase === 'over') return refuse('the week is over');
  if (action.type === 'use') return refuse('nothing is used in One week online');
  if (action.type === 'place') return choose(state, action.thing, action.zone);
  if (action.button === 'done') return close(state);
  if (action.button !== 'continue') return refuse(`no button ${action.button} in One week online`);
  return state.phase === 'reveal' || state.phase === 'later' ? goOn(state) : refuse('first choose a side');
}

function choose(state: WeekState, thing: string, zone: string): WeekOutcome {
  const card = weekCard(state);
  const side = SIDES.find((one) => one === zone);
  if (state.phase !== 'choose' || !card) return refuse('no card waits for a choice');
  if (thing !== weekThing(card)) return refuse(`${thing} is not the card in question`);
  if (!side) return refuse(`a card goes left or right, not to ${zone}`);
  const choice = choiceOf(card, side);
  const safe = choice.move !== null && SAFE_MOVES.includes(choice.move);
  const next = changed(state, {
    card: state.card,
    side,
    effects: choice.effects,
    safe,
    deed: choice.card !== null || choice.move !== null,
  });
  const pending: readonly Pending[] = choice.later
    ? [...state.pending, { card: state.card, side, left: choice.later.after, effects: choice.later.effects }]
    : state.pending;
  const got = [choice.card, choice.move ? (`move:${choice.move}` as const) : null].flatMap(
    (one) => one ?? [],
  );
  const practised = [...state.practised, ...got.map((each) => ({ card: each, on: card.id }))];
  const events: TableEvent[] = [{ type: 'moved', thing, to: side }, judged(next)];
  for (const each of got) events.push({ type: 'met', card: each });
  return accept({ ...next, phase: 'reveal', chosen: [...state.chosen, side], pending, practised }, events);
}

/** Changes the gauges, and says what that means. */
function changed(
  state: WeekState,
  {
    card,
    side,
    effects,
    safe,
    deed,
  }: {
    readonly card: number;
    readonly side: Side;
    readonly effects: WeekEffects;
    readonly safe: boolean;
    /** A good thing or a move: whatever it does to a gauge, it was not a bad choice. */
    readonly deed: boolean;
  },
): WeekState {
  const levels = applyEffects(state.levels, effects, safe);
  const out = WEEK_GAUGES.filter((gauge) => isGreen(state.levels[gauge]) && !isGreen(levels[gauge]));
  const better = outOfGreen(levels).length === 0 || unrest(levels) < unrest(state.levels);
  // Sleep that is given away is never praised, however much there is of it.
  const praised = better && (deed || (effects.sleep ?? 0) >= 0);
  const verdict: Verdict = out.length > 0 ? (deed ? 'fine' : 'missed') : praised ? 'right' : 'fine';
  const streak = verdict === 'right' ? state.streak + 1 : 0;
  const left = out.map((gauge) => ({
    gauge,
    end: levels[gauge] < state.levels[gauge] ? ('low' as const) : ('high' as const),
    nights: 0,
  }));
  const fresh = left.filter(
    (one) => !state.left.some(({ gauge, end }) => gauge === one.gauge && end === one.end),
  );
  return {
    ...state,
    levels,
    shown: { card, side, verdict, effects, out: out[0] ?? null },
    streak,
    left: [...state.left, ...fresh],
  };
}

function judged({ cards, shown, streak }: WeekState): TableEvent {
  const card = cards[shown?.card ?? 0];
  return {
    type: 'judged',
    thing: card ? weekThing(card) : '',
    verdict: shown?.verdict ?? 'fine',
    why: `game.one-week-online.stamp.${shown?.verdict ?? 'fine'}`,
    streak: Math.min(4, Math.max(0, streak - 1)),
  };
}

/** What is due comes back first; then night falls, if it was evening; then comes the next card, or the postcard. */
function goOn(state: WeekState): WeekOutcome {
  const ready =
    state.phase === 'reveal' ? state.pending.map((one) => ({ ...one, left: one.left - 1 })) : state.pending;
  const last = state.card === state.cards.length - 1;
  // On Sunday night everything that is still on its way arrives.
  const due = ready.find((one) => one.left < 0 || (last && one.left >= 0));
  if (due) return comeBack({ ...state, pending: ready }, due);
  const night = state.card % CARDS_OF_DAY === CARDS_OF_DAY - 1;
  const rested: WeekState = { ...(night ? scored(state) : state), pending: ready };
  if (last) {
    const { right, total } = rested.gauges.caught;
    const ending = endingOf(rested.levels, right, total);
    return accept({ ...rested, phase: 'postcard', shown: null, ending }, [
      { type: 'dealt', things: [POSTCARD], to: MIDDLE_OF_BOARD },
    ]);
  }
  const next: WeekState = { ...rested, phase: 'choose', card: state.card + 1, shown: null };
  return accept(next, dealt(next));
}

/** Names the postcard on the table. */
export const POSTCARD = 'postcard';

function comeBack(state: WeekState, due: Pending): WeekOutcome {
  const { card, side, effects } = due;
  const next: WeekState = {
    ...changed(state, { card, side, effects, safe: false, deed: false }),
    phase: 'later',
    pending: state.pending.filter((one) => one !== due),
    returned: state.returned + 1,
  };
  const back = state.cards[card];
  const things = back ? [weekThing(back)] : [];
  return accept(next, [{ type: 'dealt', things, to: MIDDLE_OF_BOARD }, judged(next)]);
}

function scored(state: WeekState): WeekState {
  const { right, total } = state.gauges.caught;
  const out = outOfGreen(state.levels);
  const points = WEEK_GAUGES.length - out.length;
  const left = state.left.map((one) => {
    const stays = out.includes(one.gauge) && state.levels[one.gauge] < MOST / 2 === (one.end === 'low');
    return stays ? { ...one, nights: one.nights + 1 } : one;
  });
  return { ...state, left, gauges: { ...state.gauges, caught: { right: right + points, total } } };
}

function close(state: WeekState): WeekOutcome {
  if (state.phase !== 'postcard') return refuse('the week goes on until Sunday');
  const over: WeekState = { ...state, phase: 'over', finished: true };
  return accept(over, [{ type: 'finished', mastered: masteredWeek(over) }]);
}
