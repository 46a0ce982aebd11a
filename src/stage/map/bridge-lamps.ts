import type { GameObjects, Scene } from 'phaser';
import type { IslandId } from '../../core/ids.ts';
import type { Orientation } from '../../present/layout.ts';
import { DURATION, type Motion } from '../motion/motion.ts';

type Point = readonly [number, number];

/** Where the lamps hang, from Home Port outwards, in logical px of the map's picture. */
const LAMPS: Readonly<Record<Orientation, Readonly<Record<IslandId, readonly Point[]>>>> = {
  landscape: {
    lookout: [
      [450, 461],
      [447, 431],
      [438, 402],
    ],
    harbour: [
      [522, 412],
      [527, 367],
      [541, 324],
    ],
    echo: [
      [833, 471],
      [836, 446],
      [847, 421],
    ],
  },
  portrait: {
    lookout: [
      [220, 877],
      [211, 827],
      [205, 776],
    ],
    harbour: [
      [356, 762],
      [370, 658],
      [383, 559],
    ],
    echo: [
      [422, 960],
      [450, 938],
      [475, 910],
    ],
  },
};
const GLOW = 0xffe27a;
const OFF = 0x8d86b8;

interface Lamp {
  readonly glow: GameObjects.Graphics;
  readonly bulb: GameObjects.Graphics;
  lit: boolean;
}

/** Lamps along the bridges: as many are lit as chapters of the island are ended. */
export class BridgeLamps {
  readonly #lamps: Readonly<Record<IslandId, readonly Lamp[]>>;
  readonly #scene: Scene;
  readonly #motion: Motion;
  readonly #glow: number;
  #time = 0;

  constructor(scene: Scene, orientation: Orientation, motion: Motion, evening = false) {
    this.#scene = scene;
    this.#motion = motion;
    this.#glow = evening ? 1.6 : 1;
    const string = (island: IslandId): readonly Lamp[] =>
      LAMPS[orientation][island].map((point) => this.#lamp(point));
    this.#lamps = { lookout: string('lookout'), harbour: string('harbour'), echo: string('echo') };
  }

  /** @param share 0–1 of the island's chapters @param first show it as it is, without lighting up */
  light(island: IslandId, share: number, first: boolean): void {
    const lamps = this.#lamps[island];
    const count = share > 0 ? Math.max(1, Math.round(share * lamps.length)) : 0;
    lamps.forEach((lamp, index) => {
      const lit = index < count;
      if (lit === lamp.lit) return;
      lamp.lit = lit;
      paintBulb(lamp.bulb, lit);
      this.#scene.tweens.add({
        targets: lamp.glow,
        alpha: lit ? 1 : 0,
        delay: first ? 0 : index * DURATION.gear,
        duration: first ? 0 : DURATION.celebrate,
      });
    });
  }

  /** @param delta ms */
  step(delta: number): void {
    if (this.#motion.reduced) return;
    this.#time += delta;
    Object.values(this.#lamps)
      .flat()
      .forEach((lamp, index) => {
        if (lamp.lit) lamp.glow.setScale(this.#glow + 0.08 * Math.sin(this.#time / 700 + index));
      });
  }

  #lamp([x, y]: Point): Lamp {
    const glow = this.#scene.add.graphics({ x, y }).setDepth(8).setAlpha(0).setScale(this.#glow);
    // Many faint rings: a light without an edge.
    for (let radius = 28; radius > 8; radius -= 2.5) glow.fillStyle(GLOW, 0.085).fillCircle(0, 0, radius);
    const bulb = this.#scene.add.graphics({ x, y }).setDepth(9);
    paintBulb(bulb, false);
    return { glow, bulb, lit: false };
  }
}

function paintBulb(bulb: GameObjects.Graphics, lit: boolean): void {
  bulb
    .clear()
    .fillStyle(0x2a2356, 1)
    .fillCircle(0, 0, 9)
    .fillStyle(lit ? GLOW : OFF, 1)
    .fillCircle(0, 0, 6.2);
  bulb.fillStyle(0xffffff, lit ? 0.9 : 0.35).fillCircle(-2, -2.2, 1.8);
}
