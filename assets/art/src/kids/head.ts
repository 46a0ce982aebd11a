import { darken, INK, mixColours } from '../draw/colour.ts';
import { each } from '../draw/each.ts';
import { round } from '../draw/geometry.ts';
import { ellipse, roundRect, smoothPath } from '../draw/shapes.ts';
import { clipped, outlined, path, stroke } from '../draw/svg.ts';
import type { FaceGeometry } from '../figure/face.ts';
import { drawHair } from './hair.ts';
import { drawHeadExtras } from './head-extras.ts';
import type { Look } from './look.ts';
import { LINE } from './measures.ts';

const SKULL = smoothPath([
  [0, -80],
  [46, -68],
  [70, -30],
  [71, 6],
  [60, 40],
  [33, 64],
  [0, 71],
  [-33, 64],
  [-60, 40],
  [-71, 6],
  [-70, -30],
  [-46, -68],
]);
/** The side away from the light. */
const SHADED = smoothPath([
  [22, -90],
  [60, -60],
  [58, -20],
  [56, 10],
  [44, 40],
  [16, 60],
  [-14, 70],
  [20, 84],
  [90, 60],
  [100, 0],
  [90, -80],
]);
const BEARD =
  'M-70 4C-75 54 -48 84 0 84C48 84 75 54 70 4C64 24 56 30 44 27C36 36 20 33 0 33C-20 33 -36 36 -44 27C-56 30 -64 24 -70 4Z';

const BEARDS = {
  full: BEARD,
  short:
    'M-71 2C-72 46 -44 76 0 76C44 76 72 46 71 2C68 18 62 28 52 32C42 38 32 38 22 34C8 30 -8 30 -22 34C-32 38 -42 38 -52 32C-62 28 -68 18 -71 2Z',
  chin: 'M-30 44C-32 34 -16 32 0 34C16 32 32 34 30 44C32 62 22 78 0 78C-22 78 -32 62 -30 44Z',
} as const;
const MOUTH_GAP = 'M-22 42C-12 36 12 36 22 42C25 56 13 60 0 60C-13 60 -25 56 -22 42Z';

/** How far face parts shift when a head is turned as far as it can, in head units. */
export const FACE_TURN = 9;

export function faceGeometry(look: Look): FaceGeometry {
  return {
    ex: look.grownUp ? 29 : 31,
    ey: 6,
    rx: look.eye[0],
    ry: look.eye[1],
    mouthY: look.beard ? 48 : 44,
    mouthScale: look.beard ? 0.66 : 0.74,
    mouthLine: 4.4,
    browY: look.grownUp ? -18 : -20,
    browWidth: look.grownUp ? 25 : 23,
    browLine: look.beard || look.laughLines ? 7 : 5.6,
    browPlay: 0.72,
    cheekX: 47,
    cheekY: 30,
    cheek: look.beard ? 10 : 13,
    lid: look.skin,
    blush: look.blush,
    browInk: mixColours(look.hair, INK, 0.45),
    lash: look.lash ?? false,
  };
}

/** A head in layers, around its own middle. @param turn -1 to 1 */
export function drawHead(look: Look, turn: number) {
  const shift = turn * FACE_TURN;
  const hair = drawHair({
    style: look.hairStyle,
    hair: look.hair,
    light: look.hairLight,
    tie: look.hairTie ?? '#FF6B5C',
    lw: LINE,
  });
  const soft = darken(look.skin, 0.2);
  const deep = darken(look.skin, 0.34);
  const inner = path(SHADED, { fill: soft, opacity: 0.62 }) + hair.shadow(deep);
  const outline = look.beard ? BEARDS[look.beard] : '';
  const shapes = [{ d: SKULL, fill: look.skin }, ...(look.beard ? [{ d: outline, fill: look.hair }] : [])];
  const lit = look.beard ? clipped(SKULL, inner) + path(outline, { fill: look.hair }) : inner;
  const extras = drawHeadExtras(look, shift);
  const skull = outlined('', { shapes, lw: LINE, inner: lit });
  return {
    base:
      hair.back +
      (hair.hidesEars ? '' : ear(look, -1, shift) + ear(look, 1, shift)) +
      skull +
      (look.beard ? beard(look, outline) : '') +
      (look.freckles ? freckles(look, shift) : '') +
      extras.onSkin,
    nose: nose(look, shift),
    hair: hair.front,
    glasses: look.glasses ? glasses(look.glasses, shift) : extras.glasses,
    aid: look.hearingAid ? hearingAid(look.hearingAid, shift) : extras.headset,
  };
}

