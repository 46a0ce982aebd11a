import type { Textures } from 'phaser';
import type { Size } from '../../present/layout.ts';
import { addCanvas } from '../art/rasterise.ts';
import type { Paint } from './paint-shapes.ts';

/** Textures drawn with the page's own means: each once, kept by name until all are given back. */
export class DrawnTextures {
  readonly #textures: Textures.TextureManager;
  readonly #raster: number;
  readonly #keys = new Set<string>();
  #waiting: (() => void)[] = [];
  #hurry = true;

  /** @param raster canvas pixels for one logical px */
  constructor(textures: Textures.TextureManager, raster: number) {
    this.#textures = textures;
    this.#raster = raster;
  }

  /** Scale at which an image of one of these textures has its size in logical px. */
  get unit(): number {
    return 1 / this.#raster;
  }

  /** How many are still empty. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** @param size in logical px @returns the key again */
  once(key: string, size: Size, draw: (paint: Paint) => void): string {
    if (this.#keys.has(key)) return key;
    this.#keys.add(key);
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(size.width * this.#raster);
    canvas.height = Math.ceil(size.height * this.#raster);
    if (this.#hurry) {
      this.#paint(canvas, draw);
      addCanvas(this.#textures, key, canvas);
    } else {
      addCanvas(this.#textures, key, canvas);
      this.#waiting.push(() => {
        this.#paint(canvas, draw);
        this.#refresh(key);
      });
    }
    return key;
  }

  /** Whatever is first asked for inside stays empty until `drawSome` comes to it: a table full at once costs a frame. */
  soon<Made>(make: () => Made): Made {
    this.#hurry = false;
    try {
      return make();
    } finally {
      this.#hurry = true;
    }
  }

  /** Draws at most so many of those that wait, in the order they were asked for. */
  drawSome(most: number): void {
    for (const draw of this.#waiting.splice(0, most)) draw();
  }

  giveBack(): void {
    for (const key of this.#keys) this.#textures.remove(key);
    this.#keys.clear();
    this.#waiting = [];
  }

  #paint(canvas: HTMLCanvasElement, draw: (paint: Paint) => void): void {
    const paint = canvas.getContext('2d');
    if (!paint) return;
    paint.scale(this.#raster, this.#raster);
    draw(paint);
  }

  /** The graphics card has a copy of the empty canvas; without one the canvas itself is drawn. */
  #refresh(key: string): void {
    for (const source of this.#textures.get(key).source) if (source.glTexture) source.update();
  }
}
