import { tally } from '../../cards/gauges.ts';
import type { TableEvent } from '../../cards/table-event.ts';
import { accept, type Outcome, refuse } from '../../outcome.ts';
import { seedRandom } from '../../random/random.ts';
import type { GameContent } from '../content.ts';
import type { GameAction, GameRules } from '../game.ts';
import { dealSlowBurn } from './deal-slow-burn.ts';
import { isCare, judgeDay } from './judge-day.ts';
import { DAYS, type SlowBurnStory } from './slow-burn-deck.ts';
import { masteredSlowBurn, resultOfSlowBurn } from './slow-burn-result.ts';
import {
  BURN_MOVES,
  type BurnMove,
  dayOf,
  dayThing,
  type SlowBurnState,
  storyOf,
} from './slow-burn-state.ts';

type BurnOutcome = Outcome<SlowBurnState, TableEvent>;

/** Slow burn: six messages over days, read as they come. Rules for players and authors: docs/games.md. */
export const SLOW_BURN: GameRules<SlowBurnState, GameContent> = {
  id: 'slow-burn',
  setup,
  legal,
  play,
  result: resultOfSlowBurn,
};

/** Where the six days lie. */
export const TIMELINE = 'timeline';
/** Telling after the last message counts as much as two messages read well. */
const LATE = 2;
const CLEAN = {
  day: 0,
  done: [],
  told: null,
  noticed: false,
  checked: false,
  shut: false,
  looked: [],
} as const;

function setup({ seed, level, content }: Parameters<(typeof SLOW_BURN)['setup']>[0]): BurnOutcome {
  const deal = dealSlowBurn(content.decks['slow-burn'] ?? [], level, seedRandom(seed));
  if (deal.value.length < 2) return refuse('Slow burn needs a story of each kind');
  if (deal.value.some((story) => story.days.length !== DAYS)) return refuse('a story has six days');
  const total = deal.value.length * DAYS;
  const state: SlowBurnState = {
    game: 'slow-burn',
    level,
    seed,
    random: deal.random,
    finished: false,
    // The score: messages read well, of all there are. It only ever rises.
    gauges: { caught: { right: 0, total }, trusted: { right: 0, total: 0 } },
    stories: deal.value,
    story: 0,
    phase: 'day',
    ...CLEAN,
    practised: [],
    outcomes: [],
    hard: [],
  };
  return accept(state, dealt(state));
}

function dealt(state: SlowBurnState): readonly TableEvent[] {
  const [story, day] = [storyOf(state), dayOf(state)];
  return story && day ? [{ type: 'dealt', things: [dayThing(story, day)], to: TIMELINE }] : [];
}

function legal(state: SlowBurnState): readonly GameAction[] {
  const story = storyOf(state);
  if (!story) return [];
  const press = (button: string): GameAction => ({ type: 'press', button });
  switch (state.phase) {
    case 'day':
      // The sender's page says the same all week: one looks once.
      return BURN_MOVES.filter((move) => move !== 'check' || !state.checked).map(press);
    case 'late':
      return [press('tell'), press('keep')];
    case 'lens': {
      const fresh = story.days.filter((day) => !state.looked.includes(day.id));
      const looks = fresh.map((day): GameAction => ({ type: 'use', thing: dayThing(story, day) }));
      return state.looked.length > 0 ? [...looks, press('done')] : looks;
    }
    case 'reveal':
      return [press('continue')];
    case 'over':
      return [];
  }
}

function play(state: SlowBurnState, action: GameAction): BurnOutcome {
  const story = storyOf(state);
  if (!story) return refuse('the game is over');
  if (action.type === 'place') return refuse('nothing is put anywhere in Slow burn');
  if (action.type === 'use') return look(state, story, action.thing);
  const { button } = action;
  if (button === 'continue') return goOn(state, story);
  if (button === 'done')
    return state.phase === 'lens' && state.looked.length > 0
      ? turnNext(state, story)
      : refuse('slide the lens first');
  if (state.phase === 'late') return late(state, story, button);
  const move = BURN_MOVES.find((one) => one === button);
  return move ? answer(state, story, move) : refuse(`no button ${button} in Slow burn`);
}

