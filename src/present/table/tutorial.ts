import type { ClueHuntState } from '../../core/games/clue-hunt/clue-hunt-state.ts';
import { type SortState, sortCard } from '../../core/games/sort/sort-state.ts';
import type { TextId } from '../../core/ids.ts';

/**
 * The first play of a game teaches it by doing, in three prompts at most: each says the one thing that can be
 * done now. @returns null when the game's ordinary prompt serves.
 */
export function sortLesson<Answer extends string>(state: SortState<Answer>, plays: number): TextId | null {
  if (plays > 0 || state.phase !== 'place' || state.asked) return null;
  const placed = state.done.length + state.missed.length;
  if (placed === 0) return `game.${state.game}.lesson.place`;
  if (placed === 1) return `game.${state.game}.lesson.ask`;
  return isFirstReturn(state) ? `game.${state.game}.lesson.again` : null;
}

/** The thing in question lay here before with another audience, as the first to return. */
function isFirstReturn<Answer extends string>(state: SortState<Answer>): boolean {
  const things = [...new Set([...state.done, ...state.missed])].map((index) => state.cards[index]?.thing.id);
  const card = sortCard(state);
  const isNew = state.current !== null && !state.missed.includes(state.current);
  return isNew && things.includes(card?.thing.id) && new Set(things).size === things.length;
}

export function clueHuntLesson(state: ClueHuntState, plays: number): TextId | null {
  const first = state.done.length + state.missed.length + state.spent.length === 0;
  if (plays > 0 || !first || state.saying !== null) return null;
  if (state.phase === 'bet') return 'game.clue-hunt.lesson.bet';
  if (state.phase === 'look' && state.lens?.looked.length === 0) return 'game.clue-hunt.lesson.look';
  return state.phase === 'move' ? 'game.clue-hunt.lesson.move' : null;
}
