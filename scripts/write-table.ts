import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'docs/quality.md';

/** @returns what stands between the marks of that name */
export function readTable(name: string): string {
  const found = new RegExp(`<!-- ${name} -->\\n([\\s\\S]*?)\\n?<!-- /${name} -->`).exec(
    readFileSync(FILE, 'utf8'),
  );
  return found?.[1] ?? '';
}

/** Puts words between the marks `<!-- name -->` and `<!-- /name -->` of docs/quality.md. */
export function writeTable(name: string, words: string): void {
  const text = readFileSync(FILE, 'utf8');
  const place = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`);
  writeFileSync(FILE, text.replace(place, `$1\n${words}\n$2`));
}