/** Answers the newest message. Writing back never says yes to anything unsafe: the scene shows what happens instead. */
function answer(state: SlowBurnState, story: SlowBurnStory, move: BurnMove): BurnOutcome {
  const day = dayOf(state);
  if (state.phase !== 'day' || !day) return refuse('no message waits for an answer');
  if (move === 'check' && state.checked) return refuse('the page has been looked at');
  const first = !state.done.some((one) => isCare(one.move));
  const verdict = judgeDay({ kind: story.kind, first }, day.sign, move);
  const helped = story.kind === 'bad' && move === 'tell';
  // Once a grown-up helps with a bad story, nothing in it is left to be read alone.
  const points = helped ? DAYS - state.day : verdict === 'right' ? 1 : 0;
  const right = verdict === 'right';
  const next: SlowBurnState = {
    ...scored(state, points),
    phase: 'reveal',
    done: [...state.done, { move, verdict }],
    told: move === 'tell' && state.told === null ? state.day : state.told,
    checked: state.checked || move === 'check',
    shut: verdict === 'wronged' || (state.shut && move !== 'go-ahead'),
    practised: right ? [...state.practised, { story: state.story, move }] : state.practised,
  };
  const thing = dayThing(story, day);
  const streak = right ? Math.min(4, next.done.filter((one) => one.verdict === 'right').length - 1) : 0;
  const told: TableEvent[] = [{ type: 'judged', thing, verdict, move, why: whyOf(day.sign), streak }];
  if (right) told.push({ type: 'met', card: `move:${move}` });
  return accept(next, told);
}

function whyOf(sign: string): string {
  return `game.slow-burn.why.${sign}`;
}

function scored(state: SlowBurnState, points: number): SlowBurnState {
  const { right, total } = state.gauges.caught;
  return { ...state, gauges: { ...state.gauges, caught: { right: Math.min(total, right + points), total } } };
}

function goOn(state: SlowBurnState, story: SlowBurnStory): BurnOutcome {
  if (state.phase !== 'reveal') return refuse('first choose what to do');
  const helped = story.kind === 'bad' && state.told !== null;
  const last = state.day === DAYS - 1;
  if (helped || (last && story.kind !== 'bad')) return startLens(state, story);
  if (last) return accept({ ...state, phase: 'late' });
  const next: SlowBurnState = { ...state, phase: 'day', day: state.day + 1 };
  return accept(next, dealt(next));
}

/** It is never too late to tell; and where a child cannot, a friend notices. Both end well. */
function late(state: SlowBurnState, story: SlowBurnStory, button: string): BurnOutcome {
  if (button !== 'tell' && button !== 'keep') return refuse(`no button ${button} now`);
  const hard = [...state.hard, state.story];
  if (button === 'keep') return startLens({ ...state, noticed: true, hard }, story);
  const practised = [...state.practised, { story: state.story, move: 'tell' as const }];
  return startLens({ ...scored(state, LATE), told: DAYS, practised }, story);
}

/** All six days lie on the timeline, also those that did not come any more. */
function startLens(state: SlowBurnState, story: SlowBurnStory): BurnOutcome {
  const things = story.days.slice(state.day + 1).map((day) => dayThing(story, day));
  const events: TableEvent[] = things.length > 0 ? [{ type: 'dealt', things, to: TIMELINE }] : [];
  return accept({ ...state, phase: 'lens' }, events);
}

/** Slides back to one day: its gear turns, or it is still. */
function look(state: SlowBurnState, story: SlowBurnStory, thing: string): BurnOutcome {
  const day = story.days.find((one) => dayThing(story, one) === thing);
  if (state.phase !== 'lens' || !day) return refuse(`the lens cannot look at ${thing} now`);
  if (state.looked.includes(day.id)) return refuse('the lens has been there');
  const events: TableEvent[] = [{ type: 'looked', thing, trick: day.trick }];
  if (day.trick) events.push({ type: 'met', card: `trick:${day.trick}` });
  return accept({ ...state, looked: [...state.looked, day.id] }, events);
}

function turnNext(state: SlowBurnState, story: SlowBurnStory): BurnOutcome {
  const harmless = story.kind !== 'bad';
  const kept = harmless ? { ...state, gauges: tally(state.gauges, 'trusted', !state.shut) } : state;
  const hard = harmless && state.shut ? [...state.hard, state.story] : state.hard;
  const outcomes = [...state.outcomes, { told: state.told, noticed: state.noticed }];
  const closed: SlowBurnState = {
    ...kept,
    ...CLEAN,
    hard,
    outcomes,
    story: state.story + 1,
    phase: 'day',
  };
  if (closed.story < state.stories.length) return accept(closed, dealt(closed));
  const over: SlowBurnState = { ...closed, phase: 'over', finished: true };
  return accept(over, [{ type: 'finished', mastered: masteredSlowBurn(over.gauges) }]);
}
