import type { EndingId, Option, Passage, Turn } from '../../src/core/story/beat.ts';
import { type CompiledStory, playAndRemember } from '../../src/core/story/play-chapter.ts';

/** One way through a chapter, from its start to an ending. */
export interface Path {
  readonly chosen: readonly string[];
  /** One more than `chosen`: `passages[n]` ends with the turn at which `chosen[n]` is taken. */
  readonly passages: readonly Passage[];
  readonly ending: EndingId;
}

/** More paths than this cannot be checked in reasonable time. */
const MOST_PATHS = 200_000;
const MOST_CHOICES = 60;

/**
 * Every way through a story, in the order of its choices.
 * @throws Error for a dead end, a circle, or a story with too many ways
 */
export function allPaths(story: CompiledStory): readonly Path[] {
  const known = walked.get(story);
  if (known) return known;
  const paths: Path[] = [];
  const walk = (spot: Spot, chosen: readonly string[], before: readonly Passage[]): void => {
    if (chosen.length > MOST_CHOICES) throw new Error(`The story runs in a circle: ${chosen.join(' → ')}`);
    if (paths.length > MOST_PATHS) throw new Error(`The story has more than ${MOST_PATHS} paths.`);
    const { passage, next } = spot;
    const passages = [...before, passage];
    if (passage.turn.type === 'end') paths.push({ chosen, passages, ending: passage.turn.ending });
    for (const { id } of optionsOf(passage.turn)) {
      // Played once from each spot, however many ways lead there.
      const after = next.get(id) ?? visit(story, spots, [...chosen, id]);
      next.set(id, after);
      walk(after, [...chosen, id], passages);
    }
  };
  const spots = new Map<string, Spot>();
  walk(visit(story, spots, []), [], []);
  walked.set(story, paths);
  return paths;
}

/** A place in the story where it goes on the same, whichever way one came. */
interface Spot {
  readonly passage: Passage;
  readonly next: Map<string, Spot>;
}

function visit(story: CompiledStory, spots: Map<string, Spot>, chosen: readonly string[]): Spot {
  const { passage, memory } = playAndRemember(story, chosen, 1);
  const key = JSON.stringify([passage, memory]);
  const known = spots.get(key) ?? { passage, next: new Map() };
  spots.set(key, known);
  return known;
}

/** Walking a chapter takes seconds, and several checks want its paths. */
const walked = new WeakMap<CompiledStory, readonly Path[]>();

/** What can be chosen at a turn; an activity goes on by its one option. */
export function optionsOf(turn: Turn): readonly Option[] {
  if (turn.type === 'decide') return turn.options;
  return turn.type === 'activity' ? [turn.option] : [];
}
