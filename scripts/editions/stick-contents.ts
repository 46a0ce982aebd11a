import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chapterList } from '../../src/content/chapter-list.ts';
import { FREE_PLAY } from '../../src/core/ids.ts';
import { LOCALES } from '../../src/i18n/locales.ts';

/** The words beside the edition in one file: how to open it, and what is inside. */
export function stickContents(root: string, file: { readonly name: string; readonly bytes: number }): string {
  const texts = (name: string): Record<string, string> =>
    JSON.parse(readFileSync(join(root, `locales/en/${name}.json`), 'utf8'));
  const titles = texts('chapters');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const chapters = chapterList().map(({ id }) => `  ${id.padEnd(8)} ${titles[`c${id}.title`] ?? ''}`);
  const languages = LOCALES.map(
    ({ endonym, code, completeness }) =>
      `  ${endonym} (${code}), ${Math.floor(completeness * 100)} % of all texts; the rest in English`,
  );
  return `Play with Sango ${version}: the edition in one file

HOW TO OPEN IT
Copy "${file.name}" (${(file.bytes / 1_000_000).toFixed(1)} MB) to a stick or a folder and open it with a double click.
It needs no network, no installation and no other file. It asks nobody for anything.
Browsers: Chrome, Edge, Firefox or Safari, of the middle of 2023 or later.
Not on iPhones and iPads: they do not run files. Use the game on a web host there.

WHAT IS INSIDE
Chapters (${chapters.length}):
${chapters.join('\n')}
Languages (${LOCALES.length}):
${languages.join('\n').replace(', 100 % of all texts; the rest in English', '')}
All card games, ${FREE_PLAY.length} of them on a shelf of their own; all pictures, music and sounds; the class room, the stand,
the pages for grown-ups and families, everything there is to print.

WHAT IS DIFFERENT
Progress is kept by this browser on this computer, if it keeps anything for files; moved to another folder, the file
begins afresh. The picture code in the game takes progress along on paper.
There are no updates: a newer file replaces this one. Nothing needs to be installed, so nothing offers to.

Licences of everything inside: licences.txt. Code MIT, art, sound and text CC BY 4.0.
`;
}
