import { readFileSync } from 'node:fs';
import type { ContentFiles } from '../../src/content/content-files.ts';
import { type CoverageFile, coverageSchema } from '../../src/content/coverage-schema.ts';
import { parseJson } from '../../src/content/parse-json.ts';
import { formatProblem } from '../../src/content/problem.ts';
import { type GameId, ISLANDS, type RightId } from '../../src/core/ids.ts';
import { checkContent } from '../story/check-content.ts';
import type { CoverageSources, PractisingSituation } from './build-coverage.ts';

const FILE = 'src/content/coverage.json';
/** Games that draw their messages from all situations, whatever a situation says. */
const DEAL_ALL: readonly GameId[] = ['trick-duel'];

/** Reads coverage.json. @throws with file, line and remedy when it has a mistake */
export function readCoverageFile(): CoverageFile {
  const parsed = parseJson<CoverageFile>(FILE, readFileSync(FILE, 'utf8'), coverageSchema);
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  return parsed.value;
}

/** Everything the tables are derived from: lessons, chapters, situations, and coverage.json for the rest. */
export function readCoverageSources(files: ContentFiles): CoverageSources {
  const { stories, lessons } = checkContent(files);
  const titles: Record<string, string> = JSON.parse(files.sources.get('locales/en/chapters.json') ?? '{}');
  const chapters = lessons.lessons.map(({ id, maps }) => {
    const chapter = stories.find((story) => story.chapter.id === id)?.chapter;
    return {
      id,
      title: titles[`c${id}.title`] ?? '',
      maps,
      games: chapter?.games ?? [],
      rights: (chapter?.cards ?? []).flatMap((card) =>
        card.startsWith('right:') ? (card.slice('right:'.length) as RightId) : [],
      ),
    };
  });
  const situations = ISLANDS.flatMap((island): readonly PractisingSituation[] => {
    const source = files.sources.get(`src/content/decks/situations/${island}.json`) ?? '[]';
    const all: readonly { readonly id: string; readonly games: readonly GameId[] }[] = JSON.parse(source);
    return all.map(({ id, games }) => ({ id, games: [...games, ...DEAL_ALL] }));
  });
  return {
    file: readCoverageFile(),
    chapters: chapters.sort((a, b) => Number(a.id) - Number(b.id)),
    situations,
  };
}
