import type { GameAction } from '../core/games/game.ts';
import type { AnimalId } from '../core/ids.ts';
import type { Settings } from '../core/progress/records.ts';
import type { RoomAction } from './rooms/room-states.ts';
import type { Route } from './route.ts';
import type { DialogId } from './state.ts';

/** Everything a listener may ask for. Refused ones change nothing. */
export type AppAction =
  | { readonly type: 'go'; readonly to: Route; readonly replace?: boolean }
  | { readonly type: 'back' }
  /** Show the next line, or the turn after the last line. */
  | { readonly type: 'next' }
  | { readonly type: 'choose'; readonly option: string }
  /** Begin the activity the story waits for (parcel and try begin by themselves). */
  | { readonly type: 'begin' }
  | { readonly type: 'parcel-tick' }
  | { readonly type: 'parcel-open' }
  | { readonly type: 'lens-bet'; readonly count: number }
  | { readonly type: 'lens-look'; readonly phrase: string }
  | { readonly type: 'lens-done' }
  | { readonly type: 'feel'; readonly face: number }
  | { readonly type: 'plan-if'; readonly tile: string }
  | { readonly type: 'plan-then'; readonly tile: string }
  | { readonly type: 'plan-done' }
  | { readonly type: 'sign'; readonly animal: AnimalId }
  /** Go on without a sign, where every sign belongs to somebody. */
  | { readonly type: 'sign-later' }
  | { readonly type: 'hold'; readonly thing: string | null }
  | { readonly type: 'table'; readonly action: GameAction }
  /** Leave the recap. */
  | { readonly type: 'table-done' }
  | { readonly type: 'table-again' }
  | { readonly type: 'end-done' }
  | { readonly type: 'replay' }
  | { readonly type: 'calm' }
  | { readonly type: 'uncalm' }
  | { readonly type: 'dialog'; readonly dialog: DialogId | null; readonly about?: string }
  | { readonly type: 'settings'; readonly change: Partial<Settings> }
  | { readonly type: 'player'; readonly animal: AnimalId }
  | { readonly type: 'delete-player'; readonly animal: AnimalId }
  /** What the player answered to the questions just for them. */
  | { readonly type: 'forget-answers' }
  | { readonly type: 'delete-all' }
  | { readonly type: 'delete-set-aside'; readonly key: string }
  | { readonly type: 'dismiss'; readonly notice: number }
  | { readonly type: 'take-along' }
  | RoomAction
  | { readonly type: 'update-now' };
