import type { ClassState } from '../../../core/lesson/class-state.ts';
import type { LessonAsk } from '../../../core/lesson/run.ts';

/** What the class screen and a teacher's window of the same browser tell each other. */
export type WindowMessage =
  /** The class screen as it is now; `opened` when it has just come. */
  | { readonly type: 'class'; readonly opened: boolean; readonly room: ClassState }
  /** A key or button of the teacher's window, for one class screen. */
  | { readonly type: 'ask'; readonly window: number; readonly ask: LessonAsk }
  /** A teacher's window is there, and wants to hear. */
  | { readonly type: 'hello' };

/** Windows of the same game in this browser. Nothing said here is kept. */
export interface WindowsPort {
  tell(message: WindowMessage): void;
  listen(listener: (message: WindowMessage) => void): void;
}
