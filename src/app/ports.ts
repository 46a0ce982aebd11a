import type { BoundGames } from '../core/games/game-states.ts';
import type { ChapterId } from '../core/ids.ts';
import type { CompiledStory } from '../core/story/play-chapter.ts';
import type { Save } from '../save/create-save.ts';
import type { WindowsPort } from './rooms/class/window-message.ts';
import type { RoomId } from './rooms/room-place.ts';
import type { RoomRules } from './rooms/room-rules.ts';
import type { OfflineState } from './state.ts';

/** What the app needs of the world. main.ts gives it the real ones, tests give it their own. */
export interface AppPorts {
  readonly save: Save;
  readonly address: AddressPort;
  readonly language: LanguagePort;
  readonly motion: MotionPort;
  readonly offline: OfflinePort;
  /** Puts all chapters into a registry that is not whole; left out where it is. @throws when they cannot be had now. */
  readonly loadList?: () => Promise<void>;
  /** @throws when the chapter cannot be had now (offline, not there). */
  readonly loadChapter: (id: ChapterId) => Promise<CompiledStory>;
  /** Opens the deck, with its texts, and gives the games' rules. @throws when they cannot be had now (offline). */
  readonly loadGames: () => Promise<BoundGames>;
  /** A room's rules, once its texts are there. @throws when they cannot be had now (offline). */
  readonly loadRoom: (id: RoomId) => Promise<RoomRules>;
  /** A fresh whole number from 1 to 2³¹ − 1 for a new game. */
  readonly newSeed: () => number;
  /** Today, in days since 1970 where the player lives. */
  readonly today: () => number;
  /** Calls `tick` every `ms` until the returned function is called; stops while the page is hidden. */
  readonly every: (ms: number, tick: () => void) => () => void;
  /** Other windows of the game in this browser; left out where there are none. */
  readonly windows?: WindowsPort;
}

export interface AddressPort {
  /** The part after '#', e.g. '/chapter/1'. */
  readonly current: string;
  push(address: string): void;
  replace(address: string): void;
  back(): void;
  onChange(listener: (address: string) => void): () => void;
}

export interface LanguagePort {
  /**
   * @param locale null follows the address (?lang=) and the device.
   * @throws when nothing of it can be had now (offline): the language shown stays
   */
  set(locale: string | null): Promise<{ readonly locale: string; readonly direction: 'ltr' | 'rtl' }>;
  /** Makes the texts of a chapter ready. */
  useChapter(id: ChapterId): Promise<void>;
}

/** The device's wish for less motion. */
export interface MotionPort {
  readonly still: boolean;
  onChange(listener: (still: boolean) => void): () => void;
}

export interface OfflinePort {
  readonly state: OfflineState;
  subscribe(listener: (state: OfflineState, updateWaits: boolean) => void): () => void;
  takeAlong(): Promise<void>;
  /** Loads the new version. */
  update(): void;
}
