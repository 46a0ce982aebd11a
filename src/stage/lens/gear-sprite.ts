import type { GameObjects, Scene } from 'phaser';
import type { TrickId } from '../../core/ids.ts';
import type { LoadedPack } from '../art/art-store.ts';
import { DURATION, type Motion } from '../motion/motion.ts';

/** Degrees a second: slow enough to see the sign on it. */
const SPEED = 40;
const TEETH_STEP = 12;
/** Just found, it turns so far (degrees) in so much time (ms). */
const SPIN = { turn: 540, ms: 700 } as const;

/** How a gear is drawn now, for the lens to show it larger. */
export interface GearPicture {
  readonly x: number;
  readonly y: number;
  /** Degrees. */
  readonly angle: number;
  /** Logical px for one of its frame's pixels. */
  readonly scale: number;
  readonly texture: string;
  readonly frame: string;
}

/** A gear that was found: it pops out turning, then rocks to and fro like clockwork, so that its sign stays readable. */
export class GearSprite {
  readonly #image: GameObjects.Image;
  readonly #motion: Motion;
  #time = 0;

  /** @param size diameter in logical px @returns null when there is no picture of this gear */
  static make(
    scene: Scene,
    pack: LoadedPack | null,
    trick: TrickId,
    at: { readonly x: number; readonly y: number; readonly size: number; readonly delay?: number },
    motion: Motion,
  ): GearSprite | null {
    const frame = `trick-${trick}`;
    const size = pack?.frames[frame];
    if (!pack || !size) return null;
    const image = scene.add.image(at.x, at.y, pack.texture, frame).setDepth(40);
    const scale = (at.size / Math.max(size.width, size.height)) * pack.unit;
    image.setScale(motion.reduced ? scale : scale * 0.2).setAlpha(0);
    scene.tweens.add({
      targets: image,
      scale,
      alpha: 1,
      delay: at.delay ?? 0,
      duration: motion.reduced ? DURATION.fade : DURATION.gear,
      ease: motion.reduced ? 'Linear' : 'Back.Out',
    });
    return new GearSprite(image, motion);
  }

  private constructor(image: GameObjects.Image, motion: Motion) {
    this.#image = image;
    this.#motion = motion;
  }

  /** @param delta ms */
  step(delta: number): void {
    if (this.#motion.reduced) return;
    this.#time += delta / 1000;
    const left = Math.max(0, 1 - (this.#time * 1000) / SPIN.ms);
    const rocking = Math.sin((this.#time * SPEED * Math.PI) / 180 / 0.35) * TEETH_STEP;
    this.#image.angle = rocking * (1 - left) - SPIN.turn * left ** 3;
  }

  get picture(): GearPicture {
    const { x, y, angle, scale, texture, frame } = this.#image;
    return { x, y, angle, scale, texture: texture.key, frame: frame.name };
  }

  moveTo(point: { readonly x: number; readonly y: number }): void {
    this.#image.setPosition(point.x, point.y);
  }

  destroy(): void {
    this.#image.destroy();
  }
}
