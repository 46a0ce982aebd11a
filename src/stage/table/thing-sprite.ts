import type { GameObjects, Scene } from 'phaser';
import type { Box } from '../../present/layout.ts';
import type { ThingView } from '../../present/table-view.ts';
import type { CardTextures } from '../cards/card-textures.ts';
import { clamp, follow } from '../motion/follow.ts';
import { DURATION, type Motion } from '../motion/motion.ts';
import type { Point } from './hit.ts';
import { ThingBody } from './thing-body.ts';

/** What the player is doing with a thing now; it decides lift and tilt. */
export type Attention = 'none' | 'hover' | 'pressed' | 'held';

const LIFT = { none: 0, hover: 12, pressed: 4, held: 16 } as const;
const SWELL = { none: 1, hover: 1.03, pressed: 0.96, held: 1.06 } as const;
const LARGEST_TILT = 6;
/** Share of the way left after one frame while dragging. */
const DRAG_LAG = 0.25;
/** Degrees of turn for a px of movement a frame. */
const SWING = 0.06;
const LARGEST_SWING = 14;

/**
 * One thing on the table. It has a resting place it travels to, and lies above it while the player
 * pays attention to it; while it is dragged it hangs a little behind the finger.
 */
export class ThingSprite {
  readonly root: GameObjects.Container;
  readonly #scene: Scene;
  readonly #motion: Motion;
  readonly #cards: CardTextures;
  readonly #body: ThingBody;
  #view: ThingView;
  #rest: Box;
  #attention: Attention = 'none';
  #lift = 0;
  #tilt = 0;
  #swell = 1;
  #tremble = 0;
  #squash = { x: 1, y: 1, flip: 1 };
  /** How far it has come from the deck, 0–1; null when it is not being dealt. */
  #dealing: { share: number } | null = null;

