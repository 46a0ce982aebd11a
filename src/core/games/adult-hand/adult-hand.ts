import { tally } from '../../cards/gauges.ts';
import type { TableEvent } from '../../cards/table-event.ts';
import { accept, type Outcome, refuse } from '../../outcome.ts';
import { seedRandom } from '../../random/random.ts';
import type { GameContent } from '../content.ts';
import type { GameAction, GameRules } from '../game.ts';
import { EFFECTS, PIECES } from './adult-hand-deck.ts';
import { helpfulReactions, masteredAdultHand, resultOfAdultHand } from './adult-hand-result.ts';
import {
  type AdultHandState,
  adultStory,
  feelNow,
  reactionOf,
  reactionThing,
  type Turn,
  turnsInRound,
} from './adult-hand-state.ts';
import { dealHand, dealStories } from './deal-adult-hand.ts';
import { effectOf, hurtAfter } from './effect-of.ts';
import { HAND, MOST_TURNS, ROUNDS } from './levels.ts';

type AdultOutcome = Outcome<AdultHandState, TableEvent>;

/** Adult hand: one plays reactions as Leo’s dad, the other foresees what Leo does. Rules for people: docs/games.md. */
export const ADULT_HAND: GameRules<AdultHandState, GameContent> = {
  id: 'adult-hand',
  setup,
  legal,
  play,
  result: resultOfAdultHand,
};

/** Where a reaction is played. */
export const ANSWER_SLOT = 'answer';
export const LEO = 'leo';

function setup({ seed, level, content }: Parameters<(typeof ADULT_HAND)['setup']>[0]): AdultOutcome {
  const deck = content.decks['adult-hand'] ?? { reactions: [], stories: [] };
  const deal = dealStories(deck, seedRandom(seed));
  if (deal.value.length < ROUNDS || deck.reactions.length <= HAND[level])
    return refuse('Adult hand needs two stories and a hand of reactions');
  if (deal.value.some((story) => story.pieces.length !== PIECES)) return refuse('a story has five pieces');
  const state: AdultHandState = {
    game: 'adult-hand',
    level,
    seed,
    random: deal.random,
    finished: false,
    // caught: Leo was foreseen; trusted: how much Leo told, of the stories that were begun. Both only rise.
    gauges: { caught: { right: 0, total: 0 }, trusted: { right: 0, total: PIECES } },
    reactions: deck.reactions,
    stories: deal.value,
    round: 0,
    phase: 'card',
    swapped: false,
    told: 1,
    hurt: false,
    hand: [],
    played: null,
    turns: [],
    endings: [],
    streak: 0,
    most: null,
  };
  return turnNext(toldMore(state, 1));
}

/** A fresh hand for what Leo said last. */
function turnNext(state: AdultHandState): AdultOutcome {
  const wanted = {
    feel: feelNow(state),
    hurt: state.hurt,
    size: HAND[state.level],
    waits: state.level > 1,
    before: state.played,
  };
  const hand = dealHand(state.reactions, wanted, state.random);
  const next: AdultHandState = {
    ...state,
    phase: 'card',
    random: hand.random,
    hand: hand.value,
    played: null,
  };
  return accept(next, [{ type: 'dealt', things: hand.value.map(reactionThing), to: 'hand' }]);
}

function legal(state: AdultHandState): readonly GameAction[] {
  const press = (button: string): GameAction => ({ type: 'press', button });
  switch (state.phase) {
    case 'card':
      return state.hand.map((id) => ({ type: 'place', thing: reactionThing(id), zone: ANSWER_SLOT }));
    case 'guess':
      return EFFECTS.map(press);
    case 'reveal':
      return [press('continue')];
    case 'swap':
      return [press('swap'), press('stay'), press('enough')];
    case 'most':
      return helpfulReactions(state).map((id) => press(`most-${id}`));
    case 'over':
      return [];
  }
}

