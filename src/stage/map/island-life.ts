import type { GameObjects, Scene } from 'phaser';
import type { RegionId } from '../../core/ids.ts';
import type { Orientation } from '../../present/layout.ts';
import type { LoadedPack } from '../art/art-store.ts';
import type { Random } from '../engine/seeded-random.ts';
import { celebrate } from '../motion/celebration.ts';
import { DURATION, type Motion } from '../motion/motion.ts';
import { ISLAND_THINGS, ISLANDS, type IslandThing } from './island-things.ts';

export interface IslandLifeOptions {
  readonly packs: Readonly<Record<IslandThing['pack'], LoadedPack | null>>;
  readonly orientation: Orientation;
  readonly motion: Motion;
  readonly random: Random;
  /** Lights are brighter. */
  readonly evening: boolean;
}

interface Living {
  readonly thing: IslandThing;
  readonly image: GameObjects.Image;
  readonly x: number;
  readonly y: number;
  /** Logical px for one of the island's drawing, and what the image is scaled by. */
  readonly px: number;
  readonly scale: number;
  /** How strong it shines at most. */
  readonly alpha: number;
  /** How far it has come into the world: 0 not at all, 1 whole. */
  readonly grown: { share: number };
  there: boolean;
}

/** Behind clouds and signs and under the veil of a theme, so that it is muted with its island. */
const DEPTH = 0.7;
const TAU = Math.PI * 2;
/** One new thing after the other, ms. */
const STAGGER = 140;
const FLAG_MS = 170;
/** How far smoke rises, px of the drawing, and how long that takes, s. */
const RISE = 86;
const PUFF_SECONDS = 5;

/** Windows, flags, flowers, smoke and great lights: an island comes alive as its chapters end. */
export class IslandLife {
  readonly #scene: Scene;
  readonly #options: IslandLifeOptions;
  readonly #of: Readonly<Record<RegionId, readonly Living[]>>;
  readonly #all: readonly Living[];
  #time = 0;

  constructor(scene: Scene, options: IslandLifeOptions) {
    this.#scene = scene;
    this.#options = options;
    const settle = (id: RegionId): readonly Living[] =>
      ISLAND_THINGS[id].flatMap((thing) => this.#settle(id, thing) ?? []);
    this.#of = {
      home: settle('home'),
      lookout: settle('lookout'),
      harbour: settle('harbour'),
      echo: settle('echo'),
    };
    this.#all = Object.values(this.#of).flat();
  }

  /** @param share 0–1 of the island's chapters @param first show it as it is, without a motion */
  light(island: RegionId, share: number, first: boolean): void {
    let news = 0;
    for (const living of this.#of[island]) {
      const there = share > 0 && share + 0.001 >= living.thing.from;
      if (there === living.there) continue;
      living.there = there;
      if (!there || first || this.#options.motion.reduced) {
        living.grown.share = there ? 1 : 0;
        this.#pose(living);
        continue;
      }
      this.#grow(living, news * STAGGER);
      news += 1;
    }
  }

  /** @param delta ms */
  step(delta: number): void {
    if (this.#options.motion.reduced) return;
    this.#time += delta / 1000;
    for (const living of this.#all) if (living.there) this.#pose(living);
  }

  #settle(island: RegionId, thing: IslandThing): Living | null {
    const pack = this.#options.packs[thing.pack];
    const name = thing.move.kind === 'wave' ? `${thing.frame}-1` : thing.frame;
    const frame = pack?.frames[name];
    if (!pack || !frame) return null;
    const anchor = ISLANDS[this.#options.orientation][island];
    const x = anchor.x + thing.at[0] * anchor.scale;
    const y = anchor.y + thing.at[1] * anchor.scale;
    const image = this.#scene.add.image(x, y, pack.texture, name).setName(`life:${island}`);
    image
      .setOrigin(-frame.left / frame.width, -frame.top / frame.height)
      .setDepth(DEPTH)
      .setVisible(false);
    const soft = thing.frame === 'glow' || thing.move.kind === 'beam' || thing.frame === 'stage-beam';
    return {
      thing,
      image,
      x,
      y,
      px: anchor.scale,
      scale: pack.unit * anchor.scale * (thing.scale ?? 1),
      alpha: soft && !this.#options.evening ? DAYLIGHT : 1,
      grown: { share: 0 },
      there: false,
    };
  }

  #grow(living: Living, delay: number): void {
    const { motion, random } = this.#options;
    this.#scene.tweens.add({
      targets: living.grown,
      share: 1,
      delay,
      duration: DURATION.snapSpring * 1.8,
      ease: living.thing.pack === 'map-lights' ? 'Sine.Out' : 'Back.Out',
      onStart: () => {
        if (living.thing.frame === 'glow' || living.thing.frame === 'puff') return;
        const { x, y, px } = living;
        celebrate(this.#scene, { x, y: y - 20 * px, size: 90 * px }, motion, random);
      },
    });
  }

  /** Everything about a thing follows from the time and from how far it has grown. */
  #pose(living: Living): void {
    const { thing, image, x, y, px, scale, alpha, grown } = living;
    const time = this.#options.motion.reduced ? 0 : this.#time;
    const phase = (thing.phase ?? 0) * TAU;
    const isLight = thing.pack === 'map-lights';
    const size = isLight ? scale : scale * grown.share;
    const shine = alpha * Math.min(1, grown.share);
    image
      .setVisible(grown.share > 0.01)
      .setPosition(x, y)
      .setScale(size)
      .setAlpha(shine);
    switch (thing.move.kind) {
      case 'still':
        return;
      case 'wave':
        image.setFrame(`${thing.frame}-${1 + (Math.floor((time * 1000) / FLAG_MS) % 4)}`, false, false);
        return;
      case 'bob':
        image.setY(y + Math.sin(time * 1.1 + phase) * 6 * px).setAngle(Math.sin(time * 0.9 + phase) * 3);
        return;
      case 'breathe':
        image.setAlpha(shine * (0.86 + 0.14 * Math.sin(time * 1.3 + phase)));
        return;
      case 'sway':
        image.setAngle(Math.sin(time * 0.9 + phase) * thing.move.by);
        return;
      case 'turn':
        image.setAngle(((time / thing.move.seconds) * 360) % 360);
        return;
      case 'beam': {
        // A light that turns, seen from the side: long to the right, short towards us, long to the left.
        const across = Math.cos(time * 0.7 + 0.5);
        image.setScale(size * across, size).setAlpha(shine * (0.35 + 0.65 * Math.abs(across)));
        image.setAngle(-6 * across);
        return;
      }
      case 'puff': {
        const age = (time / PUFF_SECONDS + (thing.phase ?? 0)) % 1;
        image.setPosition(x + Math.sin(age * 4) * 12 * px + age * 16 * px, y - age * RISE * px);
        image.setScale(size * (0.5 + 0.9 * age)).setAlpha(shine * Math.min(1, age * 6, (1 - age) * 1.6));
        return;
      }
      case 'circle': {
        const turn = time * 0.8 + phase;
        const { wide, high } = thing.move;
        image.setPosition(x + Math.cos(turn) * wide * px, y + Math.sin(turn) * high * px);
        // It flies to the right behind the tower and to the left before it.
        image.setFlipX(Math.sin(turn) > 0).setAngle(Math.cos(turn) * 8);
        return;
      }
    }
  }
}

/** By day lights are seen, but do not fill the air. */
const DAYLIGHT = 0.55;
