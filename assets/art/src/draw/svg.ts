import { INK } from './colour.ts';
import { type Point, round } from './geometry.ts';

/** Attributes in camelCase; absent ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A colour, where it begins (0 to 1) and how opaque it is. */
export type Stop = readonly [number, string, number?];

export interface Shape {
  readonly d: string;
  readonly fill: string;
}

interface OutlinedParts {
  readonly shapes: readonly Shape[];
  /** Drawn inside the union of the shapes only. */
  readonly inner?: string;
  /** Drawn on top, not clipped. */
  readonly lines?: string;
  /** Width of the line outside the shapes. */
  readonly lw?: number;
  readonly ink?: string | undefined;
  readonly tf?: string;
  readonly outline?: boolean;
}

/** An id made from what it names, so equal things share one and different ones never collide (FNV-1a). */
export function idOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `i${(hash >>> 0).toString(36)}`;
}

/** Shows `inner` only inside these shapes. */
export function clipped(shapes: string | readonly string[], inner: string): string {
  const body = [shapes]
    .flat()
    .map((d) => path(d))
    .join('');
  const id = idOf(body);
  return `<clipPath id="${id}">${body}</clipPath>${group(inner, { clipPath: `url(#${id})` })}`;
}

let count = 0;
let prefix = 'p';

/** Ids are counted from here, so a picture gets the same ones in every build. */
export function resetIds(start: string): void {
  count = 0;
  prefix = start;
}

export const newId = (): string => `${prefix}${(count++).toString(36)}`;

export const attributes = (all: Attributes): string =>
  Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name.replace(/[A-Z]/g, (m) => `-${m.toLowerCase()}`)}="${value}"`)
    .join('');

export const path = (d: string, all: Attributes = {}): string => `<path d="${d}"${attributes(all)}/>`;
export const group = (inner: string, all: Attributes = {}): string => `<g${attributes(all)}>${inner}</g>`;

/** Shapes with one line round all of them: what is alive or can be touched. */
export function outlined(id: string, parts: OutlinedParts): string {
  const { shapes, inner = '', lines = '', lw = 5, ink = INK, tf, outline = true } = parts;
  const outside = outline
    ? group(shapes.map(({ d }) => path(d)).join(''), {
        fill: ink,
        stroke: ink,
        strokeWidth: lw * 2,
        strokeLinejoin: 'round',
      })
    : '';
  const fills = shapes.map(({ d, fill }) => path(d, { fill })).join('');
  const inside = inner
    ? clipped(
        shapes.map(({ d }) => d),
        inner,
      )
    : '';
  return group(outside + fills + inside + lines, { id: id || undefined, transform: tf });
}

const stops = (list: readonly Stop[]): string =>
  list
    .map(
      ([at, colour, opacity]) =>
        `<stop${attributes({ offset: at, stopColor: colour, stopOpacity: opacity })}/>`,
    )
    .join('');

export const linearGradient = (id: string, list: readonly Stop[], x1 = 0, y1 = 0, x2 = 0, y2 = 1): string =>
  `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stops(list)}</linearGradient>`;

export const radialGradient = (id: string, list: readonly Stop[], cx = 0.5, cy = 0.5, r = 0.5): string =>
  `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${stops(list)}</radialGradient>`;

export const svgFile = (width: number, height: number, body: string, defs = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${defs ? `<defs>${defs}</defs>` : ''}${body}</svg>`;

/** Draws something elsewhere, turned (degrees) and scaled. */
export const placed = (x: number, y: number, inner: string, degrees = 0, scale = 1): string =>
  group(inner, {
    transform: `translate(${round(x)} ${round(y)})${degrees ? ` rotate(${degrees})` : ''}${scale === 1 ? '' : ` scale(${scale})`}`,
  });

/** A line with round ends. */
export const stroke = (d: string, width: number, colour: string = INK, more: Attributes = {}): string =>
  path(d, {
    fill: 'none',
    stroke: colour,
    strokeWidth: width,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
    ...more,
  });

/** A point as an SVG pair. */
export const pairOf = (p: Point): string => `${round(p.x)} ${round(p.y)}`;
