import { darken, lighten } from '../../draw/colour.ts';
import { type Pair, round } from '../../draw/geometry.ts';
import { randomFrom } from '../../draw/random.ts';
import { ellipse, tiltedEllipse } from '../../draw/shapes.ts';
import { path } from '../../draw/svg.ts';

/** Houses of the map, drawn as boxes seen from above at 2:1; u and v run along the ground, z goes up. */

/** A box on the ground. */
export interface Block {
  readonly u: number;
  readonly v: number;
  readonly w: number;
  readonly d: number;
  readonly z: number;
}

interface BlockLook {
  readonly z?: number;
  /** Colours of the left side, the right side and the top. */
  readonly L?: string;
  readonly R?: string;
  readonly T?: string;
  /** Windows across and up, and the share of lit ones. */
  readonly win?: readonly [number, number, number];
  readonly seed?: number;
}

export const iso = (u: number, v: number, z = 0): Pair => [u - v, (u + v) * 0.5 - z];

/** A path through corners. */
export const cornered = (points: readonly Pair[]): string =>
  `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;

/** A flat surface; its edge is drawn in its own colour so that no gaps show between two. */
export const surface = (points: readonly Pair[], fill: string, edge = 2.5): string =>
  path(cornered(points), { fill, stroke: fill, strokeWidth: edge, strokeLinejoin: 'round' });

type Face = (b: Block, a0: number, z0: number, a1: number, z1: number) => readonly Pair[];

const corners = (a0: number, z0: number, a1: number, z1: number): readonly Pair[] => [
  [a0, z0],
  [a1, z0],
  [a1, z1],
  [a0, z1],
];

/** A part of the front left side; a runs from 0 at the left to 1 at the right. */
export const faceL: Face = (b, ...part) =>
  corners(...part).map(([a, z]) => iso(b.u + b.w * a, b.v + b.d, b.z + z));

/** A part of the front right side. */
export const faceR: Face = (b, ...part) =>
  corners(...part).map(([a, z]) => iso(b.u + b.w, b.v + b.d * (1 - a), b.z + z));

/** A box and the block it fills, for things on its sides. */
export function boxBlock(
  u: number,
  v: number,
  w: number,
  d: number,
  h: number,
  colour: string,
  look: BlockLook = {},
): { readonly svg: string; readonly block: Block } {
  const z = look.z ?? 0;
  const block = { u, v, w, d, z };
  const top = [iso(u, v, z + h), iso(u + w, v, z + h), iso(u + w, v + d, z + h), iso(u, v + d, z + h)];
  const edge = cornered([iso(u, v + d, z + h), iso(u + w, v + d, z + h)]).replace('Z', '');
  const svg =
    surface(faceL(block, 0, 0, 1, h), look.L ?? colour) +
    surface(faceR(block, 0, 0, 1, h), look.R ?? darken(colour, 0.26)) +
    surface(top, look.T ?? lighten(colour, 0.42)) +
    path(edge, { stroke: '#fff', strokeWidth: 2.4, opacity: 0.55, fill: 'none', strokeLinecap: 'round' });
  return { svg: svg + (look.win ? windows(block, h, look.win, look.seed ?? 3) : ''), block };
}

/** The glass of one window: the i-th from the left, the j-th from below. */
export const windowPane = (
  side: Face,
  block: Block,
  h: number,
  [across, up]: Pair,
  [i, j]: Pair,
): readonly Pair[] =>
  side(block, (i + 0.22) / across, h * ((j + 0.3) / up), (i + 0.78) / across, h * ((j + 0.74) / up));

function windows(
  block: Block,
  h: number,
  [across, up, lit]: readonly [number, number, number],
  seed: number,
): string {
  const random = randomFrom(seed);
  let s = '';
  for (const side of [faceL, faceR]) {
    for (let i = 0; i < across; i++) {
      for (let j = 0; j < up; j++) {
        const pane = windowPane(side, block, h, [across, up], [i, j]);
        const glass = side === faceL ? '#DDF3FF' : '#9FC4EE';
        s += path(cornered(pane), { fill: random() < lit ? '#FFE9A8' : glass, opacity: 0.95 });
      }
    }
  }
  return s;
}

export function cylinder(x: number, y: number, r: number, h: number, colour: string): string {
  const ry = r * 0.5;
  return (
    path(`M${x - r} ${y}A${r} ${ry} 0 0 0 ${x + r} ${y}V${y - h}A${r} ${ry} 0 0 1 ${x - r} ${y - h}Z`, {
      fill: colour,
    }) +
    path(
      `M${x + r * 0.1} ${y + ry}A${r} ${ry} 0 0 0 ${x + r} ${y}V${y - h}A${r} ${ry} 0 0 1 ${x + r * 0.1} ${y - h + ry}Z`,
      { fill: darken(colour, 0.24) },
    ) +
    path(ellipse(x, y - h, r, ry), { fill: lighten(colour, 0.4) })
  );
}

export const dome = (x: number, y: number, r: number, colour: string): string =>
  path(`M${x - r} ${y}A${r} ${r} 0 0 1 ${x + r} ${y}A${r} ${r * 0.5} 0 0 1 ${x - r} ${y}Z`, {
    fill: colour,
  }) +
  path(
    `M${x + r * 0.2} ${y + r * 0.49}A${r} ${r * 0.5} 0 0 0 ${x + r} ${y}A${r} ${r} 0 0 0 ${x + r * 0.25} ${y - r * 0.97}Q${x + r * 0.9} ${y - r * 0.3} ${x + r * 0.2} ${y + r * 0.49}Z`,
    { fill: darken(colour, 0.24) },
  ) +
  path(tiltedEllipse(x - r * 0.42, y - r * 0.5, r * 0.14, r * 0.26, 38), { fill: '#fff', opacity: 0.75 });
