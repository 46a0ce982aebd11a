import type { Run } from '../../cards/run.ts';
import type { Verdict } from '../../cards/table-event.ts';
import type { PersonId } from '../../ids.ts';
import type { GameState } from '../game.ts';
import { DAYS, type DayMood, PICTURE, type ToneMessage, type TonePicture } from './tone-deck.ts';

/** One dealt message. A tile is named by its place (0 to 2, 3 for the picture) and its way (0 to 2). */
export interface ToneDraft {
  /** Names it on the table: 'm0' to 'm4'. */
  readonly id: string;
  readonly message: ToneMessage;
  readonly receiver: PersonId;
  readonly day: DayMood;
  readonly when: string;
  /** Three pictures, from coldest to warmest. */
  readonly pictures: readonly TonePicture[];
  /** Places whose tiles can be changed. */
  readonly open: readonly number[];
  /** The ways it begins with, by place. */
  readonly start: readonly number[];
  /** How many changed tiles are enough. */
  readonly shortest: number;
}

export interface ToneTilesState extends GameState, Run {
  readonly game: 'tone-tiles';
  readonly drafts: readonly ToneDraft[];
  readonly phase: 'write' | 'reveal' | 'over';
  /** The ways that lie in the message now, by place. */
  readonly now: readonly number[];
  readonly tries: number;
  readonly reveal: { readonly verdict: Verdict; readonly changed: number } | null;
  /** Messages that turned the face with as few tiles as can be, or one more. */
  readonly small: readonly number[];
}

/** The message in question, or null when the game is over. */
export function toneDraft(state: ToneTilesState): ToneDraft | null {
  return state.current === null ? null : (state.drafts[state.current] ?? null);
}

/** Tone of one tile. */
export function toneOf(draft: Pick<ToneDraft, 'message' | 'pictures'>, place: number, way: number): number {
  if (place === PICTURE) return draft.pictures[way]?.tone ?? 0;
  return draft.message.tones[place]?.[way] ?? 0;
}

/** Tone of a whole message as this receiver hears it today. */
export function heard(
  draft: Pick<ToneDraft, 'message' | 'pictures' | 'day'>,
  ways: readonly number[],
): number {
  return ways.reduce((sum, way, place) => sum + toneOf(draft, place, way), DAYS[draft.day]);
}

/** How many tiles are not as they were at first. Trying and putting back costs nothing. */
export function changed(draft: Pick<ToneDraft, 'start'>, ways: readonly number[]): number {
  return ways.filter((way, place) => way !== draft.start[place]).length;
}

/** Names a tile on the table. */
export function tileThing(draft: Pick<ToneDraft, 'id'>, place: number, way: number): string {
  return `${draft.id}.${place}.${way}`;
}

/** Names the place of a tile. */
export function tileSlot(place: number): string {
  return `place-${place}`;
}
