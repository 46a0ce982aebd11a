import { darken, INK, lighten, PALETTE } from '../../draw/colour.ts';
import { cycled, type Pair, point, round } from '../../draw/geometry.ts';
import { capsule, ellipse, roundPolygon, roundRect, star } from '../../draw/shapes.ts';
import { outlined, path, placed, stroke } from '../../draw/svg.ts';
import { EYES, INSIDE_DEEP, MASK, MOUTHS } from '../../trickster/mask.ts';
import { line, one } from '../picture-kit.ts';

/** What the lens finds behind a thing, on it and before it; all in the coordinates of the thing's own picture. */
export interface Layers {
  readonly behind?: string;
  /** The thing itself, where it stands otherwise than before. */
  readonly thing?: string;
  readonly before?: string;
}

/** Where the prop of a trick hangs or stands, in the thing's coordinates. */
export interface Slot {
  readonly x: number;
  readonly y: number;
  readonly k?: number;
  readonly tilt?: number;
  /** On a string from above (usual), or on a stick from behind the thing; `foot` is where the stick ends. */
  readonly foot?: Pair;
}

/** How a situation's picture looks when it is known what was behind it. */
export interface Seen {
  readonly prop: Slot;
  readonly trick: Layers;
  readonly warm: Layers;
}

/** By the name of the thing's picture; each is given the thing as it is drawn before. */
export type SeenPictures = Readonly<Record<string, (thing: string) => Seen>>;

const STRING = PALETTE.ink2;
/** Higher than the picture's upper edge, wherever the thing stands. */
export const TOP = -260;

export const string = (x: number, y: number, from = x): string =>
  line(`M${from} ${TOP}L${x} ${y}`, 4, STRING);

export const stick = (from: Pair, to: Pair): string =>
  one(capsule(point(...from), point(...to), 11), PALETTE.kraft, { shift: 3 });

type MaskMood = 'sly' | 'caught' | 'laugh' | 'sad';
const FACES = {
  sly: { eyes: EYES.open, mouth: MOUTHS.smile, brows: [-6, -12] },
  caught: { eyes: EYES.wide, mouth: MOUTHS.gasp, brows: [-16, -16] },
  laugh: { eyes: EYES.happy, mouth: MOUTHS.laugh, brows: [-10, -12] },
  sad: { eyes: EYES.sad, mouth: MOUTHS.sad, brows: [-4, -4] },
} as const;

interface MaskLook {
  readonly k?: number;
  readonly tilt?: number;
  readonly mood?: MaskMood;
}

/** The empty mask, as thick in line as the thing it hides behind. */
export function mask(x: number, y: number, { k = 0.66, tilt = 0, mood = 'caught' }: MaskLook = {}): string {
  const { eyes, mouth, brows } = FACES[mood];
  const lw = 6 / k;
  const face = PALETTE.cream;
  const hole = (d: string): string => path(d, { fill: INSIDE_DEEP, stroke: INK, strokeWidth: lw * 0.66 });
  const brow = (s: number, dy: number): string =>
    stroke(`M${s * 82} ${dy - 62}Q${s * 52} ${dy - 84} ${s * 22} ${dy - 62}`, 10, PALETTE.purple);
  return placed(
    x,
    y,
    outlined('', {
      shapes: [{ d: MASK, fill: face }],
      lw,
      inner:
        path(MASK, { fill: darken(face, 0.16) }) +
        path(MASK, { fill: face, transform: 'translate(-13 -9)' }) +
        path('M54 -128L112 -22L54 78L6 -22Z', { fill: PALETTE.mint }) +
        path(ellipse(-82, 30, 18, 13) + ellipse(84, 34, 14, 12), { fill: PALETTE.pink, opacity: 0.75 }),
      lines: stroke('M-6 -8C-18 10 -12 20 4 18', lw * 0.6, darken(face, 0.45)),
    }) +
      hole(eyes[0]) +
      hole(eyes[1]) +
      hole(mouth) +
      brow(-1, brows[0]) +
      brow(1, brows[1]),
    tilt,
    k,
  );
}

/** The end of one of its ribbons, laid over an edge from behind like a hand. */
export const grip = (x: number, y: number, tilt = 0, k = 1): string =>
  placed(
    x,
    y,
    one('M-15 -12Q0 -30 15 -12L18 34L3 20L-14 32Z', PALETTE.coral, {
      lw: 6 / k,
      shift: 4,
      inner: path('M-24 -40H24V-8Q0 -22 -24 -8Z', { fill: darken(PALETTE.coral, 0.3) }),
    }),
    tilt,
    k,
  );

