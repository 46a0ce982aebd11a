import type { Gauges } from '../../cards/gauges.ts';
import type { Verdict } from '../../cards/table-event.ts';
import type { MoveId, PersonId } from '../../ids.ts';
import type { GameState } from '../game.ts';
import { PEOPLE, type ShareTree } from './share-tree-deck.ts';

/**
 * ask-first: “Did you ask Leo?” Whoever hears it neither takes nor passes it on · delete: “Delete it, please” ·
 * kind: a private word for Leo · tell: Ms Novak helps.
 */
export const TREE_MOVES = ['ask-first', 'delete', 'kind', 'tell'] as const;
export type TreeMove = (typeof TREE_MOVES)[number];

/** The album card each move belongs to. */
export const TREE_CARDS: Readonly<Record<TreeMove, MoveId>> = {
  'ask-first': 'ask-first',
  delete: 'repair',
  kind: 'stand-with',
  tell: 'tell',
};

export const TURNS = 5;
/** Leo's mood goes from 0 to this. */
export const MOOD = 6;

/** free: has never had it · has · gone: has deleted it and will not take it again. */
export interface TreePerson {
  readonly id: PersonId;
  readonly copy: 'free' | 'has' | 'gone';
  /** Has thought of Leo: neither takes it nor passes it on. */
  readonly asks: boolean;
  /** Deletes it when asked; somebody who does not is ready when a neighbour has deleted it, or when told by Ms Novak. */
  readonly ready: boolean;
}

export interface ShareTreeState extends GameState {
  readonly game: 'share-tree';
  readonly tree: Omit<ShareTree, 'people' | 'starts'>;
  readonly people: readonly TreePerson[];
  /** Turns over, 0 to TURNS. */
  readonly turn: number;
  readonly phase: 'choose' | 'reveal' | 'over';
  readonly mood: number;
  /** Ms Novak has just been told: nothing travels this turn. */
  readonly held: boolean;
  /** How often she has been told, and Leo has heard a kind word. */
  readonly told: number;
  readonly comforts: number;
  readonly last: {
    readonly move: TreeMove;
    readonly at: PersonId;
    readonly verdict: Verdict;
    readonly worked: boolean;
  } | null;
  /** Who got it at the end of the last turn. */
  readonly reached: readonly PersonId[];
  readonly practised: readonly TreeMove[];
  /** Most people who had it at once. */
  readonly peak: number;
}

/** Zone of a person on the tree. */
export function personZone(id: PersonId): string {
  return `at-${id}`;
}

export function holders(people: readonly TreePerson[]): number {
  return people.filter((person) => person.copy === 'has').length;
}

export function neighbours({ edges }: Pick<ShareTree, 'edges'>, place: number): readonly number[] {
  return edges.flatMap(([one, other]) => (one === place ? other : other === place ? one : []));
}

/**
 * Who would pass it to whom now, by place: everybody who has it and has not thought of Leo, to the first who takes it.
 * After the last card nobody sends any more, so that it cannot be undone.
 */
export function nextCopies(
  state: Pick<ShareTreeState, 'people' | 'tree' | 'held' | 'turn'>,
): readonly { readonly from: number; readonly to: number }[] {
  if (state.held || state.turn >= TURNS - 1) return [];
  return state.people.flatMap((person, from) => {
    if (person.copy !== 'has' || person.asks) return [];
    const to = neighbours(state.tree, from).find((place) => {
      const other = state.people[place];
      return other?.copy === 'free' && !other.asks;
    });
    return to === undefined ? [] : { from, to };
  });
}

/** The score: people who do not have it, and Leo's mood, of all there can be. */
export function treeGauges(people: readonly TreePerson[], mood: number): Gauges {
  const right = PEOPLE - holders(people) + mood;
  return { caught: { right, total: PEOPLE + MOOD }, trusted: { right: 0, total: 0 } };
}
