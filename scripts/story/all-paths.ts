import type { EndingId, Option, Passage, Turn } from '../../src/core/story/beat.ts';
import { type CompiledStory, playChapter } from '../../src/core/story/play-chapter.ts';

/** One way through a chapter, from its start to an ending. */
export interface Path {
  readonly chosen: readonly string[];
  /** One more than `chosen`: `passages[n]` ends with the turn at which `chosen[n]` is taken. */
  readonly passages: readonly Passage[];
  readonly ending: EndingId;
}

/** More paths than this cannot be read by an author either. */
const MOST_PATHS = 50_000;
const MOST_CHOICES = 60;

/**
 * Every way through a story, in the order of its choices.
 * @throws Error for a dead end, a circle, or a story with too many ways
 */
export function allPaths(story: CompiledStory): readonly Path[] {
  const known = walked.get(story);
  if (known) return known;
  const paths: Path[] = [];
  const walk = (chosen: readonly string[], before: readonly Passage[]): void => {
    if (chosen.length > MOST_CHOICES) throw new Error(`The story runs in a circle: ${chosen.join(' → ')}`);
    if (paths.length > MOST_PATHS) throw new Error(`The story has more than ${MOST_PATHS} paths.`);
    const { passage } = playChapter(story, chosen, 1);
    const passages = [...before, passage];
    if (passage.turn.type === 'end') paths.push({ chosen, passages, ending: passage.turn.ending });
    for (const { id } of optionsOf(passage.turn)) walk([...chosen, id], passages);
  };
  walk([], []);
  walked.set(story, paths);
  return paths;
}

/** Walking a chapter takes seconds, and several checks want its paths. */
const walked = new WeakMap<CompiledStory, readonly Path[]>();

/** What can be chosen at a turn; an activity goes on by its one option. */
export function optionsOf(turn: Turn): readonly Option[] {
  if (turn.type === 'decide') return turn.options;
  return turn.type === 'activity' ? [turn.option] : [];
}
