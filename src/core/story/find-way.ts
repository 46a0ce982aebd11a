import type { TextId } from '../ids.ts';
import type { Option, Turn } from './beat.ts';
import { type CompiledStory, playAndRemember } from './play-chapter.ts';

/** A place in a chapter: the choices that lead there, and the line shown (see `StorySession.line`). */
export interface Way {
  readonly chosen: readonly string[];
  readonly line: number;
}

/** More places than this are not looked at; chapters have a few hundred. */
const MOST_SPOTS = 2000;

/**
 * A shortest way to the line, choice or activity of that id. Places where the story goes on the same are visited once.
 * @param from choices made already; the way goes on from there
 * @returns null when no way leads there
 */
export function findWay(
  story: CompiledStory,
  at: TextId,
  seed: number,
  from: readonly string[] = [],
): Way | null {
  const met = new Set<string>();
  let edge: readonly (readonly string[])[] = [from];
  while (edge.length > 0 && met.size < MOST_SPOTS) {
    const next: (readonly string[])[] = [];
    for (const chosen of edge) {
      const { passage, memory, lost } = playAndRemember(story, chosen, seed);
      const spot = JSON.stringify([passage, memory]);
      if (lost.length > 0 || met.has(spot)) continue;
      met.add(spot);
      const { lines, turn } = passage;
      const line = lines.findIndex(({ text }) => text === at);
      if (line >= 0) return { chosen, line };
      const options = optionsOf(turn);
      if (options.some(({ id }) => id === at)) return { chosen, line: Math.max(0, lines.length - 1) };
      next.push(...options.map(({ id }) => [...chosen, id]));
    }
    edge = next;
  }
  return null;
}

/** What can be chosen at a turn; an activity goes on by its one option. */
function optionsOf(turn: Turn): readonly Option[] {
  if (turn.type === 'decide') return turn.options;
  return turn.type === 'activity' ? [turn.option] : [];
}
