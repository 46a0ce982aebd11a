import type { PackFrame, PackManifest } from '../../src/stage/art/pack.ts';
import { boundsOf } from './render.ts';
import { shelve, squarish } from './shelf.ts';
import { tidy } from './tidy.ts';

export interface Drawing {
  readonly name: string;
  /** Around its own origin. */
  readonly svg: string;
}

export interface Sheet {
  readonly svg: string;
  readonly manifest: PackManifest;
}

/** Puts drawings on one sheet, each cut to what is visible of it. */
export async function makeSheet(pack: string, drawings: readonly Drawing[]): Promise<Sheet> {
  const bounds = await Promise.all(drawings.map(({ svg }) => boundsOf(svg)));
  const { places, width, height } = shelve(bounds, squarish(bounds));
  const frames: Record<string, PackFrame> = {};
  const body = drawings.map(({ name, svg }, index) => {
    const box = bounds[index];
    const place = places[index];
    if (!box || !place) throw new Error(`${pack}: no place for ${name}`);
    if (frames[name]) throw new Error(`${pack}: two frames are called ${name}`);
    frames[name] = { ...place, ...box };
    return `<g transform="translate(${place.x - box.left} ${place.y - box.top})">${svg}</g>`;
  });
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body.join('')}</svg>`;
  return { svg: tidy(sheet), manifest: { pack, width, height, frames } };
}
