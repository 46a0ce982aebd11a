import { linearGradient, path, radialGradient } from '../../draw/svg.ts';

/** A wall, sky or floor: from one colour at the top to another below. */
export const fade = (id: string, top: string, below: string): string =>
  linearGradient(id, [
    [0, top],
    [1, below],
  ]);

/** A warm light that ends in nothing. */
export const glow = (id: string, colour: string, strength = 0.8): string =>
  radialGradient(id, [
    [0, colour, strength],
    [0.4, colour, strength * 0.4],
    [1, colour, 0],
  ]);

export const area = (y: number, height: number, fill: string): string =>
  path(`M0 ${y}H1920V${y + height}H0Z`, { fill });
