import type { Textures } from 'phaser';
import type { SourceLayer, SourcePack, SourcePicture } from './art-source.ts';
import { lightEvening } from './evening-light.ts';

/** Larger canvases fail on some phones. */
const LARGEST = 4096;

/**
 * Draws a whole sheet once, at the size it will be seen, into a texture with one frame per part.
 * @param pixels canvas pixels for one unit of the sheet
 * @returns the scale at which an image of a frame shows the sheet's own units
 */
export function rasteriseSheet(
  textures: Textures.TextureManager,
  key: string,
  { manifest, sheet }: SourcePack,
  pixels: number,
  evening = false,
): number {
  const scale = Math.min(pixels, LARGEST / manifest.width, LARGEST / manifest.height);
  const canvas = draw(sheet, manifest.width * scale, manifest.height * scale);
  if (evening) lightEvening(canvas, 'things');
  const texture = textures.create(key, canvas as unknown as HTMLImageElement);
  texture?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
  for (const [name, frame] of Object.entries(manifest.frames)) {
    texture?.add(name, 0, frame.x * scale, frame.y * scale, frame.width * scale, frame.height * scale);
  }
  return 1 / scale;
}

interface PlaceSize {
  readonly width: number;
  readonly raster: number;
  /** In the light of the evening; `sky`: the first layer is the sky. */
  readonly evening?: boolean;
  readonly sky?: boolean;
}

/**
 * Draws layers of a place over each other into one texture.
 * @param size width on the stage in logical px, and canvas pixels for one of them
 * @returns the scale at which an image of it has that width
 */
export function rasterisePlace(
  textures: Textures.TextureManager,
  key: string,
  layers: readonly SourceLayer[],
  { width, raster, evening = false, sky = false }: PlaceSize,
): number {
  const pixels = Math.min(raster, LARGEST / width);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * pixels));
  const first = layers[0]?.picture ?? { width: 1, height: 1 };
  canvas.height = Math.max(1, Math.round((canvas.width * first.height) / first.width));
  const paint = canvas.getContext('2d');
  layers.forEach(({ picture }, index) => {
    const lit = evening ? draw(picture, canvas.width, canvas.height) : picture.image;
    if (lit instanceof HTMLCanvasElement && evening) lightEvening(lit, sky && index === 0 ? 'sky' : 'things');
    paint?.drawImage(lit, 0, 0, canvas.width, canvas.height);
  });
  addCanvas(textures, key, canvas);
  return 1 / pixels;
}

/**
 * Makes a texture of a finished canvas. Not `textures.addCanvas`: that one reads all pixels back at once,
 * which doubles the memory.
 */
export function addCanvas(textures: Textures.TextureManager, key: string, canvas: HTMLCanvasElement): void {
  textures
    .create(key, canvas as unknown as HTMLImageElement)
    ?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
}

function draw(picture: SourcePicture, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width));
  canvas.height = Math.max(1, Math.ceil(height));
  canvas.getContext('2d')?.drawImage(picture.image, 0, 0, width, height);
  return canvas;
}
