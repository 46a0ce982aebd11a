import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KITE } from './fixtures/kite.ts';
import { writeProject } from './fixtures/write-project.ts';

const INK = 'src/content/chapters/7/chapter.ink';
let root = '';
// Each run starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  root = writeProject();
});
afterEach(() => rmSync(root, { recursive: true }));

/** Runs one of the story commands in the small project. */
function run(
  script: string,
  ...args: readonly string[]
): { readonly status: number | null; readonly said: string } {
  const command = [resolve('scripts/run.mjs'), resolve(`scripts/story/${script}.ts`), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const readTexts = (path: string): Record<string, string> => JSON.parse(read(path));

it('checks without writing, writes, and is content after that', () => {
  const stale = run('texts', '--check');
  expect(stale.said).toContain('stale: locales/en/chapter-7.json');
  expect(stale.status).toBe(1);

  const written = run('texts');
  expect(written.said).toContain('written: src/content/chapters.gen.json');
  expect(written.status).toBe(0);
  expect(readTexts('locales/en/chapters.json')).toEqual({ 'c7.title': 'The kite' });
  expect(readTexts('locales/en/chapter-7.json')).toMatchObject({
    'c7.kite.stuck': 'The kite is stuck in the tree!',
    'c7.kite.ask': 'Ask Dad first.',
    'c7.end.tell': 'You asked.',
  });
  expect(readTexts('locales/_notes/chapter-7.json')).toMatchObject({
    'c7.kite.dad': 'Dad says this (cheer).',
    'c7.kite.message': 'A message on a screen, from c7.from.bird.',
  });
  expect(JSON.parse(read('src/content/chapters.gen.json'))).toEqual([
    expect.objectContaining({ id: '7', steps: 2 }),
  ]);
  expect(read('src/content/chapters.gen.json')).not.toContain('The kite');

  expect(run('texts', '--check').status).toBe(0);
});

it('writes missing ids into the story', () => {
  writeFileSync(join(root, INK), KITE.replace('#id:c7.kite.dad ', ''));
  expect(run('texts', '--check').said).toContain(`stale: ${INK}`);
  expect(run('texts').status).toBe(0);
  expect(read(INK)).toContain('Good that you asked. #id:c7.dad.1 #who:dad');
});

it('fails for a mistake', () => {
  writeFileSync(join(root, INK), KITE.replace('#who:dad', '#who:dda'));
  const { status, said } = run('texts');
  expect(said).toContain(`${INK}:16  there is no person "dda". Remedy: did you mean "dad"?`);
  expect(status).toBe(1);
});

it.each([
  [
    'a dead end',
    ' #ending:repair',
    '',
    `${INK}:36  Story, at c7.kite.lock: the story stops without an #ending.`,
  ],
  [
    'clothes nobody is there to wear',
    '#who:dad',
    '#who:dad #wear:chef',
    `${INK}:16  Story, at c7.kite.dad: #wear stands here, but Sango does not. Remedy: bring Sango in with #cast`,
  ],
  ['an ending out of reach', '-> mended', '-> told', `${INK}  no path leads to the ending "repair".`],
])('fails for %s, and exports nothing', (_, before, after, message) => {
  writeFileSync(join(root, INK), KITE.replace(before, after));
  const { status, said } = run('texts');
  expect(said).toContain(message);
  expect(said).not.toContain('written');
  expect(status).toBe(1);
});

it('prints the screenplay with all branches', () => {
  const { status, said } = run('script', '7');
  expect(said).toContain('Chapter 7: The kite');
  expect(said).toContain('2 ways through it');
  expect(said).toContain('(garden: leo worried, sango)\nLEO: The kite is stuck in the tree!');
  expect(said).toContain('MESSAGE FROM A BIRD: I can get it.');
  expect(said).toContain('* Ask Dad first. {ask-first}  → 2');
  expect(said).toContain('THE END: tell');
  expect(said).toContain('THE END: repair');
  expect(status).toBe(0);
});
