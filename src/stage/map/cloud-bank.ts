import type { Scene } from 'phaser';
import { EVENING_CLOUD } from '../art/evening-light.ts';
import { addCanvas } from '../art/rasterise.ts';
import type { SceneSetting } from '../engine/stage-context.ts';
import { wholeOf } from '../story/place-layers.ts';

const COLOURS = { day: { white: '#ffffff', shade: '#ecd9ee' }, evening: EVENING_CLOUD } as const;
/** Rows of round clouds from back to front: how far below the box's edge their middles lie, px, and their size. */
const ROWS = [
  { drop: 48, size: 52, step: 62, start: 0 },
  { drop: 96, size: 64, step: 78, start: 30 },
  { drop: 158, size: 84, step: 104, start: 66 },
  { drop: 236, size: 104, step: 132, start: 10 },
] as const;
/** Clouds rise and swell in turns, without chance: the same at every visit. */
const SWELL = [0, 0.2, -0.1, 0.26, 0.04, -0.16, 0.14] as const;
const RISE = 60;

/**
 * A sea of clouds below the map's picture, where the window is taller than the picture is.
 * @returns gives its texture back
 */
export function layCloudBank(scene: Scene, setting: SceneSetting, depth: number): () => void {
  const { logical, raster, reach } = setting;
  const { x, width } = wholeOf(setting);
  const key = `${scene.sys.settings.key}:clouds`;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * raster);
  canvas.height = Math.ceil((reach.y + RISE) * raster);
  const paint = canvas.getContext('2d');
  paint?.scale(raster, raster);
  if (paint) {
    ROWS.forEach((row, index) => {
      paintRow(paint, row, index, { width, bottom: reach.y + RISE, ...COLOURS[setting.daytime] });
    });
  }
  addCanvas(scene.textures, key, canvas);
  const image = scene.add.image(x, logical.height - RISE, key).setOrigin(0, 0);
  image.setScale(1 / raster).setDepth(depth);
  return () => scene.textures.remove(key);
}

interface Bank {
  readonly width: number;
  readonly bottom: number;
  readonly white: string;
  readonly shade: string;
}

function paintRow(
  paint: CanvasRenderingContext2D,
  row: (typeof ROWS)[number],
  index: number,
  { width, bottom, white, shade }: Bank,
): void {
  const middle = RISE + row.drop;
  const puffs = Array.from({ length: Math.ceil(width / row.step) + 2 }, (_, turn) => ({
    x: row.start + (turn - 1) * row.step,
    radius: row.size * (1 + (SWELL[(turn * 3 + index * 2) % SWELL.length] ?? 0)),
  }));
  // The shade lies a little above and beside the white, like a soft edge.
  for (const [colour, dx, dy] of [
    [shade, 4, -5],
    [white, 0, 0],
  ] as const) {
    paint.fillStyle = colour;
    for (const { x, radius } of puffs) {
      paint.beginPath();
      paint.arc(x + dx, middle + dy, radius, 0, Math.PI * 2);
      paint.fill();
    }
    paint.fillRect(0, middle, width, Math.max(0, bottom - middle));
  }
}
