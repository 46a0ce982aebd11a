import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { artSources, hashOf } from '../../scripts/art/art-sources.ts';
import type { Situation } from '../../src/core/cards/deck.ts';
import { CROWD } from '../../src/core/games/upstander-chat/deal-upstander-chat.ts';
import { MOVES, TRICKS } from '../../src/core/ids.ts';
import { type ChapterInfo, DRESSER, FACES, MOODS, OUTFITS } from '../../src/core/story/beat.ts';
import { seenPicture } from '../../src/present/seen-picture.ts';

const ART = 'assets/art';
const SITUATIONS = 'src/content/decks/situations';
const FOLDERS = ['cards', 'icons', 'packs', 'places', 'seen', 'stills', 'tiles'];
/** Drawn for pages whose style sheets choose them. */
const TITLE = ['title-hero', 'title-hero-portrait'];

const APP_ICONS = ['icon.svg', 'icon-192.png', 'icon-512.png', 'icon-maskable.png'];

const files = FOLDERS.flatMap((folder) => readdirSync(join(ART, folder)).map((name) => `${folder}/${name}`));
const appIcons = APP_ICONS.map((name) => `../../public/${name}`);
const read = (path: string) => readFileSync(join(ART, path), 'utf8');
const built = JSON.parse(read('built.json')) as {
  readonly sources: string;
  readonly files: Readonly<Record<string, string>>;
};
const namesIn = (folder: string) =>
  files.filter((file) => file.startsWith(`${folder}/`)).map((file) => basename(file).replace(/\.\w+$/, ''));

/** The game's own text: code and content, where pictures are named. */
const game = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|tsx|json)$/.test(path))
  .map((path) => readFileSync(join('src', path), 'utf8'))
  .join('\n');
const isNamed = (name: string) => game.includes(`'${name}'`) || game.includes(`"${name}"`);

test('all art is drawn from its sources as they are now: npm run art', () => {
  expect(built.sources).toBe(hashOf(artSources()));
  expect(Object.keys(built.files).sort()).toEqual([...files, ...appIcons].sort());
  for (const file of [...files, ...appIcons])
    expect(hashOf([[file, read(file)]]), file).toBe(built.files[file]);
});

test('pictures hold no text, no script and nothing from elsewhere', () => {
  for (const file of files.filter((path) => path.endsWith('.svg'))) {
    const svg = read(file);
    expect(svg, file).not.toMatch(/<(text|tspan|script|image|use|foreignObject|style)\b/);
    expect(svg, file).not.toMatch(/\b(href|style|on\w+)=/);
    expect(svg, file).toMatch(/viewBox="0 0 \d+ \d+"/);
  }
});