function play(state: AdultHandState, action: GameAction): AdultOutcome {
  if (!legal(state).some((one) => isSame(one, action)))
    return refuse(`not possible in the phase ${state.phase}`);
  if (action.type === 'place') {
    const played = action.thing.slice(reactionThing('').length);
    return accept({ ...state, phase: 'guess', played }, [
      { type: 'moved', thing: action.thing, to: ANSWER_SLOT },
    ]);
  }
  if (action.type === 'use') return refuse('nothing is used where it lies');
  const { button } = action;
  if (state.phase === 'guess') return answer(state, button);
  if (state.phase === 'reveal') return goOn(state);
  if (state.phase === 'swap')
    return button === 'enough' ? askMost(state) : startRound(state, button === 'swap');
  return finish(state, button.slice('most-'.length));
}

function isSame(one: GameAction, other: GameAction): boolean {
  if (one.type === 'press') return other.type === 'press' && one.button === other.button;
  if (other.type === 'press' || one.type !== other.type || one.thing !== other.thing) return false;
  return one.type === 'use' || (other.type === 'place' && one.zone === other.zone);
}

/** First it is foreseen, then Leo answers. Whatever was foreseen, nobody did anything wrong. */
function answer(state: AdultHandState, button: string): AdultOutcome {
  const reaction = reactionOf(state, state.played);
  const guess = EFFECTS.find((one) => one === button);
  if (!reaction || !guess) return refuse('no card lies before Leo');
  const feel = feelNow(state);
  const effect = effectOf(reaction, feel, state.hurt);
  const right = guess === effect;
  const turn: Turn = { round: state.round, reaction: reaction.id, feel, hurt: state.hurt, guess, effect };
  const told = Math.min(PIECES + 1, state.told + (effect === 'more' ? 1 : 0));
  const next: AdultHandState = {
    ...state,
    phase: 'reveal',
    hand: [],
    told,
    hurt: hurtAfter(reaction, feel, state.hurt),
    turns: [...state.turns, turn],
    gauges: tally(state.gauges, 'caught', right),
    streak: right ? state.streak + 1 : state.streak,
  };
  const verdict = right ? 'right' : 'fine';
  const events: readonly TableEvent[] = [
    { type: 'answered', thing: LEO, text: `game.adult-hand.leo.${effect}` },
    {
      type: 'judged',
      thing: LEO,
      verdict,
      why: whyOf(turn),
      streak: right ? Math.min(4, state.streak) : 0,
    },
  ];
  // The last answer is thanks, and no piece of the story any more.
  return accept(told > state.told && told <= PIECES ? toldMore(next, 1) : next, events);
}

/** The sentence that says why Leo did so. */
export function whyOf({ reaction, effect, hurt }: Pick<Turn, 'reaction' | 'effect' | 'hurt'>): string {
  if (hurt && effect !== 'less') return `game.adult-hand.why.hurt.${effect}`;
  return `game.adult-hand.why.${reaction}.${effect}`;
}

function toldMore(state: AdultHandState, pieces: number): AdultHandState {
  const { right, total } = state.gauges.trusted;
  return { ...state, gauges: { ...state.gauges, trusted: { right: right + pieces, total } } };
}

function goOn(state: AdultHandState): AdultOutcome {
  const all = state.told > PIECES;
  if (!all && turnsInRound(state).length < MOST_TURNS) return turnNext(state);
  const closed: AdultHandState = {
    ...state,
    endings: [...state.endings, Math.min(PIECES, state.told)],
    played: null,
  };
  return closed.round + 1 < ROUNDS ? accept({ ...closed, phase: 'swap' }) : askMost(closed);
}

function startRound(state: AdultHandState, swap: boolean): AdultOutcome {
  if (!adultStory(state)) return refuse('there is no other story');
  const swapped = swap ? !state.swapped : state.swapped;
  const { right, total } = state.gauges.trusted;
  const gauges = { ...state.gauges, trusted: { right, total: total + PIECES } };
  return turnNext(toldMore({ ...state, gauges, round: state.round + 1, swapped, told: 1, hurt: false }, 1));
}

function askMost(state: AdultHandState): AdultOutcome {
  return accept({ ...state, phase: 'most' });
}

function finish(state: AdultHandState, most: string): AdultOutcome {
  const over: AdultHandState = { ...state, phase: 'over', finished: true, most };
  const mastered = masteredAdultHand(over.gauges);
  return accept(over, [{ type: 'finished', mastered }]);
}
