import type { GameObjects, Scene } from 'phaser';
import type { IslandId } from '../../core/ids.ts';
import type { Orientation } from '../../present/layout.ts';
import { DURATION, type Motion } from '../motion/motion.ts';

type Point = readonly [number, number];

/** Each bridge as a curve from Home Port: start, bend, end, in logical px of the map's picture. */
const BRIDGES: Readonly<Record<Orientation, Readonly<Record<IslandId, readonly [Point, Point, Point]>>>> = {
  landscape: {
    lookout: [
      [456, 496],
      [448, 430],
      [424, 384],
    ],
    harbour: [
      [522, 462],
      [526, 366],
      [570, 286],
    ],
    echo: [
      [834, 510],
      [836, 446],
      [868, 402],
    ],
  },
  portrait: {
    lookout: [
      [250, 930],
      [210, 830],
      [210, 760],
    ],
    harbour: [
      [330, 920],
      [360, 650],
      [400, 480],
    ],
    echo: [
      [380, 950],
      [450, 930],
      [500, 900],
    ],
  },
};
const LAMPS = 4;
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
  #time = 0;

  constructor(scene: Scene, orientation: Orientation, motion: Motion) {
    this.#scene = scene;
    this.#motion = motion;
    const string = (island: IslandId): readonly Lamp[] =>
      Array.from({ length: LAMPS }, (_, index) =>
        this.#lamp(BRIDGES[orientation][island], (index + 0.5) / LAMPS),
      );
    this.#lamps = { lookout: string('lookout'), harbour: string('harbour'), echo: string('echo') };
  }

  /** @param share 0–1 of the island's chapters @param first show it as it is, without lighting up */
  light(island: IslandId, share: number, first: boolean): void {
    const count = share > 0 ? Math.max(1, Math.round(share * LAMPS)) : 0;
    this.#lamps[island].forEach((lamp, index) => {
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
        if (lamp.lit) lamp.glow.setScale(1 + 0.08 * Math.sin(this.#time / 700 + index));
      });
  }

  #lamp([start, bend, end]: readonly [Point, Point, Point], share: number): Lamp {
    const at = (axis: 0 | 1): number =>
      (1 - share) ** 2 * start[axis] + 2 * (1 - share) * share * bend[axis] + share ** 2 * end[axis];
    const glow = this.#scene.add
      .graphics({ x: at(0), y: at(1) })
      .setDepth(8)
      .setAlpha(0);
    for (const [radius, alpha] of [
      [26, 0.16],
      [19, 0.22],
      [13, 0.3],
    ] as const) {
      glow.fillStyle(GLOW, alpha).fillCircle(0, 0, radius);
    }
    const bulb = this.#scene.add.graphics({ x: at(0), y: at(1) }).setDepth(9);
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
