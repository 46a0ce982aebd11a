import type { GameObjects, Scene } from 'phaser';
import type { LinkView } from '../../present/table-view.ts';
import { DURATION, type Motion } from '../motion/motion.ts';
import type { Point } from './hit.ts';

/** Above the board, below the places and things on it. */
const DEPTH = 1.5;
const PIECES = 18;
/** A line bows by this share of its length, so that lines and edges are told apart. */
const BOW = 0.05;
const INK = 0x2a2356;
const COLOUR = { off: 0x5a5288, on: 0x5b4bb5, mended: 0x14a396 } as const;
const LIGHT = { on: 0xffc83a, mended: 0x8ff0dd } as const;

interface DrawnLink {
  readonly link: LinkView;
  readonly points: readonly Point[];
}

/**
 * Lines between things: dotted while off, a strong cord when on, a calm one with a knot when mended. A light
 * runs along a line that has just changed.
 */
export class LinksLayer {
  readonly #scene: Scene;
  readonly #motion: Motion;
  readonly #lines: GameObjects.Graphics;
  #links: readonly LinkView[] = [];
  #drawn = '';

  constructor(scene: Scene, motion: Motion) {
    this.#scene = scene;
    this.#motion = motion;
    this.#lines = scene.add.graphics().setDepth(DEPTH);
  }

  /** @param anchor where a thing is now, or null when it is not there */
  show(links: readonly LinkView[], anchor: (id: string) => Point | null, isFirst: boolean): void {
    const before = new Map(this.#links.map((link) => [keyOf(link), link.state]));
    this.#links = links;
    this.step(anchor);
    if (isFirst || this.#motion.reduced) return;
    for (const link of links) {
      if (link.state === 'off' || before.get(keyOf(link)) === link.state) continue;
      const points = pointsOf(link, anchor);
      if (points) this.#travel(points, LIGHT[link.state]);
    }
  }

  /** Follows the things while they move. */
  step(anchor: (id: string) => Point | null): void {
    const drawn = this.#links.flatMap((link): readonly DrawnLink[] => {
      const points = pointsOf(link, anchor);
      return points ? [{ link, points }] : [];
    });
    const state = drawn
      .map(
        ({ link, points }) =>
          `${link.state}${[points[0], points.at(-1)].map((at) => `${at?.x.toFixed(0)},${at?.y.toFixed(0)}`)}`,
      )
      .join('|');
    if (state === this.#drawn) return;
    this.#drawn = state;
    this.#lines.clear();
    for (const { link, points } of drawn) drawLink(this.#lines, link.state, points);
  }

  #travel(points: readonly Point[], colour: number): void {
    const [first] = points;
    if (!first) return;
    const light = this.#scene.add.graphics({ x: first.x, y: first.y }).setDepth(DEPTH + 0.1);
    light.fillStyle(colour, 0.35).fillCircle(0, 0, 17);
    light.fillStyle(colour, 1).fillCircle(0, 0, 9);
    light.fillStyle(0xffffff, 1).fillCircle(0, 0, 4);
    const way = { share: 0 };
    this.#scene.tweens.add({
      targets: way,
      share: 1,
      duration: DURATION.fly,
      ease: 'Sine.InOut',
      onUpdate: () => {
        const at = points[Math.min(points.length - 1, Math.round(way.share * (points.length - 1)))];
        const exact = along(points, way.share) ?? at;
        if (exact) light.setPosition(exact.x, exact.y);
        light.setAlpha(Math.min(1, (1 - way.share) * 5));
      },
      onComplete: () => light.destroy(),
    });
  }
}

function keyOf({ from, to }: LinkView): string {
  return `${from} ${to}`;
}

function pointsOf({ from, to }: LinkView, anchor: (id: string) => Point | null): readonly Point[] | null {
  const [a, b] = [anchor(from), anchor(to)];
  if (!a || !b) return null;
  const bow = { x: (a.y - b.y) * BOW, y: (b.x - a.x) * BOW };
  const middle = { x: (a.x + b.x) / 2 + bow.x, y: (a.y + b.y) / 2 + bow.y };
  return Array.from({ length: PIECES + 1 }, (_, index) => {
    const t = index / PIECES;
    const at = (p: number, q: number, r: number): number =>
      (1 - t) ** 2 * p + 2 * (1 - t) * t * q + t ** 2 * r;
    return { x: at(a.x, middle.x, b.x), y: at(a.y, middle.y, b.y) };
  });
}

function along(points: readonly Point[], share: number): Point | null {
  const at = share * (points.length - 1);
  const [a, b] = [points[Math.floor(at)], points[Math.min(points.length - 1, Math.floor(at) + 1)]];
  if (!a || !b) return null;
  const part = at - Math.floor(at);
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
}

function drawLink(lines: GameObjects.Graphics, state: LinkView['state'], points: readonly Point[]): void {
  if (state === 'off') {
    drawDots(lines, points);
    return;
  }
  stroke(lines, points, 13, INK, 0.9);
  stroke(lines, points, 7.5, COLOUR[state], 1);
  stroke(lines, points, 2.5, state === 'mended' ? 0xd5fff6 : 0xcfc4ff, 0.9);
  const middle = points[Math.floor(points.length / 2)];
  if (state !== 'mended' || !middle) return;
  lines.fillStyle(INK, 1).fillCircle(middle.x, middle.y, 12);
  lines.fillStyle(0x8ff0dd, 1).fillCircle(middle.x, middle.y, 8.5);
}

function stroke(
  lines: GameObjects.Graphics,
  points: readonly Point[],
  width: number,
  colour: number,
  alpha: number,
): void {
  lines.lineStyle(width, colour, alpha).beginPath();
  points.forEach((point, index) => {
    if (index === 0) lines.moveTo(point.x, point.y);
    else lines.lineTo(point.x, point.y);
  });
  lines.strokePath();
}

function drawDots(lines: GameObjects.Graphics, points: readonly Point[]): void {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return;
  const count = Math.max(2, Math.round(Math.hypot(last.x - first.x, last.y - first.y) / 17));
  lines.fillStyle(COLOUR.off, 0.6);
  for (let index = 0; index <= count; index += 1) {
    const at = along(points, index / count);
    if (at) lines.fillCircle(at.x, at.y, 4);
  }
}
