import type { GameAction } from '../../core/games/game.ts';
import type { ThingView } from '../table-view.ts';

type Told = Pick<ThingView, 'id' | 'kind' | 'text' | 'name'> & Partial<ThingView>;

/** A thing on the table. Unless told otherwise it lies first in its zone, has no face, and nothing can be done with it. */
export function thing(told: Told & Pick<ThingView, 'zone'>): ThingView {
  return { order: 0, face: null, state: '', gear: null, looked: false, targets: [], use: null, ...told };
}

/** Makes things that lie in one zone unless told otherwise. */
export function thingsIn(zone: string): (told: Told) => ThingView {
  return (told) => thing({ zone, ...told });
}

/** Where the thing may be put now. */
export function targetsOf(legal: readonly GameAction[], id: string): ThingView['targets'] {
  return legal.flatMap((action) =>
    action.type === 'place' && action.thing === id ? [{ zone: action.zone, action }] : [],
  );
}

/** What using the thing in place does now, if anything. */
export function useOf(legal: readonly GameAction[], id: string): GameAction | null {
  return legal.find((action) => action.type === 'use' && action.thing === id) ?? null;
}
