import type { ChapterId, GameId, Level, MoveId, PersonId, PlaceId, TextId, TrickId } from '../ids.ts';

/** What a person on the stage looks like; one vocabulary for the whole cast (poses of the puppets). */
export const MOODS = [
  'idle',
  'wave',
  'cheer',
  'think',
  'worried',
  'stop',
  'point',
  'phone',
  'alert',
  'proud',
  'sad',
  'listen',
  'puzzled',
  'cross',
] as const;
export type Mood = (typeof MOODS)[number];

/** What Sango may put on in a chapter: hats and such, worn over every mood. */
export const OUTFITS = ['detective', 'referee', 'chef', 'nightcap', 'crown'] as const;
export type Outfit = (typeof OUTFITS)[number];
/** The one person with a wardrobe. */
export const DRESSER = 'sango';

/** Faces of those who are only a name in a chat: assets/art/cards/face-<name>.svg. No face tells what somebody is like. */
export const FACES = [
  'nadia',
  'tom',
  'luka',
  'zeynep',
  'mei',
  'abel',
  'ines',
  'arun',
  'freya',
  'sofi',
  'otto',
  'lin',
] as const;
export type Face = (typeof FACES)[number];

export const ENDINGS = ['repair', 'tell', 'tell-late', 'friend-tells', 'well-done'] as const;
export type EndingId = (typeof ENDINGS)[number];

/** One bubble. Its text is in locales/<locale>/chapter-<id>.json under `text`. */
export interface Line {
  readonly text: TextId;
  /** A person, 'narrator', or 'message' (something on a screen; then `from` is a text id of the sender's name). */
  readonly who: PersonId | 'narrator' | 'message';
  readonly from?: TextId;
  /** The scene while this line is shown. */
  readonly scene: SceneState;
  readonly sfx?: string;
  /** Gears that turn while this line is shown (Sango explains one). */
  readonly gears: readonly TrickId[];
  /** Something is lost here. Tests forbid it right after a safe move; players never see the mark. */
  readonly costs?: true;
}

export interface SceneState {
  readonly place: PlaceId;
  /** Who stands there, from start to end edge of the reading direction; everyone keeps a mood until told another. */
  readonly cast: readonly {
    readonly person: PersonId;
    readonly mood: Mood;
    /** Sango only; on until taken off, or until Sango leaves. */
    readonly wears?: Outfit;
  }[];
}

export interface Option {
  /** The permanent id of the choice; chosen ids are what is saved. */
  readonly id: TextId;
  readonly move?: MoveId;
  /** What kind of thing one does: neutral, never a hint. */
  readonly icon: 'say' | 'do' | 'write' | 'look' | 'wait' | 'show';
}

/** Something to do other than choosing; the story goes on with `option` when it is done. */
export type Activity =
  | { readonly kind: 'parcel' }
  | { readonly kind: 'lens'; readonly case: string }
  | { readonly kind: 'game'; readonly game: GameId; readonly level: Level }
  /** Faces from uneasy to happy and both at once. Never stored. `question` is the option's own text. */
  | { readonly kind: 'feel' }
  | { readonly kind: 'plan'; readonly plan: string }
  /** Try calm cover, or the help button, and be praised for it. */
  | { readonly kind: 'try'; readonly what: 'calm' | 'help' }
  /** Choose an animal sign, now that there is something to keep. */
  | { readonly kind: 'sign' };

/** What the story waits for after its lines. */
export type Turn =
  | { readonly type: 'decide'; readonly options: readonly Option[] }
  | { readonly type: 'activity'; readonly option: Option; readonly activity: Activity }
  | { readonly type: 'end'; readonly ending: EndingId };

/** A stretch of story: the lines since the last choice, and what it waits for. */
export interface Passage {
  readonly lines: readonly Line[];
  readonly turn: Turn;
  /** Scene after the last line. */
  readonly scene: SceneState;
}

/** A chapter's place in the game, from chapter.json. */
export interface ChapterInfo {
  readonly id: ChapterId;
  /**
   * Other shoes: the same moment from another side, short. Shown once all endings of that chapter have been found;
   * its own address always leads there.
   */
  readonly after?: ChapterId | undefined;
  readonly region: 'home' | 'lookout' | 'harbour' | 'echo';
  readonly endings: readonly EndingId[];
  readonly tricks: readonly TrickId[];
  readonly moves: readonly MoveId[];
  readonly games: readonly GameId[];
  /** Cards the album gains at the end, besides those met in its games. */
  readonly cards: readonly string[];
  readonly clue: string;
  readonly sensitive: boolean;
  readonly places: readonly PlaceId[];
  readonly people: readonly PersonId[];
  readonly plans: readonly PlanInfo[];
  /** Faces beside the messages of a group or of somebody unnamed, by the text id of the sender. */
  readonly faces?: Readonly<Record<TextId, readonly Face[]>> | undefined;
  /** Choices and activities on the longest path; computed when the texts are exported. */
  readonly steps: number;
}

/** "If … then I …": tiles for both halves; every combination must make sense. */
export interface PlanInfo {
  readonly id: string;
  readonly ifs: readonly TextId[];
  readonly thens: readonly TextId[];
}
