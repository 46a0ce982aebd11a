import type { GameObjects, Scene } from 'phaser';
import { drawMedal } from './medal.ts';
import { DURATION } from './motion.ts';
import { drawPelmet, pelmetHeight } from './pelmet.ts';
import type { Sight } from './sight.ts';

/** Red cloth as light falls on it from the left: in the valley, on the fold, on its shaded side, at its edge. */
const CLOTH = { valley: 0x8e1f40, fold: 0xcf3d56, shade: 0xae2a48, light: 0xee6a70 } as const;
const GOLD = { face: 0xffc83a, shade: 0xd98e2b, light: 0xffe9a8 } as const;
/** What the hem is sewn with: the signs of the three islands. */
const SIGNS = [0x46aef7, 0xffb020, 0x7b2a8c] as const;
/** A fold at rest, logical px. */
const FOLD = 84;
/** Heights at which a fold's edges are bent, shares from above. */
const LEVELS = [0, 0.14, 0.28, 0.42, 0.56, 0.7, 0.85, 1] as const;
/** The gathered cloth is this share of the window's half; it leaves it at the end. */
const GATHERED = 0.3;
/** The lower edge follows this much later, as a share of the whole. */
const LATE = 0.26;
const HEM = 40;
const FRINGE = 16;

interface Half {
  readonly side: -1 | 1;
  /** Logical px from the outer edge to the middle, at rest. */
  readonly width: number;
  readonly height: number;
}

/** The clasp lets go; two halves are drawn aside, tops first; at last the pelmet above them is drawn up. */
export function openCurtain(scene: Scene, sight: Sight, depth: number): void {
  const { left, top, width, height } = sight;
  const cloth = scene.add.graphics().setDepth(depth).setPosition(left, top);
  const pelmet = scene.add.graphics().setDepth(depth).setPosition(left, top);
  drawPelmet(pelmet, sight);
  const halves = ([-1, 1] as const).map((side): Half => ({ side, width: width / 2, height }));
  const draw = (passed: number): void => {
    cloth.clear();
    for (const half of halves) drawHalf(cloth, half, passed);
  };
  draw(0);
  const clasp = scene.add.graphics().setDepth(depth);
  clasp.setPosition(left + width / 2, top + height * 0.56);
  drawMedal(clasp, Math.min(84, width * 0.12));
  scene.tweens.add({
    targets: clasp,
    scale: 0,
    delay: DURATION.anticipation,
    duration: DURATION.fly * 0.5,
    ease: 'Back.In',
    onComplete: () => clasp.destroy(),
  });
  const gone = { passed: 0 };
  scene.tweens.add({
    targets: gone,
    passed: 1,
    delay: DURATION.anticipation * 2,
    duration: DURATION.fly * 1.4,
    ease: 'Linear',
    onUpdate: () => draw(gone.passed),
    onComplete: () => cloth.destroy(),
  });
  scene.tweens.add({
    targets: pelmet,
    y: top - pelmetHeight(sight) * 1.5,
    delay: DURATION.anticipation * 2 + DURATION.fly * 0.75,
    duration: DURATION.fly * 0.65,
    ease: 'Back.In',
    onComplete: () => pelmet.destroy(),
  });
}

/** @returns how far the cloth at that height is drawn aside: 0 closed, 1 out of sight; a little inwards at first */
function drawn(passed: number, level: number): number {
  const late = LATE * level ** 1.6;
  const at = Math.min(1, Math.max(0, (passed - late) / (1 - LATE)));
  const pull = at < 0.5 ? 4 * at ** 3 : 1 - (2 - 2 * at) ** 3 / 2;
  return pull - 0.02 * Math.sin(Math.min(1, at * 4) * Math.PI) * (at < 0.25 ? 1 : 0);
}

function drawHalf(graphics: GameObjects.Graphics, half: Half, passed: number): void {
  const folds = Math.max(4, Math.round(half.width / FOLD));
  const edges = Array.from({ length: folds + 1 }, (_, nth) =>
    LEVELS.map((level) => edgeAt(half, nth / folds, level, passed)),
  );
  for (let nth = 0; nth < folds; nth += 1) {
    const [from, to] = [edges[nth], edges[nth + 1]];
    if (from && to) drawFold(graphics, { half, from, to, nth, last: nth === folds - 1 });
  }
}

/** x of a fold's edge. @param share 0 at the outer edge of the window, 1 in its middle */
function edgeAt({ side, width, height }: Half, share: number, level: number, passed: number): number {
  const open = drawn(passed, level);
  // Cloth is pushed together from its inner edge, and then it leaves.
  const leaves = Math.max(0, open - 0.55) / 0.45;
  const reach =
    width * (1.03 - (1 - GATHERED) * Math.min(1, open / 0.8)) - leaves * width * (GATHERED + 0.12);
  const hang = Math.sin(level * 5 + share * 9) * Math.min(9, height * 0.008) * (0.3 + level);
  const inwards = -leaves * width * 0.02 + share * (reach + leaves * width * 0.02) + hang * share;
  return side < 0 ? inwards : width * 2 - inwards;
}

