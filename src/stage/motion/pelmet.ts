import type { GameObjects } from 'phaser';
import type { Sight } from './sight.ts';

const CLOTH = { deep: 0x7c1a3c, shade: 0x9c2443, face: 0xc4324a, light: 0xe0525f } as const;
const GOLD = { face: 0xffc83a, shade: 0xd98e2b, light: 0xffe9a8 } as const;
/** One bow of cloth, logical px wide. */
const BOW = 200;

/** @returns how far it hangs down with its fringe, logical px */
export function pelmetHeight({ width, height }: Sight): number {
  return Math.min(132, height * 0.17, width * 0.2) + 34;
}

/** The cloth over a curtain, in bows. */
export function drawPelmet(graphics: GameObjects.Graphics, sight: Sight): void {
  const { width } = sight;
  const tall = pelmetHeight(sight) - 34;
  const shade = 10;
  // Its shadow on the curtain below.
  graphics.fillStyle(CLOTH.deep, 0.45);
  bows(graphics, width, tall + shade + 8);
  for (const [colour, less] of [
    [GOLD.shade, 0],
    [GOLD.face, 5],
    [CLOTH.shade, 15],
    [CLOTH.face, 24],
  ] as const) {
    graphics.fillStyle(colour, 1);
    bows(graphics, width, tall - less);
  }
  folds(graphics, width, tall - 34);
  graphics.fillStyle(CLOTH.deep, 1).fillRect(0, 0, width, 12);
  graphics.fillStyle(GOLD.shade, 1).fillRect(0, 12, width, 11);
  graphics.fillStyle(GOLD.face, 1).fillRect(0, 12, width, 7);
  tassels(graphics, width, tall);
}

/** An even number, so that two meet in the middle. */
const bowsIn = (width: number): number => Math.max(2, Math.round(width / BOW / 2) * 2);

function bows(graphics: GameObjects.Graphics, width: number, tall: number): void {
  const count = bowsIn(width);
  const wide = width / count;
  graphics.beginPath().moveTo(0, 0);
  for (let nth = 0; nth < count; nth += 1) {
    for (let step = 0; step <= 12; step += 1) {
      const share = step / 12;
      graphics.lineTo((nth + share) * wide, tall * (0.56 + 0.44 * Math.sin(share * Math.PI) ** 0.8));
    }
  }
  graphics.lineTo(width, 0).closePath().fillPath();
}

/** Light lies along each bow, three times. */
function folds(graphics: GameObjects.Graphics, width: number, tall: number): void {
  const count = bowsIn(width);
  const wide = width / count;
  for (let nth = 0; nth < count; nth += 1) {
    for (const [depth, colour] of [
      [0.88, CLOTH.light],
      [0.62, CLOTH.shade],
      [0.4, CLOTH.light],
    ] as const) {
      graphics.fillStyle(colour, colour === CLOTH.light ? 0.75 : 0.8).beginPath();
      const arc = (share: number, low: number): number =>
        tall * depth * (0.3 + low * Math.sin(share * Math.PI));
      for (let step = 1; step <= 13; step += 1) {
        const x = (nth + step / 14) * wide;
        if (step === 1) graphics.moveTo(x, arc(step / 14, 0.7));
        else graphics.lineTo(x, arc(step / 14, 0.7));
      }
      for (let step = 13; step >= 1; step -= 1)
        graphics.lineTo((nth + step / 14) * wide, arc(step / 14, 0.78));
      graphics.closePath().fillPath();
    }
  }
}

/** They hang where bows meet. */
function tassels(graphics: GameObjects.Graphics, width: number, tall: number): void {
  const count = bowsIn(width);
  for (let nth = 0; nth <= count; nth += 1) {
    const x = (width / count) * nth;
    const y = tall * 0.5;
    graphics.fillStyle(GOLD.shade, 1).fillRect(x - 2.5, 20, 5, y - 10);
    graphics.fillStyle(GOLD.face, 1).fillCircle(x, y + 8, 10);
    graphics.fillStyle(GOLD.shade, 1);
    skirt(graphics, x, y, [8, 13]);
    graphics.fillStyle(GOLD.face, 1);
    skirt(graphics, x, y, [3, 5]);
    graphics.fillStyle(GOLD.light, 1).fillCircle(x - 3, y + 5, 3);
    graphics.fillStyle(CLOTH.face, 1).fillRect(x - 9, y + 17, 18, 5);
  }
}

/** The threads of a tassel, as far to the right as is said, above and below. */
function skirt(graphics: GameObjects.Graphics, x: number, y: number, right: readonly [number, number]): void {
  graphics.beginPath().moveTo(x - 8, y + 14);
  graphics
    .lineTo(x + right[0], y + 14)
    .lineTo(x + right[1], y + 52)
    .lineTo(x - 13, y + 52);
  graphics.closePath().fillPath();
}
