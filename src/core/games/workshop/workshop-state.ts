import type { LensState } from '../../cards/lens.ts';
import type { TrickId } from '../../ids.ts';
import type { GameState } from '../game.ts';

/** A tile one can build with. */
export interface WorkshopTile {
  readonly id: string;
  /** Picture of a sender or picture tile; null for words. */
  readonly picture: string | null;
  readonly trick: TrickId | null;
}

/** A place in the message. */
export interface WorkshopSlot {
  /** 'sender', 'picture', 'hello', 'line-1' …, 'wish' */
  readonly id: string;
  readonly kind: 'sender' | 'picture' | 'hello' | 'line' | 'wish';
  /** Tiles to choose from. */
  readonly tiles: readonly WorkshopTile[];
}

/** One trick to be built. */
export interface WorkshopRound {
  readonly slots: readonly WorkshopSlot[];
  /** Gears that are ordered; null: build what you like. */
  readonly order: readonly TrickId[] | null;
}

/** What became of a trick. */
export interface BuiltTrick {
  /** Ids of its tiles, slot by slot. */
  readonly tiles: readonly string[];
  readonly tricks: readonly TrickId[];
  /** As it was ordered; true where nothing was. */
  readonly ordered: boolean;
  /** Somebody hunted its gears: found so many. null: only Sango has seen it. */
  readonly found: number | null;
}

export interface WorkshopState extends GameState {
  readonly game: 'workshop';
  readonly players: 1 | 2;
  readonly rounds: readonly WorkshopRound[];
  /** So many of the first rounds are letters that others left here: they are only hunted in. */
  readonly left: number;
  readonly round: number;
  /**
   * build → try (Sango reads it, line by line) → choose; hand-over → bet → look → found (somebody else hunts) → choose.
   * With two players Sango only looks on.
   */
  readonly phase: 'build' | 'try' | 'choose' | 'hand-over' | 'bet' | 'look' | 'found' | 'over';
  /** Tiles put in so far, slot by slot. */
  readonly placed: readonly WorkshopTile[];
  /** Lines that Sango has read. */
  readonly seen: number;
  readonly lens: LensState | null;
  /** Somebody has hunted this trick. */
  readonly hunted: boolean;
  readonly built: readonly BuiltTrick[];
}

export function workshopRound(state: WorkshopState): WorkshopRound | null {
  return state.phase === 'over' ? null : (state.rounds[state.round] ?? null);
}

/** The place that is to be filled now. */
export function slotNow(state: WorkshopState): WorkshopSlot | null {
  return state.phase === 'build' ? (workshopRound(state)?.slots[state.placed.length] ?? null) : null;
}

/** The words of the message: everything but sender and picture. */
export function wordsOf(
  state: WorkshopState,
): readonly { readonly slot: WorkshopSlot; readonly tile: WorkshopTile }[] {
  const slots = workshopRound(state)?.slots ?? [];
  return slots.flatMap((slot, index) => {
    const tile = state.placed[index];
    return tile && tile.picture === null ? [{ slot, tile }] : [];
  });
}

/** Id of the hello that belongs to a sender: `game.workshop.hello.from-<sender>`. */
export function ownHello(sender: string): string {
  return `from-${sender}`;
}

/** Names a tile on the table. */
export function tileThing(tile: Pick<WorkshopTile, 'id'>): string {
  return `tile:${tile.id}`;
}
