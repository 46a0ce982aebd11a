import { share } from '../../cards/gauges.ts';
import type { TableEvent } from '../../cards/table-event.ts';
import type { PersonId } from '../../ids.ts';
import { accept, type Outcome, refuse } from '../../outcome.ts';
import { seedRandom } from '../../random/random.ts';
import type { GameContent } from '../content.ts';
import type { GameAction, GameResult, GameRules } from '../game.ts';
import { dealShareTree } from './deal-share-tree.ts';
import { moveOnTree } from './move-on-tree.ts';
import {
  holders,
  MOOD,
  nextCopies,
  personZone,
  type ShareTreeState,
  TREE_CARDS,
  TREE_MOVES,
  type TreeMove,
  TURNS,
  treeGauges,
} from './share-tree-state.ts';

type TreeOutcome = Outcome<ShareTreeState, TableEvent>;

/** Share tree: a picture of Leo travels; five turns to stop it. Rules for players and authors: docs/games.md. */
export const SHARE_TREE: GameRules<ShareTreeState, GameContent> = {
  id: 'share-tree',
  setup,
  legal,
  play,
  result,
};

/** Where everybody stands. */
export const TREE = 'tree';
/** Leo and Ms Novak stand beside the tree. */
export const LEO: PersonId = 'leo';
export const HELPER: PersonId = 'novak';

function setup({ seed, level, content }: Parameters<(typeof SHARE_TREE)['setup']>[0]): TreeOutcome {
  const deal = dealShareTree(content.decks['share-tree'] ?? [], seedRandom(seed));
  if (!deal.value) return refuse('Share tree needs a tree of seven people');
  const { tree, people } = deal.value;
  const mood = MOOD / 2;
  const state: ShareTreeState = {
    game: 'share-tree',
    level,
    seed,
    random: deal.random,
    finished: false,
    gauges: treeGauges(people, mood),
    tree,
    people,
    turn: 0,
    phase: 'choose',
    mood,
    held: false,
    told: 0,
    comforts: 0,
    last: null,
    reached: [],
    practised: [],
    peak: holders(people),
  };
  return accept(state, [{ type: 'dealt', things: people.map(({ id }) => id), to: TREE }]);
}

/** Names the card of a move on the table. */
export function treeThing(move: TreeMove): string {
  return `move:${move}`;
}

function legal(state: ShareTreeState): readonly GameAction[] {
  if (state.phase === 'over') return [];
  if (state.phase === 'reveal') return [{ type: 'press', button: 'continue' }];
  return TREE_MOVES.flatMap((move) =>
    targetsOf(state, move).map(
      (id): GameAction => ({ type: 'place', thing: treeThing(move), zone: personZone(id) }),
    ),
  );
}

function targetsOf({ people }: ShareTreeState, move: TreeMove): readonly PersonId[] {
  switch (move) {
    case 'kind':
      return [LEO];
    case 'tell':
      return [HELPER];
    case 'ask-first':
      return people.filter((one) => !one.asks && one.copy !== 'gone').map(({ id }) => id);
    case 'delete':
      return people.filter((one) => one.copy === 'has').map(({ id }) => id);
  }
}

function play(state: ShareTreeState, action: GameAction): TreeOutcome {
  if (state.phase === 'over') return refuse('the game is over');
  if (action.type === 'press') {
    if (action.button !== 'continue') return refuse(`no button ${action.button} in Share tree`);
    return state.phase === 'reveal' ? travel(state) : refuse('first make a move');
  }
  if (action.type === 'use') return refuse('cards are put on people');
  if (state.phase !== 'choose') return refuse('a move has been made this turn');
  const move = TREE_MOVES.find((one) => treeThing(one) === action.thing);
  if (!move) return refuse(`no card ${action.thing} in the hand`);
  const at = targetsOf(state, move).find((id) => personZone(id) === action.zone);
  return at ? moveOnTree(state, move, at) : refuse(`${move} does nothing at ${action.zone}`);
}

/** The end of a turn: everybody who has it and has not thought of Leo passes it to one more. Each copy saddens him. */
function travel(state: ShareTreeState): TreeOutcome {
  const places = new Set(nextCopies(state).map(({ to }) => to));
  const people = state.people.map((one, place) =>
    places.has(place) ? { ...one, copy: 'has' as const } : one,
  );
  const reached = state.people.filter((_, place) => places.has(place)).map(({ id }) => id);
  const mood = Math.max(0, state.mood - reached.length);
  const turn = state.turn + 1;
  const next: ShareTreeState = {
    ...state,
    people,
    reached,
    mood,
    turn,
    phase: 'choose',
    held: false,
    gauges: treeGauges(people, mood),
    peak: Math.max(state.peak, holders(people)),
  };
  const events = reached.map((thing): TableEvent => ({ type: 'flipped', thing }));
  if (turn < TURNS && (holders(people) > 0 || mood < MOOD)) return accept(next, events);
  const over: ShareTreeState = { ...next, phase: 'over', finished: true };
  return accept(over, [...events, { type: 'finished', mastered: masters(over) }]);
}

/** Three quarters of all there can be; or two thirds, and fewer have it than once did. Standing still is not enough. */
function masters({ gauges, people, peak }: ShareTreeState): boolean {
  const points = share(gauges.caught);
  return points >= 3 / 4 || (points >= 2 / 3 && holders(people) < peak);
}

function result(state: ShareTreeState): GameResult {
  const costume = `share-tree.${state.tree.id}`;
  const moves = state.practised.map((move) => `move:${TREE_CARDS[move]}` as const);
  return {
    game: 'share-tree',
    level: state.level,
    mastered: state.finished && masters(state),
    gauges: state.gauges,
    met: [state.tree.card, ...moves].map((card) => ({ card, costume })),
    missed:
      state.finished && !masters(state)
        ? [{ card: state.tree.card, better: betterMoves(state).map((move) => TREE_CARDS[move]), tricks: [] }]
        : [],
  };
}

/** What to try next time: at most two cards that have not worked yet, what stops it before what mends it. */
export function betterMoves({ practised, mood }: ShareTreeState): readonly TreeMove[] {
  const order = ['tell', 'delete', 'kind', 'ask-first'] as const;
  const fresh = order.filter((move) => !practised.includes(move)).slice(0, 2);
  // Who has tried them all lacks one of two things.
  return fresh.length > 0 ? fresh : [mood < MOOD / 2 ? 'kind' : 'delete'];
}
