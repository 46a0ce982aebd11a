import type { GameObjects, Scene } from 'phaser';
import type { Mood } from '../../core/story/beat.ts';
import type { LoadedPack } from '../art/art-store.ts';
import type { PuppetManifest, PuppetPose } from '../art/pack.ts';
import type { Random } from '../engine/seeded-random.ts';
import { clamp, follow } from '../motion/follow.ts';
import { DURATION, type Motion } from '../motion/motion.ts';
import { BlinkClock } from './blink-clock.ts';
import { drawPose, type PosePart } from './draw-pose.ts';
import { placePart, type Stance } from './part-transform.ts';
import { PoseChange } from './pose-change.ts';
import { TalkClock } from './talk-clock.ts';

export interface PuppetOptions {
  readonly pack: LoadedPack;
  readonly manifest: PuppetManifest;
  readonly motion: Motion;
  readonly random: Random;
  readonly mood: Mood;
  /** The pack of what this one wears; none: nothing. */
  readonly worn?: LoadedPack | null;
  /** Where the feet stand, logical px. */
  readonly x: number;
  readonly y: number;
  /** Logical px for one unit of the puppet. */
  readonly scale: number;
}

const DEGREE = Math.PI / 180;
const TURN = Math.PI * 2;
/** px on the screen, and breaths a second. */
const BREATH = { height: 3, hertz: 0.5 } as const;
/** Loose parts come 80 ms after the body. */
const OVERLAP_MS = 80;
/** How far the eyes may wander from their place, in units, and how lazily. */
const GAZE = { x: 5, y: 3.5, face: 0.5, lag: 0.8 } as const;

/**
 * A person made of parts: breathes, blinks, looks, talks and changes pose. Its container stands at the feet;
 * everything follows from the time given to `step`, so the same random and times give the same picture.
 */
export class Puppet {
  readonly root: GameObjects.Container;
  readonly #options: PuppetOptions;
  readonly #blink: BlinkClock;
  readonly #talk: TalkClock;
  readonly #phase: number;
  #mood: Mood;
  #worn: LoadedPack | null;
  #parts: readonly PosePart[] = [];
  #leaving: { parts: readonly PosePart[]; left: number } | null = null;
  #change: PoseChange | null = null;
  #talking = false;
  #look: readonly [number, number] = [0, 0];
  #gaze: [number, number] = [0, 0];
  #time = 0;

  constructor(scene: Scene, options: PuppetOptions) {
    this.#options = options;
    this.#mood = options.mood;
    this.#worn = options.worn ?? null;
    this.#blink = new BlinkClock(options.random);
    this.#talk = new TalkClock(options.random, options.manifest.talk);
    this.#phase = options.random() * TURN;
    this.root = scene.add.container(options.x, options.y).setScale(options.scale);
    this.#parts = this.#draw(options.mood);
    this.step(0);
  }

  get mood(): Mood {
    return this.#mood;
  }

  /** Names of the frames shown now, for tests and for looking. */
  get shown(): readonly string[] {
    return this.#parts.map((part) => String(part.image.frame.name));
  }

  /** Where others look when they look at this one, logical px. */
  get head(): { readonly x: number; readonly y: number } {
    const { mouth } = this.#options.manifest;
    return {
      x: this.root.x + mouth[0] * this.#options.scale,
      y: this.root.y + mouth[1] * this.#options.scale,
    };
  }

