import { lerp } from './point.ts';

type Channels = readonly [number, number, number];

/** Shadows are cool violet, light is warm cream: one light, one mood. */
const SHADOW = '#3A2470';
const GLOW = '#FFF6E0';

function channels(hex: string): Channels {
  const at = (index: number): number => Number.parseInt(hex.slice(index, index + 2), 16);
  return [at(1), at(3), at(5)];
}

/** @param share 0: the first colour, 1: the second */
export function mix(from: string, to: string, share: number): string {
  const a = channels(from);
  const b = channels(to);
  const one = (index: 0 | 1 | 2): string =>
    Math.max(0, Math.min(255, Math.round(lerp(a[index], b[index], share))))
      .toString(16)
      .padStart(2, '0');
  return `#${one(0)}${one(1)}${one(2)}`;
}

export function shade(colour: string, share = 0.22): string {
  return mix(colour, SHADOW, share);
}

export function light(colour: string, share = 0.3): string {
  return mix(colour, GLOW, share);
}
