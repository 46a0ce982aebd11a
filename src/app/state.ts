import type { TableSession } from '../core/games/table-session.ts';
import type { DeviceRecord, PlayerRecord } from '../core/progress/records.ts';
import type { StorySession } from '../core/story/session.ts';
import type { RoomState } from './rooms/room-states.ts';
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
  /** What of the device's record a class or a stand has on loan, as it was; given back when that room is left. */
  readonly lent: Pick<DeviceRecord, 'settings' | 'opened'> | null;
  /** null until an animal sign is chosen. */
  readonly player: PlayerRecord | null;
  /** Progress of somebody who has not chosen a sign: in memory only, becomes the player's when one is chosen. */
  readonly guest: PlayerRecord;
  readonly players: readonly PlayerRecord[];
  readonly story: StorySession | null;
  /** The card game on the table: of the story's activity, or of the `game` screen. */
  readonly table: TableSession | null;
  /** What the room one is in keeps; null on all other screens, and before a room has begun. */
  readonly room: RoomState | null;
  /** Somebody has passed the grown-ups' gate since the game was opened. */
  readonly grownUp: boolean;
  /** The calm cover lies over everything. */
  readonly calm: boolean;
  /** How many of the two presses to come back have been made. */
  readonly calmPresses: number;
  readonly dialog: DialogId | null;
  /** What the dialog is about: the animal to delete, the region or the card to look at. */
  readonly dialogAbout: string | null;
  readonly notices: readonly Notice[];
  readonly storage: 'kept' | 'memory';
  /** Records set aside because they could not be read; listed on the privacy page. */
  readonly setAside: readonly SetAside[];
  readonly offline: OfflineState;
  /** A new version has been fetched; it is asked about once, where it interrupts nothing. */
  readonly updateWaits: boolean;
  readonly updateAsked: boolean;
  /** Days since 1970 where the player lives, when this screen was entered. */
  readonly today: number;
  /** The device asks every page for less motion. What counts is `isStill`. */
  readonly deviceIsStill: boolean;
}

export type DialogId =
  | 'pause'
  | 'help'
  | 'region'
  | 'card'
  | 'delete-player'
  | 'delete-all'
  | 'update'
  | 'other-tab'
  /** What the first play of a card game teaches. */
  | 'lessons'
  /** Before a sensitive chapter: what it is about, and "not today". */
  | 'sensitive';

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
