import type { GameObjects, Scene } from 'phaser';
import type { LoadedPack } from '../art/art-store.ts';
import { follow } from '../motion/follow.ts';
import type { Motion } from '../motion/motion.ts';

const FRAME = 'lens';
/** Share of the way left after one frame. */
const LAG = 0.7;
/** Where the middle of the glass lies in the picture, as shares of its size. */
const GLASS = { x: 0.4, y: 0.4 } as const;
/** It is this much larger for a moment when it has found something. */
const BUMP = 1.14;

/** The lens: a toy that glides after the pointer, or lies where it was left. */
export class LensSprite {
  readonly #image: GameObjects.Image;
  readonly #motion: Motion;
  /** Scale of the picture for one logical px of its size. */
  readonly #unit: number;
  #aim: { x: number; y: number };
  #size: number;
  #wanted: number;

  /** @returns null without its picture */
  static make(
    scene: Scene,
    pack: LoadedPack | null,
    at: { readonly x: number; readonly y: number; readonly size: number },
    motion: Motion,
  ): LensSprite | null {
    const frame = pack?.frames[FRAME];
    if (!pack || !frame) return null;
    const image = scene.add.image(at.x, at.y, pack.texture, FRAME);
    image.setOrigin(GLASS.x, GLASS.y).setDepth(50);
    return new LensSprite(image, at, pack.unit / frame.width, motion);
  }

  private constructor(
    image: GameObjects.Image,
    at: { readonly x: number; readonly y: number; readonly size: number },
    unit: number,
    motion: Motion,
  ) {
    this.#image = image;
    this.#motion = motion;
    this.#unit = unit;
    this.#aim = { x: at.x, y: at.y };
    this.#size = this.#wanted = at.size;
    image.setScale(at.size * unit);
  }

  /** Goes on towards this point. */
  moveTo(point: { readonly x: number; readonly y: number }): void {
    this.#aim = { x: point.x, y: point.y };
  }

  /** Grows or shrinks to this size: it is larger in the hand than where it lies. @param size logical px */
  growTo(size: number): void {
    this.#wanted = size;
  }

  /** Something was found under it. */
  bump(): void {
    if (!this.#motion.reduced) this.#size = this.#wanted * BUMP;
  }

  /** How large its picture is now, logical px. */
  get size(): number {
    return this.#size;
  }

  /** @param delta ms */
  step(delta: number): void {
    const lag = this.#motion.reduced ? 0 : LAG;
    this.#size = follow(this.#size, this.#wanted, this.#motion.reduced ? 0 : 0.8, delta);
    this.#image.setScale(this.#size * this.#unit);
    const before = this.#image.x;
    this.#image.x = follow(this.#image.x, this.#aim.x, lag, delta);
    this.#image.y = follow(this.#image.y, this.#aim.y, lag, delta);
    const swing = this.#motion.reduced ? 0 : Math.max(-10, Math.min(10, (this.#image.x - before) * 0.5));
    this.#image.angle = follow(this.#image.angle, swing, 0.85, delta);
  }

  get position(): { readonly x: number; readonly y: number } {
    return { x: this.#image.x, y: this.#image.y };
  }

  setVisible(visible: boolean): void {
    this.#image.setVisible(visible);
  }

  destroy(): void {
    this.#image.destroy();
  }
}
