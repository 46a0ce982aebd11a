import { attributes, idOf, path, type Stop } from './svg.ts';

interface Gradient {
  /** Goes before its use. */
  readonly definition: string;
  /** For `fill`. */
  readonly fill: string;
}

/** From top to bottom unless told otherwise; in shares of the filled shape. */
export function linear(list: readonly Stop[], [x1, y1, x2, y2] = [0, 0, 0, 1]): Gradient {
  return gradient('linear', `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`, list);
}

export function radial(list: readonly Stop[], [cx, cy, r] = [0.5, 0.5, 0.5]): Gradient {
  return gradient('radial', `cx="${cx}" cy="${cy}" r="${r}"`, list);
}

function gradient(kind: 'linear' | 'radial', shape: string, list: readonly Stop[]): Gradient {
  const body = list
    .map(([offset, stopColor, stopOpacity]) => `<stop${attributes({ offset, stopColor, stopOpacity })}/>`)
    .join('');
  const id = idOf(kind + shape + body);
  const definition = `<${kind}Gradient id="${id}" ${shape}>${body}</${kind}Gradient>`;
  return { definition, fill: `url(#${id})` };
}

/** A path filled with a gradient. */
export function washed(d: string, wash: Gradient): string {
  return wash.definition + path(d, { fill: wash.fill });
}
