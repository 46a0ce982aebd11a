import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatProblem } from '../../src/content/problem.ts';
import { checkContent } from './check-content.ts';
import { checkPaths } from './check-paths.ts';
import { exportContent } from './export-content.ts';
import { exportLessons } from './export-lessons.ts';
import { CHAPTERS, chapterIds, readContentFiles } from './read-content-files.ts';
import { writeIds } from './write-ids.ts';

/*
 * npm run texts             writes missing ids, checks all content, exports the English texts of chapters and lessons
 * npm run texts -- --check  changes nothing; fails when something would change or is wrong
 */
const check = process.argv.includes('--check');
const changed: string[] = [];
const keep = (path: string, content: string): void => {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  changed.push(path);
  if (check) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

const before = readContentFiles('.');
for (const id of chapterIds(before)) {
  const path = `${CHAPTERS}/${id}/chapter.ink`;
  const source = before.sources.get(path);
  if (source !== undefined) keep(path, writeIds(source, id));
}
const checked = checkContent(readContentFiles('.'));
const walked = checked.stories.map((story) => ({ story, wrong: checkPaths(story) }));
const stories = walked.flatMap(({ story, wrong }) => (wrong.length === 0 ? [story] : []));
const problems = [...checked.problems, ...walked.flatMap(({ wrong }) => wrong)];
// One chapter less in the export would take it out of the game, so everything waits until all can be played.
if (stories.length === chapterIds(before).length)
  for (const [path, content] of [...exportContent(stories), ...exportLessons(checked.lessons)])
    keep(path, content);

for (const path of changed) console.log(check ? `stale: ${path}` : `written: ${path}`);
if (check && changed.length > 0) console.log('Run "npm run texts" and commit what it writes.');
for (const problem of problems) console.error(formatProblem(problem));
console.log(`Chapters: ${stories.length}. Problems: ${problems.length}.`);
if (problems.length > 0 || (check && changed.length > 0)) process.exitCode = 1;
