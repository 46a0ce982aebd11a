import { mend } from '../../cards/gauges.ts';
import type { TableEvent } from '../../cards/table-event.ts';
import { accept, type Outcome, refuse } from '../../outcome.ts';
import { pick, shuffle } from '../../random/random.ts';
import { SAY_IT_CARDS, SAY_IT_LEVELS } from './levels.ts';
import { SAY_MOODS, type SayMood } from './say-it-deck.ts';
import { listenerOf, type SayItState, sayThing, untried } from './say-it-state.ts';

type SayOutcome = Outcome<SayItState, TableEvent>;

/** With two players the grown-up’s player has so many answers before thanking. */
const MOST_ANSWERS = 3;

/** Deals words for the mood of the moment: one that fits, and whatever else; so there is always something to say. */
export function drawHand(state: SayItState): SayOutcome {
  const mood = state.moods[0];
  // What has just been said is not said again at once, unless nothing else fits.
  const fresh = state.talkCards.filter(({ id }) => id !== state.last?.card);
  const fitting = (cards: SayItState['talkCards']) => cards.filter(({ fits }) => mood && fits.includes(mood));
  const best = pick(state.random, fitting(fresh).length > 0 ? fitting(fresh) : fitting(state.talkCards));
  const rest = shuffle(best.random, fresh);
  const ids = new Set([best.value, ...rest.value].flatMap((card) => card?.id ?? []));
  const held = [...ids].slice(0, SAY_IT_LEVELS[state.level].hand);
  const hand = state.talkCards.map(({ id }) => id).filter((id) => held.includes(id));
  return accept({ ...state, hand, random: rest.random }, [
    { type: 'dealt', things: hand.map((id) => sayThing('talk', id)), to: 'hand' },
  ]);
}

/** Says something. What fits leads on; what does not costs a card and no more: one can always try other words. */
export function playTalk(state: SayItState, id: string): SayOutcome {
  const card = state.talkCards.find((one) => one.id === id);
  const mood = state.moods[0];
  if (!card || !mood) return refuse(`${id} is not in the hand`);
  const fits = card.fits.includes(mood);
  const moved: TableEvent = { type: 'moved', thing: sayThing('talk', id), to: 'talk' };
  const said: SayItState = {
    ...state,
    played: state.played + 1,
    hand: state.hand.filter((one) => one !== id),
    last: { card: id, fits },
    misses: fits ? state.misses : [...state.misses, mood],
    practised:
      fits && card.move
        ? [...state.practised, { round: state.round, card: `move:${card.move}` }]
        : state.practised,
  };
  const text = `game.say-it.${state.who}.${mood}`;
  const answered: TableEvent = { type: 'answered', thing: sayThing('who', state.who ?? ''), text };
  if (!fits) return accept(refilled(said), [moved, answered]);
  const next: SayItState = { ...said, moods: state.moods.slice(1), met: [...state.met, mood] };
  const [coming] = next.moods;
  if (state.players === 2) {
    if (next.met.length >= MOST_ANSWERS) return after([moved], toldNow(next));
    return accept({ ...next, hand: [], phase: 'hand-over' }, [moved, answered]);
  }
  if (!coming) return after([moved], toldNow(next));
  return after([moved, answered], drawHand(next));
}

/** Whoever has tried all words of a hand finds the one that fits again. */
function refilled(state: SayItState): SayItState {
  const [mood] = state.moods;
  const again = state.talkCards.filter((card) => mood && card.fits.includes(mood)).map(({ id }) => id);
  return state.hand.length > 0 || untried(state).length > 0 ? state : { ...state, hand: again };
}

function after(before: readonly TableEvent[], outcome: SayOutcome): SayOutcome {
  return outcome.ok ? accept(outcome.state, [...before, ...outcome.events]) : outcome;
}

/** Goes on to somebody else: at once, at any time, and it costs nothing. The words one has found stay found. */
export function switchPerson(state: SayItState): SayOutcome {
  if (state.who === null) return refuse('one is with nobody');
  const [mood] = state.moods;
  const people = untried(state).map(({ id }) => sayThing('who', id));
  const met = mood ? [...state.met, mood] : state.met;
  const tried = [...state.tried, state.who];
  const next: SayItState = { ...state, phase: 'who', who: null, tried, met, moods: [], hand: [], last: null };
  return accept(next, [{ type: 'dealt', things: people, to: 'talk' }]);
}

/** How the grown-up’s player may answer now: each way once, and thanks as soon as something was said. */
export function answers(state: SayItState): readonly string[] {
  const others = untried(state).length > 0;
  const helpline = listenerOf(state)?.helpline === true;
  const can = (mood: SayMood): boolean => {
    if (helpline) return mood === 'listens' || mood === 'passes-on';
    return mood !== 'doubts' && (mood !== 'angry' || others);
  };
  const moods = SAY_MOODS.filter((mood) => can(mood) && !state.met.includes(mood));
  return [...moods, ...(state.met.length > 0 ? ['thanks'] : [])].map((mood) => `mood-${mood}`);
}

export function playAnswer(state: SayItState, button: string): SayOutcome {
  const mood = SAY_MOODS.find((one) => button === `mood-${one}`);
  if (!mood) return refuse(`no answer ${button}`);
  const text = `game.say-it.${state.who}.${mood}`;
  const thing = sayThing('who', state.who ?? '');
  return accept({ ...state, moods: [mood], phase: 'hand-back', last: null }, [
    { type: 'answered', thing, text },
  ]);
}

/** It is told. The grown-up says thank you. */
export function toldNow(state: SayItState): SayOutcome {
  const person = listenerOf(state);
  if (!person) return refuse('one is with nobody');
  const well = state.played <= SAY_IT_CARDS;
  const told = {
    cards: state.played,
    who: person.id,
    before: state.tried.length,
    hard: hardest(state.misses),
  };
  const streak = state.tellings.length;
  const next: SayItState = {
    ...state,
    phase: 'told',
    moods: [],
    hand: [],
    tellings: [...state.tellings, told],
    gauges: well ? mend(state.gauges, 'caught') : state.gauges,
  };
  const thing = sayThing('who', person.id);
  return accept(next, [
    { type: 'judged', thing, verdict: 'right', move: 'tell', why: 'game.say-it.why.told.1', streak },
    { type: 'met', card: 'move:tell' },
    { type: 'met', card: 'right:be-heard' },
  ]);
}

/** The mood that took the most words, the later one of two. */
function hardest(misses: readonly SayMood[]): SayMood | null {
  const count = (mood: SayMood) => misses.filter((one) => one === mood).length;
  return [...misses].sort((one, other) => count(one) - count(other)).at(-1) ?? null;
}
