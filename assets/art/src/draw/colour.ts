import { lerp } from './geometry.ts';

/** Every line round something alive or touchable. */
export const INK = '#2A2356';
/** Shadows lean to a cool violet and lights to a warm cream: one light, one mood, no grey. */
const SHADOW = '#3A2470';
const LIGHT = '#FFF6E0';

/** Colours with a name; places and garments add tints of their own. */
export const PALETTE = {
  cream: '#FFF8EC',
  white: '#FFFFFF',
  mist: '#EAF4FF',
  night: '#1E1850',
  ink2: '#5A5288',
  mid: '#7B72C2',
  coral: '#FF6B5C',
  coralDark: '#C4324A',
  sun: '#FFC83A',
  mint: '#35C3B5',
  teal: '#0B7A75',
  sky: '#4DB8F0',
  pink: '#FF9AAF',
  tear: '#6FD0FF',
  kraft: '#F2B784',
  purple: '#7B2A8C',
  leaf: '#3BB58A',
  lilac: '#A99BE8',
} as const;

/** What a risk is about, by colour; each also has a shape and a sign of its own. */
export const RISK_COLOURS = { content: '#46AEF7', contact: '#FFB020', conduct: '#7B2A8C' } as const;

export function mixColours(a: string, b: string, share: number): string {
  const to = channels(b);
  return hex(channels(a).map((value, i) => lerp(value, to[i] ?? 0, share)));
}

export const darken = (colour: string, share = 0.22): string => mixColours(colour, SHADOW, share);
export const lighten = (colour: string, share = 0.3): string => mixColours(colour, LIGHT, share);

function channels(colour: string): readonly number[] {
  const digits = colour.replace('#', '');
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
}

function hex(values: readonly number[]): string {
  const byte = (v: number) =>
    Math.max(0, Math.min(255, Math.round(v)))
      .toString(16)
      .padStart(2, '0');
  return `#${values.map(byte).join('')}`;
}
