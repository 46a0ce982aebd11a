import type { GameObjects } from 'phaser';

const DEEP = 0x5c1236;
const GOLD = { face: 0xffc83a, shade: 0xd98e2b, light: 0xffe9a8 } as const;
const NIGHT = { face: 0x4a3f92, deep: 0x2f2870 } as const;
const CORAL = { face: 0xff8a8e, shade: 0xe0607a } as const;

/** The clasp of a curtain round (0, 0): Sango's sprig of coral, and the lamp upon it shines. @param r logical px */
export function drawMedal(graphics: GameObjects.Graphics, r: number): void {
  const [x, y] = [0, r * 0.04];
  graphics.fillStyle(DEEP, 0.4).fillCircle(x + r * 0.06, y + r * 0.12, r);
  graphics.fillStyle(GOLD.shade, 1).fillCircle(x, y, r);
  graphics.fillStyle(GOLD.face, 1).fillCircle(x - r * 0.03, y - r * 0.03, r * 0.95);
  graphics.fillStyle(NIGHT.deep, 1).fillCircle(x, y, r * 0.8);
  graphics.fillStyle(NIGHT.face, 1).fillCircle(x + r * 0.03, y + r * 0.04, r * 0.75);
  for (const [size, alpha] of [
    [0.62, 0.16],
    [0.46, 0.22],
    [0.34, 0.34],
  ] as const)
    graphics.fillStyle(GOLD.light, alpha).fillCircle(x, y - r * 0.34, r * size);
  for (const [shift, colour] of [
    [0.04, CORAL.shade],
    [0, CORAL.face],
  ] as const) {
    graphics.lineStyle(r * 0.2, colour, 1).fillStyle(colour, 1);
    const [a, b] = [x + r * shift, y + r * shift * 0.6];
    twig(graphics, r, [a, b + r * 0.62], [a, b - r * 0.2]);
    twig(graphics, r, [a, b + r * 0.34], [a - r * 0.34, b + r * 0.16], [a - r * 0.38, b - r * 0.14]);
    twig(graphics, r, [a, b + r * 0.42], [a + r * 0.32, b + r * 0.26], [a + r * 0.38, b]);
  }
  graphics.fillStyle(GOLD.shade, 1).fillCircle(x, y - r * 0.34, r * 0.23);
  graphics.fillStyle(GOLD.face, 1).fillCircle(x - r * 0.02, y - r * 0.36, r * 0.2);
  graphics.fillStyle(0xfff8ec, 1).fillCircle(x - r * 0.08, y - r * 0.42, r * 0.07);
}

/** A line with round joins and ends. */
function twig(
  graphics: GameObjects.Graphics,
  r: number,
  ...all: readonly (readonly [number, number])[]
): void {
  graphics.beginPath();
  all.forEach(([x, y], nth) => {
    if (nth === 0) graphics.moveTo(x, y);
    else graphics.lineTo(x, y);
  });
  graphics.strokePath();
  for (const [x, y] of all) graphics.fillCircle(x, y, r * 0.1);
}
