import { darken, PALETTE } from './colour.ts';
import { tiltedEllipse } from './shapes.ts';
import { group, outlined, path, type Shape } from './svg.ts';

interface Look {
  /** Width of the line. */
  readonly lw?: number;
  /** How far the light side is moved towards the light. */
  readonly shift?: number;
  /** Share of shadow on the far side. */
  readonly tone?: number;
  /** Several shapes of one colour are shaded as one body. */
  readonly merge?: boolean;
  readonly inner?: string;
  readonly lines?: string;
}

export interface Pen {
  /** Shapes in one outline, each with a shadow on the side away from the light. */
  readonly solid: (shapes: readonly Shape[], look?: Look) => string;
  readonly one: (d: string, fill: string, look?: Look) => string;
}

/** Tools for outlined things with a usual line width and shadow. */
export function penOf(usual: { readonly lw: number; readonly shift: number; readonly tone: number }): Pen {
  const solid = (shapes: readonly Shape[], look: Look = {}): string => {
    const { lw, shift, tone, merge = false, inner = '', lines = '' } = { ...usual, ...look };
    const shaded = merge
      ? layers(shapes, tone, shift)
      : shapes.map((shape) => layers([shape], tone, shift)).join('');
    return outlined('', { shapes, lw, lines, inner: shaded + inner });
  };
  return { solid, one: (d, fill, look) => solid([{ d, fill }], look) };
}

/** The same shapes dark, and light again a little nearer to the light at the top left. */
function layers(shapes: readonly Shape[], tone: number, shift: number): string {
  return (
    shapes.map(({ d, fill }) => path(d, { fill: darken(fill, tone) })).join('') +
    group(shapes.map(({ d, fill }) => path(d, { fill })).join(''), {
      transform: `translate(${-shift} ${-shift})`,
    })
  );
}

/** A spot of reflected light. */
export const glint = (x: number, y: number, rx: number, ry: number, degrees = -30, opacity = 0.85): string =>
  path(tiltedEllipse(x, y, rx, ry, degrees), { fill: PALETTE.white, opacity });

export const HEART = 'M0 26C-44 -6 -26 -40 0 -18C26 -40 44 -6 0 26Z';
