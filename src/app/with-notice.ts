import type { AppState } from './state.ts';

/** The notices with one more; the same text is never shown twice. @param text a text id */
export function withNotice(state: AppState, text: string): AppState['notices'] {
  if (state.notices.some((one) => one.text === text)) return state.notices;
  const id = Math.max(0, ...state.notices.map((one) => one.id)) + 1;
  return [...state.notices, { id, text }];
}
