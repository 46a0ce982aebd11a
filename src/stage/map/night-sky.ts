import type { GameObjects, Scene } from 'phaser';
import type { Orientation } from '../../present/layout.ts';
import type { Spot } from '../../present/scene-layout.ts';
import { seededRandom } from '../engine/seeded-random.ts';
import type { SceneSetting } from '../engine/stage-context.ts';
import { wholeOf } from '../story/place-layers.ts';

/** Where the moon has free sky beside the buttons of the page; logical px. */
const MOON = { landscape: { x: 336, y: 92 }, portrait: { x: 78, y: 412 } } as const;
const CREAM = 0xfff3cf;
const HOLLOW = 0xecd9b4;
/** Stars keep to the sky above the islands: the share of the picture's height where each orientation has it free. */
const FREE = { landscape: 0.17, portrait: 0.13 } as const;
const STARS = 26;
/** What stands in that sky, as circles: the moon, the wheel, the tower, far islands and clouds of the picture. */
const TAKEN: Readonly<Record<Orientation, readonly (readonly [x: number, y: number, radius: number])[]>> = {
  landscape: [
    [336, 92, 66],
    [593, 101, 88],
    [223, 130, 76],
    [460, 118, 70],
    [673, 84, 86],
    [1133, 80, 104],
    [1180, 167, 76],
  ],
  portrait: [[573, 113, 104]],
};

interface Star {
  readonly image: GameObjects.Graphics;
  readonly phase: number;
}

/** Moon and stars of the evening map. Stars breathe slowly, unless motion is reduced. */
export class NightSky {
  readonly #stars: readonly Star[];
  readonly #still: boolean;
  #time = 0;

  constructor(scene: Scene, setting: SceneSetting) {
    this.#still = setting.motion.reduced;
    const { x, y, width } = wholeOf(setting);
    const free = setting.logical.height * FREE[setting.orientation] - y;
    const random = seededRandom(11);
    this.#stars = Array.from({ length: STARS }, () => {
      const at = () => ({ x: x + random() * width, y: y + random() * free });
      const image = scene.add.graphics(freeSpot(at, setting.orientation)).setDepth(0.5);
      const size = 1.2 + random() * 1.6;
      image
        .fillStyle(CREAM, 0.25)
        .fillCircle(0, 0, size * 2.2)
        .fillStyle(0xffffff, 1)
        .fillCircle(0, 0, size);
      image.setName('star').setAlpha(0.85);
      return { image, phase: random() * 6 };
    });
    paintMoon(scene.add.graphics(MOON[setting.orientation]).setDepth(0.6).setName('moon'));
  }

  /** @param delta ms */
  step(delta: number): void {
    if (this.#still) return;
    this.#time += delta / 1000;
    for (const { image, phase } of this.#stars)
      image.setAlpha(0.7 + 0.3 * Math.sin(this.#time * 0.8 + phase));
  }
}

/** The first of some spots where nothing stands; the last of them, if there is none. */
function freeSpot(next: () => Spot, orientation: Orientation): Spot {
  let spot = next();
  for (let tries = 0; tries < 12; tries += 1) {
    const { x, y } = spot;
    if (TAKEN[orientation].every(([cx, cy, radius]) => Math.hypot(cx - x, cy - y) > radius)) return spot;
    spot = next();
  }
  return spot;
}

function paintMoon(moon: GameObjects.Graphics): void {
  // Many faint rings: a light without an edge.
  for (let radius = 84; radius > 34; radius -= 4) moon.fillStyle(CREAM, 0.024).fillCircle(0, 0, radius);
  moon.fillStyle(CREAM, 1).fillCircle(0, 0, 34).fillStyle(HOLLOW, 1);
  moon.fillCircle(12, -9, 7).fillCircle(-8, 12, 9).fillCircle(15, 14, 4.5).fillCircle(-14, -12, 4);
}
