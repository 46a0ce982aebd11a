import { ellipse } from '../draw/shapes.ts';
import { clipped, path, stroke } from '../draw/svg.ts';

const DARK = '#6E1B45';
const TONGUE = '#FF7F8E';

interface OpenMouth {
  readonly d: string;
  readonly tongue: string;
  readonly teeth?: string;
}

/** Mouths around (0, 0), about 60 wide: a stroke, or an opening with tongue and teeth. */
const MOUTHS = {
  smile: 'M-21 -4Q0 17 21 -4',
  small: 'M-12 -1Q0 10 12 -1',
  flat: 'M-14 2H14',
  think: 'M-15 5Q-5 -5 3 1Q10 6 17 -3',
  worried: 'M-21 8Q-13 -6 -5 3Q3 11 10 1Q15 -5 21 5',
  sad: 'M-17 8Q0 -9 17 8',
  cross: 'M-16 6Q-2 -4 16 3',
  proud: 'M-24 -5Q-3 17 23 -6M20 -11Q26 -8 27 -2',
  smirk: 'M-17 3Q6 10 19 -6',
  talkM: 'M-15 1Q0 6 15 1',
  open: {
    d: 'M-27 -9Q0 -3 27 -9C29 14 15 27 0 27C-15 27 -29 14 -27 -9Z',
    teeth: 'M-27 -9Q0 -3 27 -9L25 2Q0 6 -25 2Z',
    tongue: ellipse(2, 27, 17, 14),
  },
  laugh: {
    d: 'M-33 -12Q0 -4 33 -12C36 20 18 33 0 33C-18 33 -36 20 -33 -12Z',
    teeth: 'M-33 -12Q0 -4 33 -12L30 1Q0 7 -30 1Z',
    tongue: ellipse(2, 33, 20, 17),
  },
  gasp: {
    d: 'M0 -13C13 -13 19 -5 19 6C19 18 11 25 0 25C-11 25 -19 18 -19 6C-19 -5 -13 -13 0 -13Z',
    tongue: ellipse(0, 25, 13, 10),
  },
  talkA: {
    d: 'M-19 -6Q0 -10 19 -6Q22 18 0 20Q-22 18 -19 -6Z',
    teeth: 'M-18 -8H18V-1Q0 2 -18 -1Z',
    tongue: ellipse(0, 21, 12, 8),
  },
  talkE: {
    d: 'M-24 -5Q0 -7 24 -5Q23 11 0 11Q-23 11 -24 -5Z',
    teeth: 'M-24 -8H24V1Q0 3 -24 1Z',
    tongue: ellipse(0, 14, 12, 6),
  },
} as const satisfies Readonly<Record<string, string | OpenMouth>>;

export type MouthName = keyof typeof MOUTHS;

/** @param width of the line, in the mouth's own units */
export function mouth(name: MouthName, width: number): string {
  const shape: string | OpenMouth = MOUTHS[name];
  if (typeof shape === 'string') return stroke(shape, width);
  const { d, teeth, tongue } = shape;
  const inside = path(tongue, { fill: TONGUE }) + (teeth ? path(teeth, { fill: '#FFFFFF' }) : '');
  return path(d, { fill: DARK }) + clipped(d, inside) + stroke(d, width * 0.82);
}
