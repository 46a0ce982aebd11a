import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One file of locales/, below `root`: key → text. */
export function readTexts(root: string, file: string): Record<string, string> {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}

export function writeTexts(root: string, file: string, texts: Readonly<Record<string, string>>): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), `${JSON.stringify(texts, null, 2)}\n`);
}
