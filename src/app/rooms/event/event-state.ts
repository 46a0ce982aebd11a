import type { AnimalId, MoveId } from '../../../core/ids.ts';
import type { Settings } from '../../../core/progress/records.ts';
import type { EventGame, EventSetup, RoundSeconds } from './event-setup.ts';

/** The stand, with the group that plays there now. */
export interface EventState {
  readonly room: 'event';
  readonly setup: EventSetup;
  /** The device's own settings when the stand was opened: every group begins with them, whatever another tab does. */
  readonly settings: Settings;
  readonly step: 'attract' | 'language' | 'teams' | 'games' | 'play' | 'card';
  /** Seconds into the attract loop. */
  readonly beat: number;
  /** Seconds since anybody touched anything. */
  readonly idle: number;
  readonly teams: readonly AnimalId[];
  readonly round: EventRound | null;
  readonly card: TakeHome | null;
  /** The card fills the screen, to be photographed. */
  readonly large: boolean;
  readonly staff: StaffState;
}

export interface EventRound {
  readonly game: EventGame;
  readonly seconds: RoundSeconds;
  readonly elapsed: number;
  /** Cards finished; teams take turns with them. */
  readonly cards: number;
}

/** What a group takes home; nothing of who they were. */
export interface TakeHome {
  readonly game: EventGame;
  readonly cards: number;
  /** Moves practised, at most three. */
  readonly moves: readonly MoveId[];
}

export const CORNERS = ['top-start', 'top-end', 'bottom-start', 'bottom-end'] as const;
export type Corner = (typeof CORNERS)[number];

/** Four corners lead to a code, the code to the menu. */
export interface StaffState {
  /** forget, end: asks once more, as a group is there. */
  readonly page: 'closed' | 'code' | 'menu' | 'setup' | 'tell' | 'forget' | 'end';
  /** Corners touched lately, with the seconds that have passed since. */
  readonly corners: readonly { readonly corner: Corner; readonly age: number }[];
  /** Presses of the key lately; four are as good as four corners. */
  readonly keys: readonly number[];
  /** Digits entered so far. */
  readonly code: string;
  /** The last code was not the right one; told until the next digit. */
  readonly wrong: boolean;
}

export const NO_STAFF: StaffState = { page: 'closed', corners: [], keys: [], code: '', wrong: false };

export type EventAction = { readonly type: 'room'; readonly room: 'event' } & (
  | { readonly do: 'here' | 'start' | 'teams-done' | 'enough' | 'again' | 'bye' | 'restart' }
  | { readonly do: 'language'; readonly locale: string }
  | { readonly do: 'animal'; readonly animal: AnimalId }
  | { readonly do: 'play'; readonly game: EventGame }
  | { readonly do: 'large'; readonly on: boolean }
  | { readonly do: 'corner'; readonly corner: Corner }
  | { readonly do: 'staff-key' }
  | { readonly do: 'digit'; readonly digit: string }
  | { readonly do: 'staff'; readonly page: StaffState['page'] }
);
