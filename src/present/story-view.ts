import type { ChapterId, GameId, IslandId, Level, PersonId, PlaceId, TrickId } from '../core/ids.ts';
import type { EndingId, Face, Mood, Option, Outfit } from '../core/story/beat.ts';
import type { CardFaceView } from './table-view.ts';

/** What a chapter shows at this moment, in the player's language. */
export interface StoryView {
  readonly title: string;
  readonly region: IslandId | 'home';
  readonly place: PlaceId;
  /** Text twin of the place's picture. */
  readonly placeText: string;
  readonly cast: readonly CastView[];
  readonly bubble: BubbleView | null;
  readonly prompt: PromptView;
  readonly progress: { readonly done: number; readonly total: number };
}

export interface CastView {
  readonly person: PersonId;
  readonly name: string;
  readonly mood: Mood;
  readonly wears?: Outfit;
  readonly talking: boolean;
  /** Whom this one looks at: the speaker, or nobody. */
  readonly looksAt: PersonId | null;
}

export interface BubbleView {
  readonly id: string;
  readonly kind: 'speech' | 'message' | 'narration';
  readonly who: PersonId | null;
  readonly name: string;
  readonly text: string;
  readonly gears: readonly { readonly trick: TrickId; readonly name: string }[];
  /** Beside the name of a group, or of somebody unnamed; the name says it all. */
  readonly faces?: readonly Face[];
}

export type PromptView =
  | { readonly kind: 'next' }
  | { readonly kind: 'decide'; readonly options: readonly OptionView[] }
  /** A button that begins an activity, with the story's own words on it. */
  | {
      readonly kind: 'begin';
      readonly label: string;
      readonly what: 'lens' | 'game' | 'feel' | 'plan' | 'sign';
      readonly game?: GameId;
      readonly level?: Level;
    }
  | { readonly kind: 'parcel'; readonly label: string; readonly count: number; readonly countText: string }
  | LensView
  | { readonly kind: 'table' }
  | {
      readonly kind: 'feel';
      readonly question: string;
      readonly faces: readonly { readonly id: number; readonly icon: string; readonly label: string }[];
    }
  | {
      readonly kind: 'plan';
      readonly sentence: string;
      readonly ifs: readonly TileView[];
      readonly thens: readonly TileView[];
      readonly ready: boolean;
    }
  | { readonly kind: 'try'; readonly what: 'calm' | 'help'; readonly label: string }
  | {
      readonly kind: 'sign';
      readonly question: string;
      readonly signs: readonly { readonly animal: string; readonly name: string; readonly taken: boolean }[];
      /** Going on without a sign; null while there is one to choose. */
      readonly later: string | null;
    }
  | EndView;

export interface OptionView {
  readonly id: string;
  readonly text: string;
  readonly icon: Option['icon'];
}

export interface TileView {
  readonly id: string;
  readonly text: string;
  readonly chosen: boolean;
}

/** The lens over one message: bet, look, find. */
export interface LensView {
  readonly kind: 'lens';
  readonly sender: string;
  readonly ask: string;
  readonly bets: readonly { readonly count: number; readonly label: string; readonly chosen: boolean }[];
  readonly phrases: readonly {
    readonly id: string;
    readonly text: string;
    readonly looked: boolean;
    readonly gear: TrickId | null;
    /** "turning: Hurry" or "still"; empty before the lens was there. */
    readonly state: string;
  }[];
  /** May the child stop looking? */
  readonly done: boolean;
  readonly finished: boolean;
  /** Sango speaks last, one sentence. */
  readonly verdict: string;
}

export interface EndView {
  readonly kind: 'end';
  readonly ending: EndingId;
  readonly endingText: string;
  /** Heading over the clue: of the mask's mystery, or what Other shoes have shown. */
  readonly clueTitle: string;
  readonly clue: string;
  /** Other shoes of this chapter, once all its endings have been found. */
  readonly shoes: ChapterId | null;
  readonly talk: string;
  readonly cards: readonly CardFaceView[];
  /** "If something like this happened to you: it's not your fault…" after sensitive chapters. */
  readonly comfort: string | null;
  /** Endings of the chapter, found or not. */
  readonly endings: readonly { readonly ending: EndingId; readonly name: string; readonly found: boolean }[];
}
