/**
 * Contact sheets of all art for looking at: look/art/*.png (not kept in the repository).
 * Usage: npm run art:look [-- sango …]
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import sharp from 'sharp';
import { MOODS } from '../src/core/story/beat.ts';
import type { PackManifest } from '../src/stage/art/pack.ts';
import { composePose } from './art/compose.ts';

const ROOT = resolve(import.meta.dirname ?? 'scripts', '..');
const ART = resolve(ROOT, 'assets/art');
const OUT = resolve(ROOT, 'look/art');
const PAPER = '#FFF1DC';
const only = process.argv.slice(2);
const wanted = (name: string): boolean => only.length === 0 || only.includes(name);
mkdirSync(OUT, { recursive: true });

/** Poses of a puppet put together from its frames, and the sheet itself below. */
async function lookAtPack(name: string): Promise<void> {
  const manifest = JSON.parse(readFileSync(`${ART}/packs/${name}.json`, 'utf8')) as PackManifest;
  const sheet = await sharp(`${ART}/packs/${name}.svg`).png().toBuffer();
  const { width, height, puppet } = manifest;
  const box = { width: 420, height: (puppet?.height ?? 0) + 90 };
  const columns = 6;
  const rows = puppet ? Math.ceil(MOODS.length / columns) : 0;
  const poses = puppet
    ? await Promise.all(
        MOODS.map(async (mood, i) => {
          const x = box.width * ((i % columns) + 0.5);
          const y = box.height * (Math.floor(i / columns) + 1) - 30;
          return `<g transform="translate(${x} ${y})">${await composePose({ manifest, sheet }, mood)}</g>`;
        }),
      )
    : [];
  const top = rows * box.height;
  const whole = { width: Math.max(width, rows ? columns * box.width : 0), height: top + height };
  const data = `data:image/png;base64,${sheet.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${whole.width}" height="${whole.height}"><rect width="100%" height="100%" fill="${PAPER}"/>${poses.join('')}<image y="${top}" width="${width}" height="${height}" href="${data}"/></svg>`;
  await sharp(Buffer.from(svg), { unlimited: true, limitInputPixels: false })
    .png()
    .toFile(`${OUT}/pack-${name}.png`);
}

/** All pictures of one folder side by side. */
async function lookAtFolder(
  folder: string,
  size: { width: number; height: number },
  columns: number,
): Promise<void> {
  const files = readdirSync(`${ART}/${folder}`).filter((file) => file.endsWith('.svg'));
  const pictures = await Promise.all(
    files.map(async (file, i) => ({
      input: await sharp(`${ART}/${folder}/${file}`, { limitInputPixels: false })
        .resize({ ...size, fit: 'contain', background: PAPER })
        .png()
        .toBuffer(),
      left: (i % columns) * (size.width + 8) + 8,
      top: Math.floor(i / columns) * (size.height + 8) + 8,
    })),
  );
  const width = columns * (size.width + 8) + 8;
  const height = Math.ceil(files.length / columns) * (size.height + 8) + 8;
  await sharp({ create: { width, height, channels: 3, background: PAPER } })
    .composite(pictures)
    .png()
    .toFile(`${OUT}/${folder}.png`);
}

for (const file of readdirSync(`${ART}/packs`).filter((one) => one.endsWith('.json'))) {
  const name = basename(file, '.json');
  if (wanted(name)) await lookAtPack(name);
}
if (wanted('cards')) await lookAtFolder('cards', { width: 210, height: 161 }, 8);
if (wanted('seen')) await lookAtFolder('seen', { width: 320, height: 245 }, 8);
if (wanted('icons')) await lookAtFolder('icons', { width: 120, height: 120 }, 10);
if (wanted('stills')) await lookAtFolder('stills', { width: 200, height: 240 }, 9);
if (wanted('places')) await lookAtFolder('places', { width: 640, height: 360 }, 3);