interface Fold {
  readonly half: Half;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly nth: number;
  readonly last: boolean;
}

/** Shares of a fold's width from its left, with what they show: light comes from the left on both halves. */
const TONES = [
  [0, 1, CLOTH.valley],
  [0.08, 0.94, CLOTH.shade],
  [0.1, 0.66, CLOTH.fold],
  [0.2, 0.32, CLOTH.light],
] as const;

function drawFold(graphics: GameObjects.Graphics, { half, from, to, nth, last }: Fold): void {
  const { side, height } = half;
  const [left, right] = side < 0 ? [from, to] : [to, from];
  const foot = height - FRINGE;
  const x = (level: number, share: number): number =>
    (left[level] ?? 0) + ((right[level] ?? 0) - (left[level] ?? 0)) * share;
  for (const [start, end, colour] of TONES) {
    graphics.fillStyle(colour, 1);
    // The cloth behind goes on a little further, so that nothing shines through where folds meet.
    const more = start === 0 ? 1.5 : 0;
    strip(graphics, (level) => [x(level, start) - more, x(level, end) + more], foot);
  }
  drawHem(graphics, [x(LEVELS.length - 1, 0), x(LEVELS.length - 1, 1)], foot, nth);
  if (!last) return;
  // A golden border runs down the inner edge.
  const [border, gleam] = side < 0 ? [0.84, 0.88] : [0, 0.04];
  const wide = 0.16;
  graphics.fillStyle(GOLD.shade, 1);
  strip(graphics, (level) => [x(level, border), x(level, border + wide)], foot);
  graphics.fillStyle(GOLD.face, 1);
  strip(graphics, (level) => [x(level, border), x(level, border + wide * 0.7)], foot);
  graphics.fillStyle(GOLD.light, 1);
  strip(graphics, (level) => [x(level, gleam), x(level, gleam + 0.025)], foot);
}

/** One tone of a fold from above to its foot. */
function strip(
  graphics: GameObjects.Graphics,
  sides: (level: number) => readonly [number, number],
  foot: number,
): void {
  graphics.beginPath();
  LEVELS.forEach((share, level) => {
    const [x] = sides(level);
    if (level === 0) graphics.moveTo(x, 0);
    else graphics.lineTo(x, share * foot);
  });
  for (let level = LEVELS.length - 1; level >= 0; level -= 1) {
    graphics.lineTo(sides(level)[1], (LEVELS[level] ?? 0) * foot);
  }
  graphics.closePath().fillPath();
}

/** A golden band with one island's sign on each fold, and a fringe below it. */
function drawHem(
  graphics: GameObjects.Graphics,
  [left, right]: readonly [number, number],
  foot: number,
  nth: number,
): void {
  const wide = right - left;
  const band = (from: number, to: number, y: number, tall: number, colour: number): void => {
    graphics.fillStyle(colour, 1).fillRect(left + wide * from - 0.5, y, wide * (to - from) + 1, tall);
  };
  band(0, 1, foot - HEM, HEM, GOLD.shade);
  band(0, 0.68, foot - HEM, HEM, GOLD.face);
  band(0.14, 0.26, foot - HEM, HEM, GOLD.light);
  band(0, 1, foot - HEM, 4, CLOTH.valley);
  const threads = 7;
  for (let thread = 0; thread < threads; thread += 1) {
    const tone = thread < 5 ? GOLD.face : GOLD.shade;
    band((thread + 0.12) / threads, (thread + 0.88) / threads, foot, FRINGE - (thread % 2) * 3, tone);
  }
  drawSign(graphics, nth % SIGNS.length, left + wide * 0.44, foot - HEM / 2 + 2, Math.min(1, wide / 60));
}

/** Squares, circles and triangles, narrower where the cloth is gathered. */
function drawSign(graphics: GameObjects.Graphics, which: number, x: number, y: number, narrow: number): void {
  const size = 11;
  graphics.fillStyle(SIGNS[which] ?? GOLD.shade, 1);
  if (which === 0)
    graphics.fillRoundedRect(x - size * narrow, y - size, size * 2 * narrow, size * 2, 4 * narrow);
  else if (which === 1) {
    graphics.fillStyle(CLOTH.fold, 1).fillEllipse(x, y, size * 2.1 * narrow, size * 2.1);
  } else {
    const half = size * 1.15 * narrow;
    graphics.fillTriangle(x - half, y + size * 0.9, x + half, y + size * 0.9, x, y - size * 1.05);
  }
}
