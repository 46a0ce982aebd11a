import type { TableEvent } from '../../cards/table-event.ts';
import { accept, type Outcome, refuse } from '../../outcome.ts';
import { seedRandom } from '../../random/random.ts';
import type { GameContent } from '../content.ts';
import type { GameAction, GameRules } from '../game.ts';
import { dealSayIt } from './deal-say-it.ts';
import { findMoods } from './find-moods.ts';
import { answers, drawHand, playAnswer, playTalk, switchPerson, toldNow } from './play-talk.ts';
import { masteredSayIt, resultOfSayIt } from './say-it-result.ts';
import { listenerOf, roundOf, type SayItState, type SayRound, sayThing, untried } from './say-it-state.ts';

type SayOutcome = Outcome<SayItState, TableEvent>;

/** Say it!: find words and somebody to say them to. Rules for players and authors: docs/games.md. */
export const SAY_IT: GameRules<SayItState, GameContent> = {
  id: 'say-it',
  setup,
  legal,
  play,
  result: resultOfSayIt,
};

/** Where the people are; everything that is said is put here. */
export const TALK_ZONE = 'talk';

/** What every worry starts with. */
const CLEAN = {
  phase: 'who',
  who: null,
  tried: [],
  moment: null,
  opener: null,
  show: null,
  moods: [],
  met: [],
  hand: [],
  played: 0,
  misses: [],
  last: null,
} as const;

function setup({ seed, level, players, content }: Parameters<(typeof SAY_IT)['setup']>[0]): SayOutcome {
  const deck = content.decks['say-it'];
  if (!deck) return refuse('Say it! needs its deck');
  const deal = dealSayIt(deck, level, seedRandom(seed));
  if (deal.value.length < 2) return refuse('too few worries for Say it!');
  if (deal.value.some(({ people }) => people.length < 2)) return refuse('too few grown-ups for Say it!');
  const state: SayItState = {
    game: 'say-it',
    level,
    seed,
    random: deal.random,
    finished: false,
    // The score: worries told within six cards, of all there are. It only ever rises.
    gauges: { caught: { right: 0, total: deal.value.length }, trusted: { right: 0, total: 0 } },
    players: players ?? 1,
    talkCards: deck.talk,
    rounds: deal.value,
    round: 0,
    ...CLEAN,
    tellings: [],
    practised: [],
  };
  return accept(state, dealt(state));
}

function dealt(state: SayItState): readonly TableEvent[] {
  const people = roundOf(state)?.people ?? [];
  return [{ type: 'dealt', things: people.map(({ id }) => sayThing('who', id)), to: TALK_ZONE }];
}

function legal(state: SayItState): readonly GameAction[] {
  const round = roundOf(state);
  if (!round) return [];
  const press = (button: string): GameAction => ({ type: 'press', button });
  const put = (kind: 'moment' | 'opener' | 'show' | 'talk', ids: readonly string[]) =>
    ids.map((id): GameAction => ({ type: 'place', thing: sayThing(kind, id), zone: TALK_ZONE }));
  switch (state.phase) {
    case 'who':
      return untried(state).map(({ id }): GameAction => ({ type: 'use', thing: sayThing('who', id) }));
    case 'moment':
      return put(
        'moment',
        round.moments.map(({ id }) => id),
      );
    case 'opener':
      return put(
        'opener',
        round.openers.map(({ id }) => id),
      );
    case 'show':
      return put(
        'show',
        round.shows.map(({ id }) => id),
      );
    case 'talk':
      return [...put('talk', state.hand), ...(untried(state).length > 0 ? [press('switch')] : [])];
    case 'answer':
      return answers(state).map(press);
    case 'aloud':
      return [press('said'), press('later')];
    case 'hand-over':
    case 'hand-back':
    case 'told':
      return [press('continue')];
    case 'over':
      return [];
  }
}

function play(state: SayItState, action: GameAction): SayOutcome {
  const round = roundOf(state);
  if (!round) return refuse('the game is over');
  // Everything one can do is listed, so whatever is not is refused in one place.
  const listed = legal(state).some((one) => JSON.stringify(one) === JSON.stringify(ordered(action)));
  if (!listed) return refuse(`${JSON.stringify(action)} cannot be done while ${state.phase}`);
  if (action.type === 'press') return press(state, action.button);
  const id = action.thing.slice(action.thing.indexOf(':') + 1);
  return action.type === 'use' ? goTo(state, round, id) : put(state, round, id);
}

/** The same action with its fields in the order in which `legal` writes them. */
function ordered(action: GameAction): GameAction {
  switch (action.type) {
    case 'place':
      return { type: 'place', thing: action.thing, zone: action.zone };
    case 'use':
      return { type: 'use', thing: action.thing };
    case 'press':
      return { type: 'press', button: action.button };
  }
}

/** Goes to somebody. Whoever goes on to a second grown-up has the words already. */
function goTo(state: SayItState, round: SayRound, who: string): SayOutcome {
  if (state.opener === null) return accept({ ...state, who, phase: 'moment' }, lay(round.moments, 'moment'));
  return meet({ ...state, who });
}

function lay(things: readonly { readonly id: string }[], kind: 'moment' | 'opener' | 'show'): TableEvent[] {
  return [{ type: 'dealt', things: things.map(({ id }) => sayThing(kind, id)), to: 'hand' }];
}

function put(state: SayItState, round: SayRound, id: string): SayOutcome {
  switch (state.phase) {
    case 'moment':
      return placed(
        state,
        { moment: id, phase: 'opener' },
        sayThing('moment', id),
        lay(round.openers, 'opener'),
      );
    case 'opener': {
      const played = state.played + 1;
      return placed(
        state,
        { opener: id, played, phase: 'show' },
        sayThing('opener', id),
        lay(round.shows, 'show'),
      );
    }
    case 'show':
      return meet({ ...state, show: id, played: state.played + 1 });
    default:
      return playTalk(state, id);
  }
}

function placed(
  state: SayItState,
  change: Partial<SayItState>,
  thing: string,
  events: readonly TableEvent[],
): SayOutcome {
  return accept({ ...state, ...change }, [{ type: 'moved', thing, to: TALK_ZONE }, ...events]);
}

/** The grown-up looks up: how are they? With two players, the other one decides. */
function meet(state: SayItState): SayOutcome {
  const [round, person] = [roundOf(state), listenerOf(state)];
  if (!round || !person) return refuse('nobody was chosen');
  if (state.players === 2) return accept({ ...state, moods: [], hand: [], last: null, phase: 'hand-over' });
  return drawHand({ ...state, moods: findMoods(state, round, person), last: null, phase: 'talk' });
}

function press(state: SayItState, button: string): SayOutcome {
  switch (button) {
    case 'switch':
      return switchPerson(state);
    case 'said':
    case 'later':
      return turnNext(state);
    case 'continue':
      if (state.phase === 'told') return accept({ ...state, phase: 'aloud' });
      return state.phase === 'hand-over'
        ? accept({ ...state, phase: 'answer' })
        : drawHand({ ...state, phase: 'talk' });
    default:
      return button === 'mood-thanks' ? toldNow(state) : playAnswer(state, button);
  }
}

function turnNext(state: SayItState): SayOutcome {
  const told = state.tellings.at(-1);
  if (!told) return refuse('nothing was told yet');
  const next: SayItState = { ...state, ...CLEAN, round: state.round + 1 };
  if (next.round < next.rounds.length) return accept(next, dealt(next));
  const over: SayItState = { ...next, phase: 'over', finished: true };
  return accept(over, [{ type: 'finished', mastered: masteredSayIt(over) }]);
}
