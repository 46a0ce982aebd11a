import type { Verdict } from '../core/cards/table-event.ts';
import type { GameAction } from '../core/games/game.ts';
import type { CardKind, CardLevel, GameId, IslandId, PersonId, TrickId } from '../core/ids.ts';
import type { Mood } from '../core/story/beat.ts';

/**
 * What any card game shows. Stage and overlay each have one renderer for it; all texts are already in the
 * player's language. Positions come from `tableLayout` (logical pixels), never from the game.
 */
export interface TableView {
  readonly game: GameId;
  readonly title: string;
  /** Sango's one line: what to do now. */
  readonly prompt: string;
  /** How Sango beside the table takes it; unless told: waiting, and after a verdict as that deserves. */
  readonly coach?: Mood;
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
  /** Lines between things that lie on the board: the edges of a graph, the days of a timeline, the pipes of the coin. */
  readonly links?: readonly LinkView[];
  /** What the first play teaches, to be shown again when asked for; `presentTable` adds it (see lessons.ts). */
  readonly lessons?: readonly string[];
}

/** What a game itself says of its table; `presentTable` adds the rest, which all games have alike. */
export type GameView = Omit<TableView, 'game' | 'title' | 'lessons'>;

/** A line between two things on the board, or slots that lie on it. `off` is drawn faint, `on` strong, `mended` strong and calm. */
export interface LinkView {
  readonly from: string;
  readonly to: string;
  readonly state: 'off' | 'on' | 'mended';
}

export interface GaugeView {
  /** 'caught' and 'trusted' where a game judges; a set piece has gauges of its own. */
  readonly id: string;
  readonly label: string;
  /** Name of a picture in the icon pack, for gauges of a set piece. */
  readonly icon?: string;
  /** 0–1 */
  readonly value: number;
  /** e.g. "3 of 4 tricks caught" */
  readonly text: string;
}

/**
 * deck: face-down pile · focus: the card in question · slot: where a thing can be put · hand: what one holds ·
 * row: phrases under the lens · discard: played · board: things lie at spots of their own, with links between them
 * (a graph, a timeline, comic panels, a chat, somebody's face). At most one board on a table.
 */
export type ZoneKind = 'deck' | 'focus' | 'slot' | 'hand' | 'row' | 'discard' | 'board';

/** Where a thing lies on the board: centre and size as shares (0–1) of the board, x from the start side. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ZoneView {
  readonly id: string;
  readonly kind: ZoneKind;
  readonly label: string;
  /** Name of a picture in the icon pack, if the zone has one. */
  readonly icon?: string;
  /** How many cards lie in it, for decks and piles. */
  readonly count?: number;
  /** Slots only: it lies on the board, here. Without it slots stand in a row below the board. */
  readonly spot?: Spot;
}

/** Somebody in a mood, drawn from assets/art/stills/<person>-<mood>.svg. */
export interface PersonLook {
  readonly id: PersonId;
  readonly mood: Mood;
  /** Masks only: how far it is broken, 1 to 5; drawn from assets/art/stills/<person>-cracks-<count>.svg. */
  readonly cracks?: number;
}

export interface ThingView {
  readonly id: string;
  readonly zone: string;
  /** Order within its zone, 0-based. */
  readonly order: number;
  /**
   * card: a playing card · phrase: a strip of words · person: somebody's portrait with what they say ·
   * panel: a comic panel, empty or drawn · tile: a picture with a word or two.
   */
  readonly kind: 'card' | 'phrase' | 'person' | 'panel' | 'tile';
  /** Where it lies, for things on the board. */
  readonly spot?: Spot;
  /** Who it shows (person, panel). */
  readonly person?: PersonLook;
  /** Picture of a tile or panel, face beside a phrase: assets/art/cards/<picture>.svg */
  readonly picture?: string;
  /** How it stands, by shape and colour besides its words: 'good', 'bad', 'new' (shall be noticed), or plain. */
  readonly tone?: 'good' | 'bad' | 'new';
  readonly face: CardFaceView | null;
  /** What is drawn as its words: the full text of a phrase, the card's line, what a person says, a panel's caption. */
  readonly text: string;
  /** A word or two drawn apart from the text: the name below a portrait. */
  readonly label?: string;
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
  /** Its second state, if it has one: drawn once it is revealed, and fetched before that. */
  readonly seen?: SeenView;
  /** The lens shows the second state already: what it shows has been found. */
  readonly underLens?: boolean;
}

/** A picture with what was hidden, and its words. */
export interface SeenView {
  /** assets/art/seen/<picture>.svg */
  readonly picture: string;
  /** Of the same folder: what this remix is about, laid into its corner. */
  readonly parts: readonly string[];
  readonly text: string;
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
  /** What a set piece counts; it counts up to it. `label` says what: "friends kept". */
  readonly score?: { readonly value: number; readonly of: number; readonly label: string };
  readonly lines: readonly string[];
  readonly hard: readonly { readonly face: CardFaceView; readonly advice: string }[];
}