function ear(look: Look, side: number, shift: number): string {
  const x = side * 71 - shift * 0.5;
  const fold = mixColours(darken(look.skin, 0.34), INK, 0.35);
  return outlined('', {
    shapes: [{ d: ellipse(x, 12, 15, 18), fill: look.skin }],
    lw: LINE,
    inner: path(ellipse(x + 5, 16, 14, 17), { fill: darken(look.skin, 0.2) }),
    lines: stroke(`M${round(x + side * 5)} 4Q${round(x - side * 5)} 6 ${round(x)} 16`, 3, fold),
  });
}

function nose(look: Look, shift: number): string {
  const x = shift * 1.7;
  const colour = mixColours(darken(look.skin, 0.34), '#7A2A4A', 0.45);
  return stroke(`M${round(x - 6)} 25Q${round(x + 1)} 33 ${round(x + 8)} 25`, 4, colour);
}

function freckles(look: Look, shift: number): string {
  const spots = each(
    [
      [-52, 24],
      [-43, 30],
      [-36, 22],
      [52, 24],
      [43, 30],
      [36, 22],
    ],
    ([x, y]) => ellipse(x + shift, y, 2.6),
  );
  return path(spots, { fill: mixColours(look.hair, look.skin, 0.35) });
}

/** The inside of a beard; its outline is the head's own. */
function beard(look: Look, outline: string): string {
  const gap =
    look.beard === 'full' ? 'M-25 41C-14 33 14 33 25 41C28 56 14 61 0 61C-14 61 -28 56 -25 41Z' : MOUTH_GAP;
  return (
    clipped(outline, path('M24 20C54 40 50 70 14 92H90V0Z', { fill: darken(look.hair, 0.2) })) +
    path(gap, { fill: look.skin })
  );
}

function glasses(frame: string, shift: number): string {
  const rims = each([-1, 1], (side) => roundRect(side * 32 + shift - 25, -17, 50, 46, 22));
  return (
    path(rims, { fill: '#FFFFFF', fillOpacity: 0.1, stroke: INK, strokeWidth: 8.5 }) +
    path(rims, { fill: 'none', stroke: frame, strokeWidth: 4.6 }) +
    stroke(`M${round(shift - 7)} 1Q${round(shift)} -3 ${round(shift + 7)} 1`, 4.6, frame) +
    stroke(`M${round(-57 + shift)} -2L-70 -5M${round(57 + shift)} -2L70 -5`, 4.4)
  );
}

/** Worn behind the ear and drawn as the cool object it is. */
function hearingAid(colour: string, shift: number): string {
  const x = -71 - shift * 0.5;
  const shell = `M${round(x - 8)} -10C${round(x - 24)} -8 ${round(x - 26)} 16 ${round(x - 18)} 30C${round(x - 14)} 36 ${round(x - 6)} 33 ${round(x - 8)} 25C${round(x - 13)} 12 ${round(x - 12)} 2 ${round(x - 4)} -1C${round(x)} -5 ${round(x - 2)} -11 ${round(x - 8)} -10Z`;
  const wire = `M${round(x - 2)} -6C${round(x + 10)} -10 ${round(x + 12)} 4 ${round(x + 5)} 13`;
  return (
    outlined('', {
      shapes: [{ d: shell, fill: colour }],
      lw: 3.8,
      lines: stroke(`M${round(x - 16)} 2Q${round(x - 18)} 12 ${round(x - 15)} 20`, 3, '#B9F5EC'),
    }) +
    stroke(wire, 6.5) +
    stroke(wire, 3, '#D8F8F3') +
    path(ellipse(x + 3, 15, 5.5), { fill: colour, stroke: INK, strokeWidth: 3 })
  );
}
