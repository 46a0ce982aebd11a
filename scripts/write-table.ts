import { readFileSync, writeFileSync } from 'node:fs';

/** Puts words between the marks `<!-- name -->` and `<!-- /name -->` of docs/quality.md. */
export function writeTable(name: string, words: string): void {
  const file = 'docs/quality.md';
  const text = readFileSync(file, 'utf8');
  const place = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`);
  writeFileSync(file, text.replace(place, `$1\n${words}\n$2`));
}
