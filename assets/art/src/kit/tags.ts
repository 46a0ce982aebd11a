import { shade } from './colour.ts';
import { INK } from './palette.ts';
import { ellr } from './paths.ts';
import { short as r } from './point.ts';

/** SVG as text. Ids are made from what they name, so equal things share one and different ones never collide. */

type Value = string | number | undefined;

export function attributes(values: Readonly<Record<string, Value>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${value}"`)
    .join('');
}

export function path(d: string, values: Readonly<Record<string, Value>> = {}): string {
  return `<path d="${d}"${attributes(values)}/>`;
}

export function g(inner: string, values: Readonly<Record<string, Value>> = {}): string {
  return `<g${attributes(values)}>${inner}</g>`;
}

/** Moves, then turns, then scales. */
export function at(x: number, y: number, inner: string, degrees = 0, scale = 1): string {
  const turned = degrees ? ` rotate(${r(degrees)})` : '';
  const scaled = scale === 1 ? '' : ` scale(${scale})`;
  return g(inner, { transform: `translate(${r(x)} ${r(y)})${turned}${scaled}` });
}

/** Draws something for each item. */
export function each<const T extends readonly unknown[]>(
  items: T,
  draw: (item: T[number], index: number) => string,
): string {
  return items.map((item, index) => draw(item, index)).join('');
}

/** An id that stands for this text (FNV-1a). */
export function idOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `i${(hash >>> 0).toString(36)}`;
}

/** Shows `inner` only inside these shapes. */
export function clip(shapes: string | readonly string[], inner: string): string {
  const body = [shapes]
    .flat()
    .map((d) => `<path d="${d}"/>`)
    .join('');
  const id = idOf(body);
  return `<clipPath id="${id}">${body}</clipPath><g clip-path="url(#${id})">${inner}</g>`;
}

/** Like `clip`, for one path with holes. */
export function clipEvenOdd(d: string, inner: string): string {
  const id = idOf(`evenodd${d}`);
  const hole = `<clipPath id="${id}"><path clip-rule="evenodd" d="${d}"/></clipPath>`;
  return `${hole}<g clip-path="url(#${id})">${inner}</g>`;
}

type Stop = readonly [offset: number, colour: string, opacity?: number];

export interface Gradient {
  /** Goes before its use. */
  readonly definition: string;
  /** For `fill`. */
  readonly fill: string;
}

function gradient(kind: 'linear' | 'radial', shape: string, stops: readonly Stop[]): Gradient {
  const body = stops
    .map(
      ([offset, colour, opacity]) =>
        `<stop offset="${offset}" stop-color="${colour}"${attributes({ stopOpacity: opacity })}/>`,
    )
    .join('');
  const id = idOf(kind + shape + body);
  const definition = `<${kind}Gradient id="${id}" ${shape}>${body}</${kind}Gradient>`;
  return { definition, fill: `url(#${id})` };
}

/** From top to bottom unless told otherwise; in shares of the filled shape. */
export function linear(stops: readonly Stop[], [x1, y1, x2, y2] = [0, 0, 0, 1]): Gradient {
  return gradient('linear', `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`, stops);
}

export function radial(stops: readonly Stop[], [cx, cy, radius] = [0.5, 0.5, 0.5]): Gradient {
  return gradient('radial', `cx="${cx}" cy="${cy}" r="${radius}"`, stops);
}

/** A path filled with a gradient. */
export function washed(d: string, wash: Gradient, values: Readonly<Record<string, Value>> = {}): string {
  return wash.definition + path(d, { fill: wash.fill, ...values });
}

export function line(
  d: string,
  width: number,
  colour: string = INK,
  more: Readonly<Record<string, Value>> = {},
): string {
  const round = { strokeLinecap: 'round', strokeLinejoin: 'round' };
  return path(d, { fill: 'none', stroke: colour, strokeWidth: r(width), ...round, ...more });
}

export interface Shape {
  readonly d: string;
  readonly fill: string;
}

export interface OutlinedOptions {
  /** Drawn over the fill and clipped to the shapes. */
  readonly inner?: string;
  /** Drawn on top of everything. */
  readonly lines?: string;
  /** Width of the ink line. */
  readonly lw?: number;
  readonly ink?: string;
  readonly transform?: string;
}

/** One thing of several shapes with a single ink line around all of them. */
export function outlined(shapes: readonly Shape[], options: OutlinedOptions = {}): string {
  const { inner = '', lines = '', lw = 5, ink = INK, transform } = options;
  const border = shapes.map(({ d }) => `<path d="${d}"/>`).join('');
  const fills = shapes.map(({ d, fill }) => path(d, { fill })).join('');
  const body = inner
    ? clip(
        shapes.map(({ d }) => d),
        inner,
      )
    : '';
  return g(
    `<g fill="${ink}" stroke="${ink}" stroke-width="${r(lw * 2)}" stroke-linejoin="round">${border}</g>${fills}${body}${lines}`,
    { transform },
  );
}

export interface SolidOptions extends OutlinedOptions {
  /** How far the lit side reaches over the shaded one, px. */
  readonly shift?: number;
  /** 0–1: how dark the shaded side is. */
  readonly tone?: number;
  /** All shapes have one colour and are shaded as one body. */
  readonly merge?: boolean;
}

/** An outlined thing with a shaded lower right side: the same shape, moved towards the light. */
export function solid(shapes: readonly Shape[], options: SolidOptions = {}): string {
  const { shift = 4, tone = 0.2, merge = false, inner = '', ...rest } = options;
  const layers = (some: readonly Shape[]): string =>
    some.map(({ d, fill }) => path(d, { fill: shade(fill, tone) })).join('') +
    at(-shift, -shift, some.map(({ d, fill }) => path(d, { fill })).join(''));
  const shaded = merge ? layers(shapes) : shapes.map((shape) => layers([shape])).join('');
  return outlined(shapes, { ...rest, inner: shaded + inner });
}

/** A solid thing of one shape. */
export function one(d: string, fill: string, options?: SolidOptions): string {
  return solid([{ d, fill }], options);
}

/** A small highlight, towards the light at the top left. */
export function glint(x: number, y: number, rx: number, ry: number, degrees = -30, opacity = 0.85): string {
  return path(ellr(x, y, rx, ry, degrees), { fill: '#FFFFFF', opacity });
}

/** A whole picture. */
export function svg(width: number, height: number, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`;
}
