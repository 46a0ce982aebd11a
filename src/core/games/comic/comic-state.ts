import type { Remix, Situation, SituationCase } from '../../cards/deck.ts';
import type { Run } from '../../cards/run.ts';
import type { Verdict } from '../../cards/table-event.ts';
import type { MoveId, PersonId } from '../../ids.ts';
import type { KeptComic } from '../../progress/keepsakes.ts';
import type { GameState } from '../game.ts';
import { PANELS } from './comic-deck.ts';
import { type ComicNeed, MEETS } from './needs.ts';

/** A card of the hand: one of the moves, or a good thing. Also its album card. */
export type ComicCard = `move:${MoveId}` | `good:${string}`;

/** One comic to draw. */
export interface ComicPage {
  /** Names it on the table: 'k0' to 'k3'. */
  readonly id: string;
  readonly situation: Omit<Situation, 'cases'>;
  readonly case: SituationCase;
  readonly remix: Remix;
  readonly hero: PersonId;
  /** What the moment asks for, with the wording of the thought that says so. */
  readonly needs: readonly { readonly need: ComicNeed; readonly wording: number }[];
  readonly hand: readonly ComicCard[];
}

export interface ComicState extends GameState, Run {
  readonly game: 'comic';
  readonly comics: readonly ComicPage[];
  readonly phase: 'draw' | 'reveal' | 'over';
  /** What lies in the three panels of the page in question. */
  readonly panels: readonly (ComicCard | null)[];
  readonly reveal: { readonly verdict: Verdict; readonly open: readonly ComicNeed[] } | null;
  /** Pages that are whole: every need met in three panels. */
  readonly whole: readonly number[];
  /** The same, to be kept. */
  readonly drawn: readonly KeptComic[];
  /** Pages that lowered a gauge when they were drawn first. */
  readonly lowered: readonly number[];
  /** Cards that met a need on a whole page: for the album. */
  readonly won: readonly { readonly page: number; readonly card: ComicCard }[];
}

/** The page in question, or null when the game is over. */
export function comicPage(state: ComicState): ComicPage | null {
  return state.current === null ? null : (state.comics[state.current] ?? null);
}

/** Zone of a panel, counted from 0. */
export function panelZone(index: number): string {
  return `panel-${index}`;
}

export const EMPTY_PANELS: readonly null[] = Array.from({ length: PANELS }, () => null);

/** Which needs a card meets. */
export function meets(card: ComicCard): readonly ComicNeed[] {
  if (card.startsWith('good:')) return ['good'];
  // What does not name a good thing names a move.
  return MEETS[card.slice('move:'.length) as MoveId];
}

/** Which needs a card meets on this page: a harmless moment is enjoyed with whatever its author calls best. */
export function meetsOn({ case: item }: Pick<ComicPage, 'case'>, card: ComicCard): readonly ComicNeed[] {
  const best = item.harmless && item.best.some((move) => card === `move:${move}`);
  return best ? [...meets(card), 'enjoy'] : meets(card);
}

/** Needs of the page that no panel meets yet. */
export function openNeeds(
  page: Pick<ComicPage, 'needs' | 'case'>,
  panels: readonly (ComicCard | null)[],
): readonly ComicNeed[] {
  const met = panels.flatMap((card) => (card ? meetsOn(page, card) : []));
  return page.needs.map(({ need }) => need).filter((need) => !met.includes(need));
}