test('every id in a picture is there once, and every id that is used is there', () => {
  for (const file of files.filter((path) => path.endsWith('.svg'))) {
    const ids = [...read(file).matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length, file).toBe(new Set(ids).size);
    const used = [...read(file).matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(
      used.filter((id) => !ids.includes(id)),
      file,
    ).toEqual([]);
  }
});

test('every picture is shown somewhere', () => {
  const people = namesIn('packs').filter((name) => !/^(icons|life|map|wear-.*)$/.test(name));
  const places = new Set(namesIn('places').map((name) => name.replace(/-(back|middle|front)$/, '')));
  const composed = new Set([
    ...people.flatMap((id) => [`portrait-${id}`, ...MOODS.map((mood) => `${id}-${mood}`)]),
    ...[...places].map((place) => `place-${place}`),
    ...people
      .filter((id) => id.startsWith('mask'))
      .flatMap((id) => [1, 2, 3, 4].map((count) => `${id}-cracks-${count}`)),
    ...OUTFITS.flatMap((outfit) => MOODS.map((mood) => `${DRESSER}-${outfit}-${mood}`)),
    'mask-cracks-5',
    ...TITLE,
  ]);
  const orphans = {
    cards: namesIn('cards').filter((name) => !/^(trick|move|face)-/.test(name) && !isNamed(name)),
    stills: namesIn('stills').filter(
      (name) => !composed.has(name) && !isNamed(name) && !isNamed(name.replace(/-portrait$/, '')),
    ),
    icons: namesIn('icons').filter((name) => !isNamed(name.replace(/^(animal|grownup)-/, ''))),
    places: [...places].filter((name) => !isNamed(name)),
    tiles: namesIn('tiles').filter((name) => !isNamed(name)),
    // Everybody of the cast has a pack, also who first appears in a later chapter.
    packs: [...new Set(namesIn('packs'))].filter(
      (name) => !people.includes(name) && !name.startsWith('wear-') && !isNamed(name),
    ),
  };
  expect(orphans).toEqual({ cards: [], stills: [], icons: [], places: [], tiles: [], packs: [] });
});

test('every case of a situation has a picture of what was behind it, with all that its remixes speak of', () => {
  const cases = readdirSync(SITUATIONS).flatMap((file) => {
    const deck = JSON.parse(readFileSync(join(SITUATIONS, file), 'utf8')) as readonly Situation[];
    return deck.flatMap(({ picture, cases: all }) => all.map((one) => ({ picture, one })));
  });
  expect(cases.length).toBeGreaterThan(100);
  const wanted = cases.flatMap(({ picture, one }) => {
    const { object = [''], place = [''] } = one.remix;
    const views = object.flatMap((thing) =>
      place.map((where) =>
        seenPicture(picture, { case: one, remix: { object: thing, place: where } }, (key) => key),
      ),
    );
    return views.flatMap((view) => [view.picture, ...view.parts]);
  });
  expect(namesIn('seen').sort()).toEqual([...new Set(wanted)].sort());
  // Another state, not the same picture again.
  for (const { picture } of cases)
    expect(read(`seen/${picture}-warm.svg`).length).toBeGreaterThan(read(`cards/${picture}.svg`).length);
});

test('what a card hides is light, for many are seen in a game', () => {
  for (const name of namesIn('seen')) expect(read(`seen/${name}.svg`).length, name).toBeLessThan(24_000);
});

test('everything Sango can wear is worn in a chapter, and has a pack', () => {
  const stories = readdirSync('src/content/chapters').map((id) =>
    readFileSync(`src/content/chapters/${id}/chapter.ink`, 'utf8'),
  );
  const worn = stories.flatMap((ink) => [...ink.matchAll(/#wear:([a-z]+)/g)].map(([, outfit]) => outfit));
  expect(OUTFITS.filter((outfit) => !worn.includes(outfit))).toEqual([]);
  const packs = [...new Set(namesIn('packs'))].filter((name) => name.startsWith('wear-'));
  expect(packs).toEqual(OUTFITS.map((outfit) => `wear-${outfit}`).sort());
});

test('every face of a crowd writes in a chat, and has a picture', () => {
  const groups = (JSON.parse(readFileSync('src/content/chapters.gen.json', 'utf8')) as ChapterInfo[]).flatMap(
    ({ faces = {} }) => Object.values(faces).flat(),
  );
  const writing: readonly string[] = [...CROWD, ...groups];
  expect(FACES.filter((face) => !writing.includes(face))).toEqual([]);
  expect(CROWD.filter((member) => !FACES.some((face) => face === member))).toEqual([]);
  const pictures = namesIn('cards').filter((name) => name.startsWith('face-'));
  expect(pictures.sort()).toEqual(FACES.map((face) => `face-${face}`).sort());
});

test('tricks and moves have a card and a sign', () => {
  const frames = (JSON.parse(read('packs/icons.json')) as { frames: Record<string, unknown> }).frames;
  const wanted = [...TRICKS.map((id) => `trick-${id}`), ...MOVES.map((id) => `move-${id}`)];
  expect(wanted.filter((name) => !namesIn('cards').includes(name))).toEqual([]);
  expect(wanted.filter((name) => !frames[name])).toEqual([]);
});

test('the title pictures stay light enough for a first visit', () => {
  for (const name of TITLE) expect(read(`stills/${name}.svg`).length, name).toBeLessThan(200_000);
});
