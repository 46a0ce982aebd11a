import type { Verdict } from '../core/cards/table-event.ts';
import type { GameAction } from '../core/games/game.ts';
import type { CardKind, CardLevel, GameId, IslandId, TrickId } from '../core/ids.ts';

/**
 * What any card game shows. Stage and overlay each have one renderer for it; all texts are already in the
 * player's language. Positions come from `tableLayout` (logical pixels), never from the game.
 */
export interface TableView {
  readonly game: GameId;
  readonly title: string;
  /** Sango's one line: what to do now. */
  readonly prompt: string;
  /** Steps done of all, for the row of pills. */
  readonly progress: { readonly done: number; readonly total: number };
  readonly gauges: readonly GaugeView[];
  readonly zones: readonly ZoneView[];
  readonly things: readonly ThingView[];
  readonly buttons: readonly ButtonView[];
  /** Shown after a card was judged, until 'continue' is pressed: the scene first, then one sentence. */
  readonly reveal: RevealView | null;
  /** The recap when the game is over. */
  readonly recap: RecapView | null;
  /** The lens lies on the table and can be moved over the phrases. */
  readonly lens: boolean;
}

export interface GaugeView {
  readonly id: 'caught' | 'trusted';
  readonly label: string;
  /** 0–1 */
  readonly value: number;
  /** e.g. "3 of 4 tricks caught" */
  readonly text: string;
}

/** deck: face-down pile · focus: the card in question · slot: where a thing can be put · hand: what one holds · row: phrases under the lens · discard: played. */
export type ZoneKind = 'deck' | 'focus' | 'slot' | 'hand' | 'row' | 'discard';

export interface ZoneView {
  readonly id: string;
  readonly kind: ZoneKind;
  readonly label: string;
  /** Name of a picture in the icon pack, if the zone has one. */
  readonly icon?: string;
  /** How many cards lie in it, for decks and piles. */
  readonly count?: number;
}

export interface ThingView {
  readonly id: string;
  readonly zone: string;
  /** Order within its zone, 0-based. */
  readonly order: number;
  readonly kind: 'card' | 'phrase';
  readonly face: CardFaceView | null;
  /** Full text of a phrase, or the card's line. */
  readonly text: string;
  /** Accessible name: "Card 2 of 5: Free gems". */
  readonly name: string;
  /** Accessible state: "turning: Hurry", "still", "placed on Ask". Empty if nothing to say. */
  readonly state: string;
  readonly gear: TrickId | null;
  /** Phrases: has the lens been here? */
  readonly looked: boolean;
  /** Zones this thing may be put into now, with the action that does it. Empty: it cannot be picked up. */
  readonly targets: readonly { readonly zone: string; readonly action: GameAction }[];
  /** What activating it in place does, if anything. */
  readonly use: GameAction | null;
}

/** What is drawn on a card. Neutral until the reveal: nothing here tells the answer before `revealed`. */
export interface CardFaceView {
  readonly card: string;
  readonly kind: CardKind;
  readonly island: IslandId | null;
  readonly level: CardLevel | null;
  /** Key of the picture: assets/art/cards/<picture>.svg */
  readonly picture: string;
  readonly title: string;
  readonly line: string;
  /** Small print under the line: place and audience in Sort, sender in Clue hunt. */
  readonly note: string;
  readonly revealed: boolean;
}

export interface ButtonView {
  readonly id: string;
  readonly label: string;
  readonly icon?: string;
  readonly action: GameAction;
  /** Exactly one button may be primary: the one that goes on. */
  readonly primary: boolean;
  readonly pressed: boolean;
  /** Buttons with the same group stand together, e.g. the bets. */
  readonly group: string;
}

export interface RevealView {
  readonly thing: string;
  readonly verdict: Verdict;
  /** "Caught!", "Good that you asked." — words, never colour alone. */
  readonly stamp: string;
  /** What happens next in the scene, one short sentence; shown first. */
  readonly reaction: string;
  readonly why: string;
  readonly gears: readonly { readonly trick: TrickId; readonly name: string }[];
}

export interface RecapView {
  readonly title: string;
  readonly mastered: boolean;
  readonly lines: readonly string[];
  readonly hard: readonly { readonly face: CardFaceView; readonly advice: string }[];
}
