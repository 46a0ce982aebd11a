import type { LensState } from '../core/cards/lens.ts';
import type { GameState } from '../core/games/game.ts';
import type { ChapterId } from '../core/ids.ts';
import type { DeviceRecord, PlayerRecord } from '../core/progress/records.ts';
import type { Activity, Line, Option, Passage } from '../core/story/beat.ts';
import type { Remix } from '../core/cards/deck.ts';
import type { Route } from './route.ts';

/** The whole of the running game. Replaced, never changed; listeners compare by identity. */
export interface AppState {
  readonly route: Route;
  /** false while the current screen's content is being fetched. */
  readonly ready: boolean;
  /** BCP 47 of the language shown now, with its direction. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly device: DeviceRecord;
  readonly player: PlayerRecord | null;
  readonly story: StorySession | null;
  /** The card game on the table: of the story's activity, or of the `game` screen. */
  readonly table: TableSession | null;
  /** The calm cover lies over everything. */
  readonly calm: boolean;
  /** How many of the two presses to come back have been made. */
  readonly calmPresses: number;
  readonly dialog: DialogId | null;
  readonly notices: readonly Notice[];
  readonly storage: 'kept' | 'memory';
  /** Records set aside because they could not be read; listed on the privacy page. */
  readonly setAside: readonly SetAside[];
  readonly offline: OfflineState;
  readonly paused: boolean;
}

export type DialogId = 'pause' | 'help' | 'delete-player' | 'delete-all' | 'update' | 'other-tab';

export interface Notice {
  readonly id: number;
  readonly text: string;
}

export interface SetAside {
  readonly key: string;
  /** ISO date */
  readonly date: string;
  readonly bytes: number;
}

export interface OfflineState {
  /** 'none': no service worker here (file, private window). */
  readonly status: 'none' | 'installing' | 'ready';
  /** Share from 0 to 1 of "take it all with me"; null when not running. */
  readonly taking: number | null;
  readonly taken: boolean;
  /** Size of the rest in bytes; null when unknown. */
  readonly bytes: number | null;
}

export interface StorySession {
  readonly chapter: ChapterId;
  readonly chosen: readonly string[];
  readonly seed: number;
  readonly passage: Passage;
  /** Index of the line shown; `passage.lines.length` when the turn is shown. */
  readonly line: number;
  /** The last line shown, kept on screen while deciding. */
  readonly last: Line | null;
  readonly activity: ActivitySession | null;
}

export type ActivitySession =
  | { readonly kind: 'parcel'; readonly count: number; readonly option: Option }
  | { readonly kind: 'lens'; readonly lens: LensState; readonly remix: Remix; readonly option: Option }
  | { readonly kind: 'table'; readonly option: Option }
  | { readonly kind: 'feel'; readonly option: Option }
  | {
      readonly kind: 'plan';
      readonly plan: string;
      readonly chosenIf: string | null;
      readonly chosenThen: string | null;
      readonly option: Option;
    }
  | { readonly kind: 'try'; readonly what: 'calm' | 'help'; readonly option: Option }
  | { readonly kind: 'sign'; readonly option: Option };

export interface TableSession {
  readonly state: GameState;
  /** The thing picked up (tap-tap, keys); dragging on the stage sets it too. */
  readonly held: string | null;
  /** The level's album changes have been kept. */
  readonly kept: boolean;
}

export type { Activity };
