import type { CodeEntry } from '../../../core/progress/code/entry.ts';

/** What the page of the picture code keeps: a code being entered, gone when the page is left. */
export interface CodeState {
  readonly room: 'code';
  readonly entry: CodeEntry;
  /** Which eight of the 64 pictures lie there to choose from, 0–7. */
  readonly theme: number;
  /** What was entered has become the player's. */
  readonly brought: boolean;
}

export type CodeAsk =
  | { readonly do: 'theme'; readonly theme: number }
  | { readonly do: 'tile'; readonly tile: number }
  | { readonly do: 'undo' }
  | { readonly do: 'place'; readonly at: number }
  | { readonly do: 'again' }
  | { readonly do: 'bring'; readonly settings: boolean };

export interface CodeAction {
  readonly type: 'room';
  readonly room: 'code';
  readonly ask: CodeAsk;
}
