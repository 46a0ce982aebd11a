import type { Problem } from '../../src/content/problem.ts';
import { allPaths } from './all-paths.ts';
import type { CheckedStory } from './check-content.ts';
import { CHAPTERS } from './read-content-files.ts';

/** Walks every path of a story (seconds for a large one): dead ends, circles, endings nobody can reach. */
export function checkPaths({ chapter, ink, story }: CheckedStory): readonly Problem[] {
  const file = `${CHAPTERS}/${chapter.id}/chapter.ink`;
  try {
    const reached = new Set(allPaths(story).map(({ ending }) => ending));
    return chapter.endings
      .filter((ending) => !reached.has(ending))
      .map((ending) => ({
        file,
        line: null,
        what: `no path leads to the ending "${ending}"`,
        remedy: `add #ending:${ending} to a last line, or take it out of chapter.json`,
      }));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // "What; remedy.", when the story itself knows what to do.
    const [what = message, own] = message.split(/; (?=[^;]*$)/);
    const id = /at ([a-z0-9.-]+):/.exec(what)?.[1];
    const line = id === undefined ? -1 : ink.split('\n').findIndex((each) => each.includes(`#id:${id}`));
    const remedy = 'every path must go on to a choice, or to a last line with #ending before -> END';
    return [{ file, line: line < 0 ? null : line + 1, what, remedy: own?.replace(/\.$/, '') ?? remedy }];
  }
}
