/** Makes assets/fonts and its style sheet from the font packages: npm run fonts */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import { FACES, type Face, PACKAGES } from './faces.ts';
import { fontCss, type MadeFace } from './font-css.ts';

const FOLDER = 'assets/fonts';
const STYLE = 'src/overlay/style/fonts.css';

mkdirSync(`${FOLDER}/licences`, { recursive: true });
const made: MadeFace[] = [];
for (const face of FACES) made.push(await make(face));
writeFileSync(STYLE, fontCss(made));
execFileSync('node_modules/.bin/biome', ['format', '--write', STYLE]);
for (const [name, folder] of Object.entries(PACKAGES)) {
  copyFileSync(`node_modules/${folder}/LICENSE`, `${FOLDER}/licences/${name}-ofl.txt`);
}

async function make(face: Face): Promise<MadeFace> {
  const original = readFileSync(`node_modules/${face.from}`);
  const available = new Set(create(original).characterSet);
  const wanted = face.letters.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  const codePoints = wanted.filter((point) => available.has(point)).sort((a, b) => a - b);
  const font = await subsetFont(original, String.fromCodePoint(...codePoints), {
    targetFormat: 'woff2',
    keepFeatures: face.features,
    noHinting: true,
    ...(typeof face.weight === 'number' ? {} : { variationAxes: { wght: face.weight } }),
  });
  writeFileSync(`${FOLDER}/${face.file}.woff2`, font);
  console.log(`${face.file.padEnd(28)} ${codePoints.length} letters, ${(font.length / 1024).toFixed(1)} KiB`);
  return { face, codePoints };
}
