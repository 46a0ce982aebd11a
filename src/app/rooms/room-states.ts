import type { ClassState, TeacherState } from '../../core/lesson/class-state.ts';
import type { LessonAsk } from '../../core/lesson/run.ts';
import type { WindowMessage } from './class/window-message.ts';
import type { CodeAction, CodeState } from './code/code-state.ts';
import type { EventAction, EventState } from './event/event-state.ts';
import type { FamilyAction, FamilyState } from './family/family-state.ts';
import type { GrownUpsAction, GrownUpsState } from './grownups/grown-ups-state.ts';
import type { PrintState } from './print/print-state.ts';
import type { SelfCheckAction, SelfCheckState } from './self-check/self-check-state.ts';

/**
 * What each room keeps while somebody is in it; `room` tells whose it is.
 * A room without a line here has nothing to keep beyond its address.
 */
export type RoomState =
  | CodeState
  | ClassState
  | TeacherState
  | GrownUpsState
  | PrintState
  | EventState
  | FamilyState
  | SelfCheckState;

/** What can be asked of the rooms; `room` tells whom. */
export type RoomAction =
  | CodeAction
  | SelfCheckAction
  | EventAction
  | FamilyAction
  | GrownUpsAction
  | { readonly type: 'room'; readonly room: 'tick' }
  /** The recap of a game played in a room was left. */
  | { readonly type: 'room'; readonly room: 'table-over' }
  /** A key or button of the class screen, or of a teacher's window. */
  | { readonly type: 'room'; readonly room: 'class' | 'teacher'; readonly ask: LessonAsk }
  /** The safeguarding person knows. */
  | { readonly type: 'room'; readonly room: 'class'; readonly knows: boolean }
  /** The class screen or a teacher's window was heard. */
  | { readonly type: 'room'; readonly room: 'window'; readonly message: WindowMessage };
