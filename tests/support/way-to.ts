import { readFileSync } from 'node:fs';
import { allPaths } from '../../scripts/story/all-paths.ts';
import { checkContent } from '../../scripts/story/check-content.ts';
import { readContentFiles } from '../../scripts/story/read-content-files.ts';
import type { PlayerOptions } from './player.ts';

export interface Way {
  /** Presses the options that lead to the ending; everything else is left to the player. */
  readonly steer: PlayerOptions['steer'];
  /** What the end screen says there. */
  readonly words: string;
}

let stories: ReturnType<typeof checkContent>['stories'] | null = null;

/** A shortest way to an ending of a chapter, told by the words on its buttons. @throws when there is none */
export function wayTo(id: string, ending: string): Way {
  stories ??= checkContent(readContentFiles('.')).stories;
  const story = stories.find(({ chapter }) => chapter.id === id)?.story;
  if (!story) throw new Error(`there is no chapter ${id}`);
  const paths = allPaths(story).filter((path) => path.ending === ending);
  const [path] = paths.toSorted((one, other) => one.chosen.length - other.chosen.length);
  if (!path) throw new Error(`chapter ${id} has no way to ${ending}`);
  const texts: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(`locales/en/chapter-${id}.json`, 'utf8'),
  );
  const wanted = path.chosen.map((option) => texts[option] ?? '');
  return {
    steer: ({ controls }) =>
      controls.find(
        ({ name, numbered }) => numbered && wanted.some((words) => words !== '' && name.endsWith(words)),
      ),
    words: texts[`c${id}.end.${ending}`] ?? '',
  };
}
