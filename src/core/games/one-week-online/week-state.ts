import type { Verdict } from '../../cards/table-event.ts';
import type { CardId } from '../../ids.ts';
import type { GameState } from '../game.ts';
import type {
  Side,
  WeekCard,
  WeekChoice,
  WeekEffects,
  WeekEnding,
  WeekGauge,
  WeekGauges,
  WeekStart,
} from './week-deck.ts';

/** Something chosen before, on its way back. */
export interface Pending {
  /** Index of the card it was chosen on, and the side. */
  readonly card: number;
  readonly side: Side;
  /** Cards until it comes. */
  readonly left: number;
  readonly effects: WeekEffects;
}

export interface LeftGreen {
  readonly gauge: WeekGauge;
  readonly end: 'low' | 'high';
  readonly nights: number;
}

export interface WeekState extends GameState {
  readonly game: 'one-week-online';
  readonly week: WeekStart;
  readonly cards: readonly WeekCard[];
  /** Index of the card in question. */
  readonly card: number;
  /** choose → reveal → later (whatever comes back now) → … → postcard, on Sunday night. */
  readonly phase: 'choose' | 'reveal' | 'later' | 'postcard' | 'over';
  readonly levels: WeekGauges;
  /** What was chosen, card by card. */
  readonly chosen: readonly Side[];
  readonly pending: readonly Pending[];
  /** What the reveal tells. */
  readonly shown: {
    readonly card: number;
    readonly side: Side;
    readonly verdict: Verdict;
    readonly effects: WeekEffects;
    /** The gauge that has just left the green. */
    readonly out: WeekGauge | null;
  } | null;
  /** Choices in a row that fitted. */
  readonly streak: number;
  /** Things that came back so far. */
  readonly returned: number;
  readonly ending: WeekEnding | null;
  readonly practised: readonly { readonly card: CardId; readonly on: string }[];
  /** Gauges that left the green, the end they left at, and the nights they stayed out there: for the recap. */
  readonly left: readonly LeftGreen[];
}

export function weekCard(state: WeekState): WeekCard | null {
  return state.phase === 'over' || state.phase === 'postcard' ? null : (state.cards[state.card] ?? null);
}

/** The card on the table: the one in question, or the one that comes back. */
export function shownCard(state: WeekState): WeekCard | null {
  return state.shown ? (state.cards[state.shown.card] ?? null) : weekCard(state);
}

export function choiceOf(card: WeekCard, side: Side): WeekChoice {
  return card[side];
}

/** 1 for Monday to 7 for Sunday. */
export function dayOfCard(index: number): number {
  return Math.min(7, 1 + Math.floor(index / 2));
}

/** Names a card on the table. */
export function weekThing(card: Pick<WeekCard, 'id'>): string {
  return `week.${card.id}`;
}
