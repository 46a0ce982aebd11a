import type { Verdict } from '../../cards/table-event.ts';
import type { GameState } from '../game.ts';
import type { ForgeTile, ForgeWord, Keeper } from './forge-deck.ts';

export interface Door {
  readonly id: string;
  readonly picture: string;
  /** Words of its key; empty before it has one. */
  readonly key: readonly ForgeTile[];
  readonly standing: boolean;
  /** It fell because its key was used a second time. */
  readonly toppled: boolean;
  /** It has given its points. */
  readonly paid: boolean;
}

/** Why the goblin came in, or did not. */
export type Reason =
  | 'short'
  | 'same'
  | 'name'
  | 'number'
  | 'favourite'
  | 'holds'
  | 'helped'
  | 'opened'
  | 'forgot'
  | 'whispered';

export interface ForgeState extends GameState {
  readonly game: 'passphrase-forge';
  readonly keeper: Keeper;
  readonly doors: readonly Door[];
  /** New words for each forging, in order; a door that topples needs another hand. */
  readonly hands: readonly (readonly ForgeTile[])[];
  /** Words to hide a key among when it is remembered. */
  readonly decoys: readonly (readonly ForgeTile[])[];
  readonly riddle: string;
  /** forge → reveal for each door, a small break, then recall → reveal for the doors to be remembered. */
  readonly phase: 'forge' | 'reveal' | 'break' | 'recall' | 'over';
  /** Doors that still need a key, the one in question first. */
  readonly queue: readonly number[];
  /** Doors that are to be opened again, the one in question first. */
  readonly recalls: readonly number[];
  readonly tiles: readonly ForgeTile[];
  /** Ids of the tiles in the places, in order of the places. */
  readonly slots: readonly (string | null)[];
  readonly tries: number;
  /** Hands dealt so far. */
  readonly dealt: number;
  /** Times something was taken back; after many, what lies lies. */
  readonly takenBack: number;
  readonly shown: {
    readonly door: number;
    readonly reason: Reason;
    readonly verdict: Verdict;
    /** The neighbour that topples, too. */
    readonly other: number | null;
  } | null;
  readonly streak: number;
  /** Reasons the goblin came in, for the recap. */
  readonly guessed: readonly Reason[];
  readonly remembered: number;
}

/** The door that needs a key or is to be opened now. */
export function doorNow(state: ForgeState): Door | null {
  const index = state.phase === 'recall' ? state.recalls[0] : state.queue[0];
  return (state.shown ? state.doors[state.shown.door] : state.doors[index ?? -1]) ?? null;
}

/** Tiles in the places, in order. */
export function placed(state: Pick<ForgeState, 'slots' | 'tiles'>): readonly ForgeTile[] {
  return state.slots.flatMap((id) => state.tiles.find((tile) => tile.id === id) ?? []);
}

/** Names a door on the table. */
export function doorThing({ id }: Pick<ForgeWord, 'id'>): string {
  return `door.${id}`;
}
export function slotZone(index: number): string {
  return `word-${index + 1}`;
}
export const HAND = 'hand';