/** A toothed wheel with a hole. @param turned degrees */
export function gear(x: number, y: number, r: number, fill: string, turned = 0, teeth = 8): string {
  const points: Pair[] = Array.from({ length: teeth * 4 }, (_, i) => {
    const a = ((Math.floor(i / 4) + cycled([0.08, 0.2, 0.44, 0.56], i)) / teeth) * Math.PI * 2;
    const R = i % 4 === 1 || i % 4 === 2 ? r : r * 0.74;
    return [Math.cos(a) * R, Math.sin(a) * R];
  });
  // One outline under one fill: there are many, and their teeth are long to tell.
  const wheel = path(`M${points.map((p) => p.map(round).join(' ')).join('L')}Z`, {
    fill,
    stroke: INK,
    strokeWidth: 10,
    strokeLinejoin: 'round',
    paintOrder: 'stroke',
  });
  const hole = r * 0.3;
  return placed(
    x,
    y,
    wheel +
      line(
        `M${round(r * 0.62)} 0A${round(r * 0.62)} ${round(r * 0.62)} 0 0 1 0 ${round(r * 0.62)}`,
        r * 0.16,
        darken(fill, 0.18),
      ) +
      path(ellipse(0, 0, hole), { fill: lighten(fill, 0.75), stroke: INK, strokeWidth: 5 }),
    turned,
  );
}

/** A fish hook under its eye; nobody is ever on it but a bow. */
export const hook = (x: number, y: number, k = 1, tilt = 0): string => {
  const d = 'M0 -34V22A24 24 0 0 1 -48 22L-48 6';
  const barb = 'M-48 -6L-62 18L-40 14Z';
  return placed(
    x,
    y,
    stroke(d, 19 / Math.sqrt(k)) +
      path(barb, { fill: INK, stroke: INK, strokeWidth: 12 / k, strokeLinejoin: 'round' }) +
      stroke(d, 8, '#DCE6F2') +
      path(barb, { fill: '#DCE6F2' }) +
      path(ellipse(0, -44, 9), { fill: 'none', stroke: INK, strokeWidth: 14 / k }) +
      path(ellipse(0, -44, 9), { fill: 'none', stroke: '#DCE6F2', strokeWidth: 4 }),
    tilt,
    k,
  );
};

/** A price tag on a thread; `to` is where the thread is tied. */
export const tag = (x: number, y: number, to: Pair, tilt = 0): string =>
  line(`M${to[0]} ${to[1]}Q${(to[0] + x) / 2 + 14} ${(to[1] + y) / 2 - 14} ${x} ${y}`, 5, STRING) +
  placed(
    x,
    y,
    one(
      roundPolygon(
        [
          [-22, 12],
          [0, -12],
          [22, 12],
          [22, 74],
          [-22, 74],
        ],
        6,
      ),
      PALETTE.cream,
      { shift: 5, tone: 0.12 },
    ) +
      path(ellipse(0, 6, 6), { fill: INK }) +
      one(ellipse(0, 44, 15), PALETTE.sun, { lw: 4, shift: 3 }) +
      path(star(0, 44, 8, 4, 5, -90, 1), { fill: '#E09A2A' }),
    tilt,
  );

/** A puppet's wooden cross with threads to what it moves. */
export const cross = (x: number, y: number, to: readonly Pair[], tilt = -8): string =>
  to
    .map(([tx, ty], i) => line(`M${x + (i - (to.length - 1) / 2) * 46} ${y}L${tx} ${ty}`, 4, STRING))
    .join('') +
  placed(
    x,
    y,
    one(roundRect(-82, -9, 164, 18, 9), PALETTE.kraft, { shift: 4 }) +
      one(roundRect(-9, -30, 18, 60, 9), '#E0A06C', { shift: 3 }),
    tilt,
  );

/** A key to wind things up with, its shaft to the left. */
export const windKey = (x: number, y: number, tilt = 0): string =>
  placed(
    x,
    y,
    line('M-40 0H0', 20) +
      line('M-40 0H0', 9, '#DCE6F2') +
      one('M0 0C2 -36 46 -44 50 -16C52 -6 40 0 30 0C40 0 52 6 50 16C46 44 2 36 0 0Z', PALETTE.sun, {
        shift: 4,
      }) +
      path(ellipse(28, -18, 7) + ellipse(28, 18, 7), { fill: INK }),
    tilt,
  );

/** Two eyes of the mask looking out of the dark. */
export const peep = (x: number, y: number, k = 1): string =>
  placed(
    x,
    y,
    path(ellipse(-22, 0, 17, 15) + ellipse(22, 0, 17, 15), {
      fill: PALETTE.cream,
      stroke: INK,
      strokeWidth: 5 / k,
    }) + path(ellipse(-18, 3, 8) + ellipse(26, 3, 8), { fill: INSIDE_DEEP }),
    0,
    k,
  );
