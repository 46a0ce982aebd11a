import { readdirSync, readFileSync } from 'node:fs';
import { ELSEWHERE, FAULTS } from './faults.ts';

/** Where tests of faults stand. */
const FOLDERS: readonly { readonly folder: string; readonly file: RegExp }[] = [
  { folder: 'tests/faults', file: /\.test\.ts$/ },
  { folder: 'tests/e2e', file: /^faults.*\.spec\.ts$/ },
];

const HEAD = ['| Fault | Tested in | So that |', '|---|---|---|'];

/**
 * The faults, where each is tested, and in what words.
 * @throws when a fault has no test, or a test named elsewhere is not there
 */
export function faultTable(): string {
  const files = FOLDERS.flatMap(({ folder, file }) =>
    readdirSync(folder)
      .filter((name) => file.test(name))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
  const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
  const rows = FAULTS.flatMap((fault) => {
    const found = files.flatMap((file) => {
      const titles = titlesIn(texts.get(file) ?? '', fault);
      return titles.length > 0 ? [{ file, titles }] : [];
    });
    const all = [...found, ...elsewhere(fault)];
    if (all.length === 0) throw new Error(`No test of: ${fault}`);
    return all.map(({ file, titles }) => `| ${fault} | \`${file}\` | ${titles.map(plain).join(' · ')} |`);
  });
  return [...HEAD, ...rows].join('\n');
}

/** What stands behind the fault's name in the titles of a test file. */
function titlesIn(text: string, fault: string): readonly string[] {
  return [...text.matchAll(new RegExp(`['"\`]${fault}: ([^'"\`\\n]+)['"\`]`, 'g'))].map(
    ([, title = '']) => title,
  );
}

/** Tests of the fault in the files of other areas. @throws when one of them is not there any more */
function elsewhere(fault: string): readonly { readonly file: string; readonly titles: readonly string[] }[] {
  const tests = ELSEWHERE.filter((one) => one.fault === fault);
  for (const { file, title } of tests)
    if (!readFileSync(file, 'utf8').includes(title)) throw new Error(`${file} has no test “${title}”`);
  return [...new Set(tests.map(({ file }) => file))].map((file) => ({
    file,
    titles: tests.filter((one) => one.file === file).map(({ title }) => title),
  }));
}

/** Without the places for values. */
function plain(title: string): string {
  return title.replace(/\$\{[^}]*\}|%[is]/g, '…').replaceAll('|', '\\|');
}
