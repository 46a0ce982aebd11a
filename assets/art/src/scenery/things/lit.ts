import { darken } from '../../draw/colour.ts';
import { clipped, path } from '../../draw/svg.ts';

/** A thing of the world: its shadow on the right and below, no line. @param shift how wide the shadow is */
export const lit = (d: string, fill: string, shift = 6, tone = 0.2): string =>
  clipped(
    d,
    path(d, { fill: darken(fill, tone) }) + path(d, { fill, transform: `translate(${-shift} ${-shift})` }),
  );
