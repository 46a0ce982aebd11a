import type { Textures } from 'phaser';
import type { Size } from '../../present/layout.ts';
import { addCanvas } from '../art/rasterise.ts';
import type { Paint } from './paint-shapes.ts';

/** Draws a picture, and gives way where it may go on in a later frame. Nobody sees it before it is finished. */
export type Steps = (paint: Paint) => Iterable<unknown>;

/** When a picture is drawn: now, before all others that wait, or when its turn comes. */
type Pace = 'now' | 'next' | 'soon';

/** A texture that is not finished yet. */
interface Waiting {
  readonly steps: Iterator<unknown>;
  pace: Pace;
}

/** Textures drawn with the page's own means: each once, kept by name until all are given back. */
export class DrawnTextures {
  readonly #textures: Textures.TextureManager;
  readonly #raster: number;
  readonly #keys = new Set<string>();
  readonly #waiting = new Map<string, Waiting>();
  #pace: Pace = 'now';

  /** @param raster canvas pixels for one logical px */
  constructor(textures: Textures.TextureManager, raster: number) {
    this.#textures = textures;
    this.#raster = raster;
  }

  /** Scale at which an image of one of these textures has its size in logical px. */
  get unit(): number {
    return 1 / this.#raster;
  }

  /** How many are not finished. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** May it be shown? */
  isDrawn(key: string): boolean {
    return !this.#waiting.has(key);
  }

  /** @param size in logical px @returns the key again */
  once(key: string, size: Size, draw: Steps): string {
    if (!this.#keys.has(key)) {
      this.#keys.add(key);
      const canvas = document.createElement('canvas');
      canvas.width = Math.ceil(size.width * this.#raster);
      canvas.height = Math.ceil(size.height * this.#raster);
      addCanvas(this.#textures, key, canvas);
      this.#waiting.set(key, { steps: stepsOn(canvas, this.#raster, draw), pace: this.#pace });
    }
    const waiting = this.#waiting.get(key);
    if (!waiting) return key;
    if (this.#pace === 'now') while (!this.#goOn(key, waiting));
    else if (this.#pace === 'next') waiting.pace = 'next';
    return key;
  }

  /** Whatever is first asked for inside stays empty until `drawSome` comes to it: a table full at once costs a frame. */
  soon<Made>(make: () => Made): Made {
    return this.#at('soon', make);
  }

  /** As `soon`, but before all that was asked for so: the player waits for it. */
  next<Made>(make: () => Made): Made {
    return this.#at('next', make);
  }

  /** Goes at most so many steps with those that wait, in the order they were asked for. */
  drawSome(most: number): void {
    for (let step = 0; step < most; step += 1) {
      const [key, waiting] =
        [...this.#waiting].find(([, { pace }]) => pace === 'next') ?? [...this.#waiting][0] ?? [];
      if (key === undefined || !waiting) return;
      this.#goOn(key, waiting);
    }
  }

  giveBack(): void {
    for (const key of this.#keys) this.#textures.remove(key);
    this.#keys.clear();
    this.#waiting.clear();
  }

  /** Whoever asked first decides. */
  #at<Made>(pace: Pace, make: () => Made): Made {
    if (this.#pace !== 'now') return make();
    this.#pace = pace;
    try {
      return make();
    } finally {
      this.#pace = 'now';
    }
  }

  /** @returns is it finished? */
  #goOn(key: string, { steps }: Waiting): boolean {
    if (!steps.next().done) return false;
    this.#waiting.delete(key);
    this.#refresh(key);
    return true;
  }

  /** The graphics card has a copy of the empty canvas; without one the canvas itself is drawn. */
  #refresh(key: string): void {
    for (const source of this.#textures.get(key).source) if (source.glTexture) source.update();
  }
}

function* stepsOn(canvas: HTMLCanvasElement, raster: number, draw: Steps): Generator<unknown> {
  const paint = canvas.getContext('2d');
  if (!paint) return;
  paint.scale(raster, raster);
  yield* draw(paint);
}
