import type { GameObjects, Scene } from 'phaser';
import { seededRandom } from '../engine/seeded-random.ts';
import type { SceneSetting } from '../engine/stage-context.ts';
import { wholeOf } from '../story/place-layers.ts';

/** Where the moon has free sky beside the buttons of the page; logical px. */
const MOON = { landscape: { x: 336, y: 92 }, portrait: { x: 628, y: 236 } } as const;
const CREAM = 0xfff3cf;
const HOLLOW = 0xecd9b4;
/** Stars keep to the sky above the islands: the share of the picture's height where each orientation has it free. */
const FREE = { landscape: 0.17, portrait: 0.13 } as const;
const STARS = 26;

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
      const image = scene.add.graphics({ x: x + random() * width, y: y + random() * free }).setDepth(0.5);
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

function paintMoon(moon: GameObjects.Graphics): void {
  for (const [radius, alpha] of [
    [78, 0.07],
    [60, 0.09],
    [46, 0.13],
  ] as const) {
    moon.fillStyle(CREAM, alpha).fillCircle(0, 0, radius);
  }
  moon.fillStyle(CREAM, 1).fillCircle(0, 0, 34).fillStyle(HOLLOW, 1);
  moon.fillCircle(12, -9, 7).fillCircle(-8, 12, 9).fillCircle(15, 14, 4.5).fillCircle(-14, -12, 4);
}