  constructor(scene: Scene, cards: CardTextures, motion: Motion, view: ThingView, rest: Box) {
    this.#scene = scene;
    this.#cards = cards;
    this.#motion = motion;
    this.#view = view;
    this.#rest = rest;
    this.#body = new ThingBody(scene, cards, motion, view, rest);
    this.root = scene.add.container(rest.x, rest.y, [this.#body.root]).setAngle(rest.angle);
    this.step(0, null);
  }

  get view(): ThingView {
    return this.#view;
  }

  get rest(): Box {
    return this.#rest;
  }

  /** Where lines to this thing end: the middle of a face, or of the thing. */
  get anchor(): Point {
    const { x, y } = this.#body.anchor;
    return { x: this.root.x + x, y: this.root.y + y };
  }

  /** Shows a later view of the same thing; a changed card turns over, anything else cross-fades. */
  update(view: ThingView, turnOver: boolean): void {
    this.#view = view;
    if (!turnOver || this.#motion.reduced || !this.#body.differs(view, this.#rest)) {
      this.#body.wear(view, this.#rest, true);
      return;
    }
    this.#scene.tweens.add({
      targets: this.#squash,
      flip: 0,
      duration: DURATION.flip / 2,
      ease: 'Sine.In',
      onComplete: () => {
        this.#body.wear(this.#view, this.#rest, false);
        this.#scene.tweens.add({
          targets: this.#squash,
          flip: 1,
          duration: DURATION.flip / 2,
          ease: 'Back.Out',
        });
      },
    });
  }

  /** Comes from the deck in an arc, after its turn in the row. */
  dealFrom(deck: Box, turn: number): void {
    if (this.#motion.reduced) {
      this.root.setAlpha(0);
      this.#scene.tweens.add({ targets: this.root, alpha: 1, duration: DURATION.fade });
      return;
    }
    // A phrase has no back, and most phrases are too flat to draw a card's on.
    const { width, height } = this.#rest;
    const back =
      this.#view.kind === 'card' ? this.#cards.next(() => this.#cards.back({ width, height })) : null;
    if (back) this.#body.turn(back);
    this.root.setPosition(deck.x, deck.y).setAngle(deck.angle);
    const arc = { share: 0 };
    this.#dealing = arc;
    const top = Math.min(deck.y, this.#rest.y) - 70;
    this.#scene.tweens.add({
      targets: arc,
      share: 1,
      delay: turn * DURATION.dealStagger,
      duration: DURATION.deal,
      ease: 'Cubic.Out',
      onUpdate: () => {
        const t = arc.share;
        const along = (from: number, by: number, to: number): number =>
          (1 - t) ** 2 * from + 2 * (1 - t) * t * by + t ** 2 * to;
        this.root.x = along(deck.x, (deck.x + this.#rest.x) / 2, this.#rest.x);
        this.root.y = along(deck.y, top, this.#rest.y);
        this.root.angle = deck.angle + (this.#rest.angle - deck.angle) * t;
        if (t > 0.5) this.#body.turn(null);
      },
      onComplete: () => {
        this.#dealing = null;
        this.#body.turn(null);
      },
    });
  }

  /** Comes in where it lies, after its turn: there is no pile it could come from. */
  appear(turn: number): void {
    const { reduced } = this.#motion;
    this.root.setAlpha(0);
    if (!reduced) this.root.setScale(0.7);
    this.#scene.tweens.add({
      targets: this.root,
      alpha: 1,
      scale: 1,
      delay: reduced ? 0 : turn * DURATION.dealStagger,
      duration: DURATION.deal,
      ease: reduced ? 'Linear' : 'Back.Out',
    });
  }

  /** Trembles for a moment, at most 4 px. */
  shake(): void {
    if (this.#motion.reduced) return;
    const left = { share: 1 };
    this.#scene.tweens.add({
      targets: left,
      share: 0,
      duration: DURATION.shake,
      onUpdate: () => {
        this.#tremble = Math.sin(left.share * Math.PI * 6) * 4 * left.share;
      },
      onComplete: () => {
        this.#tremble = 0;
      },
    });
  }

  /** Travels to a new resting place; `snap` ends with a squash and a spring, as when it falls into a slot. */
  moveTo(rest: Box, snap: boolean): void {
    const resized = rest.width !== this.#rest.width || rest.height !== this.#rest.height;
    this.#rest = rest;
    if (resized) this.#body.wear(this.#view, rest, false);
    this.#stopTravelling();
    this.root.setAlpha(1).setScale(1);
    const { x, y, angle } = rest;
    if (this.#motion.reduced) {
      this.root.setPosition(x, y).setAngle(angle);
      return;
    }
    this.#scene.tweens.add({
      targets: this.root,
      x,
      y,
      angle,
      duration: snap ? DURATION.hover : DURATION.return,
      ease: 'Cubic.Out',
      onComplete: () => snap && this.#settle(),
    });
  }

  /** Is the picture where it will stay, or on its way there from the deck? */
  get atRest(): boolean {
    if (this.#dealing) return true;
    return Math.hypot(this.root.x - this.#rest.x, this.root.y - this.#rest.y) < 0.5;
  }

  attend(attention: Attention): void {
    this.#attention = attention;
  }

  /** Hangs at the finger, drawn towards a slot that is near. @param pull the slot's centre, or null */
  drag(pointer: Point, pull: Point | null, delta: number): void {
    this.#stopTravelling();
    this.root.setAlpha(1).setScale(1);
    const aim = pull ? { x: (pointer.x + pull.x) / 2, y: (pointer.y + pull.y) / 2 } : pointer;
    const lag = this.#motion.reduced ? 0 : DRAG_LAG;
    const x = follow(this.root.x, aim.x, lag, delta);
    const speed = ((x - this.root.x) / Math.max(1, delta)) * (1000 / 60);
    this.root.x = x;
    this.root.y = follow(this.root.y, aim.y, lag, delta);
    const swing = this.#motion.reduced ? 0 : clamp(speed * SWING * 6, -LARGEST_SWING, LARGEST_SWING);
    this.root.angle = follow(this.root.angle, swing, 0.8, delta);
  }

  /** A face on it looks at this point. */
  watch(point: Point | null): void {
    const { x, y } = this.anchor;
    this.#body.watch(point && { x: point.x - x, y: point.y - y });
  }

  /** @param delta ms @param pointer where the mouse is, for the tilt of the card under it */
  step(delta: number, pointer: Point | null): void {
    const lag = this.#motion.reduced ? 0 : 0.001 ** (1000 / 60 / DURATION.hover);
    const reduced = this.#motion.reduced;
    const side = pointer ? clamp(((pointer.x - this.root.x) / this.#rest.width) * 2, -1, 1) : 0;
    const tilt = this.#attention === 'hover' && !reduced ? side * LARGEST_TILT * 0.5 : 0;
    this.#lift = follow(this.#lift, LIFT[this.#attention], lag, delta);
    this.#tilt = follow(this.#tilt, tilt, lag, delta);
    this.#swell = follow(this.#swell, SWELL[this.#attention], lag, delta);
    this.#body.step(delta);
    this.#body.root
      .setPosition(this.#tremble, -this.#lift)
      .setAngle(this.#tilt)
      .setScale(this.#swell * this.#squash.x * this.#squash.flip, this.#swell * this.#squash.y);
  }

  /** Leaves the table. @param towards where it goes, or null to fade where it is */
  leave(towards: Box | null): void {
    this.#stopTravelling();
    // Nothing may turn or change the picture of a thing that is gone.
    this.#scene.tweens.killTweensOf(this.#squash);
    const away = towards && !this.#motion.reduced ? { x: towards.x, y: towards.y, scale: 0.5 } : {};
    this.#scene.tweens.add({
      targets: this.root,
      ...away,
      alpha: 0,
      duration: DURATION.return,
      ease: 'Cubic.In',
      onComplete: () => this.root.destroy(),
    });
  }

  /** Whatever took it somewhere lets go of it; a card that was still being dealt shows its front. */
  #stopTravelling(): void {
    this.#scene.tweens.killTweensOf(this.root);
    if (!this.#dealing) return;
    this.#scene.tweens.killTweensOf(this.#dealing);
    this.#dealing = null;
    this.#body.turn(null);
  }

  #settle(): void {
    this.#scene.tweens.add({
      targets: this.#squash,
      x: 1.06,
      y: 0.94,
      duration: DURATION.snapSquash,
      ease: 'Sine.Out',
      onComplete: () => {
        this.#scene.tweens.add({
          targets: this.#squash,
          x: 1,
          y: 1,
          duration: DURATION.snapSpring,
          ease: 'Elastic.Out',
        });
      },
    });
  }
}
