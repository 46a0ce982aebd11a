import { readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type Person, wholeFigure } from '../../assets/art/src/figure/puppet.ts';
import { drawCast } from '../../assets/art/src/kids/kid.ts';
import { drawSango } from '../../assets/art/src/sango/sango.ts';
import { dressed, piecesOf } from '../../assets/art/src/sango/wardrobe/wardrobe.ts';
import { drawTrickster } from '../../assets/art/src/trickster/trickster.ts';
import { composePose } from '../../scripts/art/compose.ts';
import { type ChapterInfo, MOODS, type Mood, OUTFITS } from '../../src/core/story/beat.ts';
import type { PackManifest, PuppetManifest } from '../../src/stage/art/pack.ts';

const PACKS = 'assets/art/packs';
const CHAPTERS = 'src/content/chapters';
/** Poses with everything that can go wrong: leaning, jumping, turned heads, crossing arms, something in the hand. */
const HARD: readonly Mood[] = ['cheer', 'think', 'phone', 'alert', 'sad'];
const GAP = 2;
const ROOM = { width: 760, height: 1000, x: 380, y: 900 } as const;

const manifests = readdirSync(PACKS)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(`${PACKS}/${file}`, 'utf8')) as PackManifest);
const puppets = manifests.flatMap((manifest) =>
  manifest.puppet ? [{ name: manifest.pack, manifest, puppet: manifest.puppet }] : [],
);
const people: readonly Person[] = [drawSango(), ...drawCast(), ...drawTrickster()];

function framesOf(puppet: PuppetManifest): readonly string[] {
  return [
    puppet.blink,
    ...puppet.talk,
    ...MOODS.flatMap((mood) => {
      const { parts, face } = puppet.poses[mood];
      return [...parts.map(({ frame }) => frame), face.eyes, face.brows, face.mouth, face.cheeks];
    }),
  ];
}

test('everybody who appears in a chapter has a pack, and every pack is drawn here', () => {
  const cast = readdirSync(CHAPTERS).flatMap((id) => {
    const chapter = JSON.parse(readFileSync(`${CHAPTERS}/${id}/chapter.json`, 'utf8')) as Pick<
      ChapterInfo,
      'people'
    >;
    return chapter.people;
  });
  const packs = puppets.map(({ name }) => name);
  expect(cast.filter((id) => !packs.includes(id))).toEqual([]);
  expect(packs.sort()).toEqual(people.map(({ id }) => id).sort());
});

test.each(manifests)(
  'frames of $pack lie inside their sheet and apart from each other',
  ({ frames, width, height }) => {
    const all = Object.entries(frames);
    expect(all.length).toBeGreaterThan(0);
    for (const [name, a] of all) {
      expect(a.x + a.width, name).toBeLessThanOrEqual(width);
      expect(a.y + a.height, name).toBeLessThanOrEqual(height);
      const near = all.filter(
        ([other, b]) =>
          other !== name &&
          a.x < b.x + b.width + GAP &&
          b.x < a.x + a.width + GAP &&
          a.y < b.y + b.height + GAP &&
          b.y < a.y + a.height + GAP,
      );
      expect(
        near.map(([other]) => other),
        `too near to ${name}`,
      ).toEqual([]);
    }
    expect(Math.max(width, height)).toBeLessThanOrEqual(2048);
  },
);

describe.each(puppets)('$name', ({ name, manifest, puppet }) => {
  test('has every mood, and a frame for everything it shows', () => {
    expect(Object.keys(puppet.poses).sort()).toEqual([...MOODS].sort());
    const shown = new Set(framesOf(puppet));
    expect([...shown].filter((frame) => !manifest.frames[frame])).toEqual([]);
    expect(Object.keys(manifest.frames).filter((frame) => !shown.has(frame))).toEqual([]);
    expect(puppet.talk.length).toBeGreaterThan(1);
    for (const mood of MOODS) {
      expect(puppet.poses[mood].parts.filter((part) => part.name === 'head')).toHaveLength(1);
    }
  });

  test('looks the same put together from its parts as drawn in one', { timeout: 60_000 }, async () => {
    const person = people.find(({ id }) => id === name);
    if (!person) throw new Error(`${name} is not drawn`);
    const sheet = await sharp(`${PACKS}/${name}.svg`).png().toBuffer();
    for (const mood of HARD) {
      const [parts, whole] = await Promise.all([
        pixels(await composePose({ manifest, sheet }, mood)),
        pixels(wholeFigure(person, mood)),
      ]);
      // Turned parts are sampled once more, so edges may differ a little; a seam or a shift would differ much.
      let far = 0;
      let drawn = 0;
      for (let i = 0; i < whole.length; i += 4) {
        if ((whole[i + 3] ?? 0) > 0) drawn += 1;
        const difference = [0, 1, 2, 3].reduce(
          (sum, c) => sum + Math.abs((whole[i + c] ?? 0) - (parts[i + c] ?? 0)),
          0,
        );
        if (difference > 180) far += 1;
      }
      expect(far / drawn, `${name} ${mood}`).toBeLessThan(0.01);
    }
  });
});

/** Colours of a drawing on a canvas around its origin. */
function pixels(drawing: string): Promise<Buffer> {
  const { width, height, x, y } = ROOM;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-x} ${-y} ${width} ${height}">${drawing}</svg>`;
  return sharp(Buffer.from(svg), { unlimited: true }).ensureAlpha().raw().toBuffer();
}

describe.each(OUTFITS)('Sango as %s', (outfit) => {
  const sango = people.find(({ id }) => id === 'sango');
  const worn = manifests.find(({ pack }) => pack === `wear-${outfit}`);

  test('has a pack with the pieces that are drawn, made for Sango', () => {
    expect(Object.keys(worn?.frames ?? {}).sort()).toEqual(
      piecesOf(outfit)
        .map(([layer]) => layer)
        .sort(),
    );
    expect(worn?.wearer).toBe(sango?.height);
    expect(worn?.puppet).toBeUndefined();
  });

  test('wears it in every mood, behind the coral and over the face, never over a hand', () => {
    if (!sango) throw new Error('no Sango');
    const { poses } = dressed(sango, outfit);
    for (const mood of MOODS) {
      const names = poses[mood].parts.map(({ name }) => name);
      const at = (name: string) => names.indexOf(name);
      expect(names.length).toBe(sango.poses[mood].parts.length + piecesOf(outfit).length);
      expect(at('over'), mood).toBe(at('head') + 1);
      expect(at('under'), mood).toBe(at('antenna') - 1);
      for (const arm of ['arm-l', 'arm-r']) {
        const bare = sango.poses[mood].parts.map(({ name }) => name);
        if (bare.indexOf(arm) > bare.indexOf('head'))
          expect(at(arm), `${mood} ${arm}`).toBeGreaterThan(at('over'));
      }
    }
  });
});
