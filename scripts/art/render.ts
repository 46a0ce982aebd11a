import sharp from 'sharp';

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Room around the origin in which drawings are measured, px. */
const ROOM = { left: 460, right: 460, up: 880, down: 320 } as const;

/** @returns the picture as a small PNG of at most 256 colours */
export function toPng(svg: string, width?: number): Promise<Buffer> {
  const image = sharp(Buffer.from(svg), { limitInputPixels: false });
  return (width ? image.resize({ width }) : image).png({ palette: true, effort: 10 }).toBuffer();
}

/** Where a drawing has colour, relative to its origin, by drawing it. Includes every half-covered pixel. */
export async function boundsOf(drawing: string): Promise<Bounds> {
  const width = ROOM.left + ROOM.right;
  const height = ROOM.up + ROOM.down;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-ROOM.left} ${-ROOM.up} ${width} ${height}">${drawing}</svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (data[(y * width + x) * info.channels + 3] === 0) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  if (right < 0) throw new Error(`A drawing is empty: ${drawing.slice(0, 200)}`);
  if (left === 0 || top === 0 || right === width - 1 || bottom === height - 1) {
    throw new Error(`A drawing is larger than the room it is measured in: ${drawing.slice(0, 200)}`);
  }
  return { left: left - ROOM.left, top: top - ROOM.up, width: right - left + 1, height: bottom - top + 1 };
}
