import type { TableEvent, Verdict } from '../../cards/table-event.ts';
import type { PersonId } from '../../ids.ts';
import { accept, type Outcome } from '../../outcome.ts';
import {
  MOOD,
  neighbours,
  type ShareTreeState,
  TREE_CARDS,
  type TreeMove,
  type TreePerson,
  treeGauges,
} from './share-tree-state.ts';

/** A kind word the first time, the second, and from then on. */
const COMFORT = [2, 1] as const;

/** What a move does. None ever makes anything worse; what differs is how much it helps now. */
export function moveOnTree(
  state: ShareTreeState,
  move: TreeMove,
  at: PersonId,
): Outcome<ShareTreeState, TableEvent> {
  const { people, mood, held, worked } = effect(state, move, at);
  const raised = Math.min(MOOD, mood);
  const verdict: Verdict = worked ? 'right' : 'fine';
  const known = state.practised.includes(move);
  const next: ShareTreeState = {
    ...state,
    people,
    mood: raised,
    held,
    told: state.told + (move === 'tell' ? 1 : 0),
    comforts: state.comforts + (move === 'kind' ? 1 : 0),
    phase: 'reveal',
    last: { move, at, verdict, worked },
    reached: [],
    practised: worked && !known ? [...state.practised, move] : state.practised,
    gauges: treeGauges(people, raised),
  };
  const card = TREE_CARDS[move];
  const events: TableEvent[] = [
    {
      type: 'judged',
      thing: at,
      verdict,
      move: card,
      why: `game.share-tree.why.${move}`,
      streak: state.turn,
    },
  ];
  if (worked && !known) events.push({ type: 'met', card: `move:${card}` });
  return accept(next, events);
}

interface Effect {
  readonly people: readonly TreePerson[];
  readonly mood: number;
  readonly held: boolean;
  /** false: they want to think about it, or it has been said often enough. */
  readonly worked: boolean;
}

function effect(state: ShareTreeState, move: TreeMove, at: PersonId): Effect {
  const { people, mood, held } = state;
  const change = (to: Partial<TreePerson>) => people.map((one) => (one.id === at ? { ...one, ...to } : one));
  switch (move) {
    case 'ask-first':
      // Whoever has thought of Leo once is ready to delete it, too.
      return { people: change({ asks: true, ready: true }), mood, held, worked: true };
    case 'delete':
      // Who is not ready yet thinks about it, and is ready the next time.
      return isReady(state, at)
        ? { people: change({ copy: 'gone' }), mood: mood + 1, held, worked: true }
        : { people: change({ ready: true }), mood, held, worked: false };
    case 'kind': {
      const gain = state.comforts > 0 ? COMFORT[1] : COMFORT[0];
      return { people, mood: mood + gain, held, worked: mood < MOOD };
    }
    case 'tell':
      // Telling again always holds it, too.
      if (state.told > 0) return { people, mood, held: true, worked: true };
      // She talks to everybody: nothing travels this turn, and nobody says no any more.
      return {
        people: people.map((one) => ({ ...one, ready: true })),
        mood: mood + 1,
        held: true,
        worked: true,
      };
  }
}

/** Deletes it when asked: by nature, or because a neighbour has. */
export function isReady({ people, tree }: Pick<ShareTreeState, 'people' | 'tree'>, id: PersonId): boolean {
  const place = people.findIndex((one) => one.id === id);
  const near = neighbours(tree, place).some((other) => people[other]?.copy === 'gone');
  return near || people[place]?.ready === true;
}
