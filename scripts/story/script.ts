import { formatProblem } from '../../src/content/problem.ts';
import { allPaths } from './all-paths.ts';
import { checkContent } from './check-content.ts';
import { exportTexts } from './export-texts.ts';
import { readContentFiles } from './read-content-files.ts';
import { screenplay } from './screenplay.ts';

/* npm run script [-- 1]  prints all chapters (or the given ones) as readable screenplays with all branches */
const wanted = process.argv.slice(2);
const { stories, problems } = checkContent(readContentFiles('.'));
for (const { chapter, ink, story } of stories) {
  if (wanted.length > 0 && !wanted.includes(chapter.id)) continue;
  const { texts } = exportTexts(ink, chapter);
  const title = `Chapter ${chapter.id}: ${texts[`c${chapter.id}.title`] ?? ''}`;
  console.log(`${screenplay(title, allPaths(story), texts)}\n`);
}
const broken = problems.filter(({ file }) => file.endsWith('.ink'));
for (const problem of broken) console.error(formatProblem(problem));
if (broken.length > 0) process.exitCode = 1;