  setMood(mood: Mood): void {
    if (mood === this.#mood) return;
    this.#mood = mood;
    this.#redraw();
  }

  /** Puts something on, or takes it off. */
  setWorn(worn: LoadedPack | null): void {
    if (worn?.texture === this.#worn?.texture) return;
    this.#worn = worn;
    this.#redraw();
  }

  setTalking(talking: boolean): void {
    this.#talking = talking;
  }

  /** Looks from the face towards a point of the stage; null looks ahead. */
  lookAt(point: { readonly x: number; readonly y: number } | null): void {
    if (!point) {
      this.#look = [0, 0];
      return;
    }
    const { mouth } = this.#options.manifest;
    const scale = this.#options.scale;
    const dx = point.x - (this.root.x + mouth[0] * scale);
    const dy = point.y - (this.root.y + mouth[1] * scale);
    const distance = Math.max(120, Math.hypot(dx, dy));
    this.#look = [
      clamp((dx / distance) * GAZE.x, -GAZE.x, GAZE.x),
      clamp((dy / distance) * GAZE.y, -GAZE.y, GAZE.y),
    ];
  }

  /** @param delta ms since the last step */
  step(delta: number): void {
    this.#time += delta;
    const still = this.#options.motion.reduced;
    const closed = this.#blink.step(delta) && !still;
    const mouth = this.#talking && !still ? this.#talk.step(delta) : null;
    const lag = still ? 0 : GAZE.lag;
    this.#gaze = [
      follow(this.#gaze[0], this.#look[0], lag, delta),
      follow(this.#gaze[1], this.#look[1], lag, delta),
    ];
    this.#stepChange(delta);
    const pose = this.#pose(this.#mood);
    const stance = this.#stance(pose);
    for (const part of this.#parts) this.#place(part, pose, stance, closed, mouth);
  }

  destroy(): void {
    this.root.destroy();
  }

  #pose(mood: Mood): PuppetPose {
    return this.#options.manifest.poses[mood] ?? this.#options.manifest.poses.idle;
  }

  #draw(mood: Mood): readonly PosePart[] {
    const scene = this.root.scene;
    const parts = drawPose(scene, this.#options.pack, this.#pose(mood), this.#worn);
    this.root.add(parts.map((part) => part.image));
    return parts;
  }

  #redraw(): void {
    if (this.#options.motion.reduced) {
      for (const part of this.#leaving?.parts ?? []) part.image.destroy();
      this.#leaving = { parts: this.#parts, left: DURATION.fade };
      this.#parts = this.#draw(this.#mood);
      return;
    }
    this.#change = new PoseChange(() => {
      for (const part of this.#parts) part.image.destroy();
      this.#parts = this.#draw(this.#mood);
    });
  }

  #stepChange(delta: number): void {
    if (this.#leaving) {
      this.#leaving.left -= delta;
      const gone = clamp(1 - this.#leaving.left / DURATION.fade, 0, 1);
      for (const part of this.#parts) part.image.setAlpha(gone);
      if (gone === 1) {
        for (const part of this.#leaving.parts) part.image.destroy();
        this.#leaving = null;
      }
    }
    const squash = this.#change?.step(delta) ?? 1;
    const { scale } = this.#options;
    this.root.setScale(scale * (2 - squash), scale * squash);
    if (this.#change?.done) this.#change = null;
  }

  #stance(pose: PuppetPose): Stance {
    const still = this.#options.motion.reduced;
    const breath = still ? 0 : Math.sin(this.#breathPhase(this.#time));
    const nod = this.#talking && !still ? Math.sin((this.#time / 1000) * TURN * 1.1) * 1.2 : 0;
    return {
      lean: pose.lean * DEGREE,
      headTilt: (pose.headTilt + breath * 0.5 + nod) * DEGREE,
      rise: ((breath + 1) * BREATH.height) / 2 / this.#options.scale,
      lift: pose.lift,
    };
  }

  #breathPhase(time: number): number {
    return this.#phase + (time / 1000) * TURN * BREATH.hertz;
  }

  #place(part: PosePart, pose: PuppetPose, stance: Stance, closed: boolean, mouth: string | null): void {
    const { face } = pose;
    const frame =
      part.role === 'eyes' && closed && face.blinks
        ? this.#options.manifest.blink
        : part.role === 'mouth' && mouth && face.talks
          ? mouth
          : part.frame;
    const size = part.pack.frames[frame];
    if (!size) return;
    if (part.image.frame.name !== frame) part.image.setFrame(frame);
    const swing = this.#swing(part.swing);
    const at = placePart(part.part, this.#corner(part, size, pose), swing, stance, this.#options.manifest);
    part.image.setPosition(at.x, at.y).setRotation(at.angle);
  }

  #corner(
    part: PosePart,
    size: { left: number; top: number },
    { face }: PuppetPose,
  ): readonly [number, number] {
    if (part.role === 'body') return [size.left, size.top];
    const looks = part.role === 'eyes' ? 1 : GAZE.face;
    const fixed = part.role === 'eyes' ? face.gaze : ([0, 0] as const);
    return [
      size.left + face.shift[0] + fixed[0] + this.#gaze[0] * looks,
      size.top + face.shift[1] + fixed[1] + this.#gaze[1] * looks,
    ];
  }

  #swing(degrees: number): number {
    if (degrees === 0 || this.#options.motion.reduced) return 0;
    return Math.sin(this.#breathPhase(this.#time - OVERLAP_MS)) * degrees * DEGREE;
  }
}
