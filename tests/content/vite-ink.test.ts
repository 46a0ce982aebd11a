import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, expect, it, vi } from 'vitest';
import { checkContent } from '../../scripts/story/check-content.ts';
import { exportContent } from '../../scripts/story/export-content.ts';
import { ink } from '../../scripts/vite-ink.ts';
import { smallContent } from './fixtures/small-content.ts';
import { writeProject } from './fixtures/write-project.ts';

vi.setConfig({ testTimeout: 60_000 });
const INK = 'src/content/chapters/7/chapter.ink';
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A project with the small content on disk; `change` plants mistakes. */
function projectWith(change: (path: string, source: string) => string = (_, source) => source): string {
  const content = smallContent();
  const exported = exportContent(checkContent(content).stories);
  const entry = ['entry.js', `import story from './${INK}';\nconsole.log(story);`] as const;
  const files = [...content.sources, ...exported, entry].map(
    ([path, source]) => [path, change(path, source)] as const,
  );
  const root = writeProject(files);
  folders.push(root);
  return root;
}

/** The code of the built project. @throws with what the build says */
async function built(root: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [ink()],
    build: { write: false, minify: false, rolldownOptions: { input: join(root, 'entry.js') } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs
    .flatMap((each) => ('output' in each ? each.output : []))
    .map((file) => ('code' in file ? file.code : ''))
    .join('\n');
}

it('builds stories into modules', async () => {
  const code = await built(projectWith());
  expect(code).toContain('c7.kite.stuck');
  expect(code).not.toContain('stuck in the tree');
});

it.each([
  ['a story', INK, '#who:leo', '#who:loe', `${INK}:7  there is no person "loe". Remedy: did you mean "leo"?`],
  [
    'a deck',
    'src/content/decks/remix.json',
    '"ball"',
    '"bal"',
    'src/content/decks/remix.json:6  there is no text "remix.object.bal"',
  ],
  [
    'an export that is stale',
    INK,
    'The kite is',
    'The ball is',
    'locales/en/chapter-7.json  the chapter has changed since. Remedy: run "npm run texts".',
  ],
])('stops the build for a mistake in %s', async (_, file, before, after, message) => {
  const root = projectWith((path, source) => (path === file ? source.replace(before, after) : source));
  await expect(built(root)).rejects.toThrow(message);
});
