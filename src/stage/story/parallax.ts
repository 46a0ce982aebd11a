import type { Size } from '../../present/layout.ts';
import { clamp, follow } from '../motion/follow.ts';
import type { Motion } from '../motion/motion.ts';
import type { PlacedLayer } from './place-layers.ts';

/** How far the nearest layer shifts, logical px: enough to feel depth, too little to feel sick. */
const REACH = { x: 9, y: 4 } as const;
const LAG = 0.94;

/** Shifts the layers of a place slightly against the pointer. Still when motion is reduced. */
export class Parallax {
  readonly #layers: readonly PlacedLayer[];
  readonly #size: Size;
  readonly #motion: Motion;
  #aim = { x: 0, y: 0 };
  #at = { x: 0, y: 0 };

  constructor(layers: readonly PlacedLayer[], size: Size, motion: Motion) {
    this.#layers = layers;
    this.#size = size;
    this.#motion = motion;
  }

  /** @param point the pointer, or null when it is away */
  lookTo(point: { readonly x: number; readonly y: number } | null): void {
    const share = (at: number, all: number): number => clamp((at / all) * 2 - 1, -1, 1);
    this.#aim = point
      ? { x: share(point.x, this.#size.width), y: share(point.y, this.#size.height) }
      : { x: 0, y: 0 };
  }

  /** @param delta ms */
  step(delta: number): void {
    if (this.#motion.reduced) return;
    this.#at = {
      x: follow(this.#at.x, this.#aim.x, LAG, delta),
      y: follow(this.#at.y, this.#aim.y, LAG, delta),
    };
    for (const layer of this.#layers) {
      const { scaleX: texel } = layer.image;
      const shift = (reach: number, at: number): number =>
        Math.round((reach * at * layer.depth) / texel) * texel;
      layer.image.setPosition(layer.x - shift(REACH.x, this.#at.x), layer.y - shift(REACH.y, this.#at.y));
    }
  }
}
