import type { GameObjects, Scene } from 'phaser';
import type { LoadedPack } from '../art/art-store.ts';
import { between, type Random } from '../engine/seeded-random.ts';
import type { Motion } from '../motion/motion.ts';
import type { Area } from '../story/place-layers.ts';

interface Drifter {
  readonly image: GameObjects.Image;
  /** Logical px a second. */
  readonly speed: number;
  readonly bob: number;
  readonly phase: number;
  readonly y: number;
}

/** How each kind of picture travels; frames are found by the beginning of their names. */
const KINDS = [
  { name: 'cloud', speed: [5, 10], bob: 3, heights: [0.05, 0.62], depth: 3 },
  { name: 'balloon', speed: [7, 9], bob: 10, heights: [0.14, 0.3], depth: 12 },
  { name: 'plane', speed: [26, 34], bob: 6, heights: [0.2, 0.32], depth: 12 },
] as const;

/** Clouds, a balloon and a paper plane that wander through the sky and come back on the other side. */
export class Drifters {
  readonly #all: readonly Drifter[];
  readonly #area: Area;
  readonly #motion: Motion;
  #time = 0;

  constructor(scene: Scene, pack: LoadedPack | null, area: Area, random: Random, motion: Motion) {
    this.#area = area;
    this.#motion = motion;
    this.#all = pack ? KINDS.flatMap((kind) => launch(scene, pack, kind, area, random)) : [];
  }

  /** @param delta ms */
  step(delta: number): void {
    if (this.#motion.reduced) return;
    this.#time += delta / 1000;
    for (const { image, speed, bob, phase, y } of this.#all) {
      image.x += (speed * delta) / 1000;
      const half = image.displayWidth / 2;
      if (image.x > this.#area.x + this.#area.width + half) image.x = this.#area.x - half;
      image.y = y + Math.sin(this.#time * 0.6 + phase) * bob;
    }
  }
}

function launch(
  scene: Scene,
  pack: LoadedPack,
  kind: (typeof KINDS)[number],
  area: Area,
  random: Random,
): readonly Drifter[] {
  const frames = Object.keys(pack.frames).filter((name) => name.startsWith(kind.name));
  return frames.map((frame, index) => {
    const x = area.x + area.width * ((index + 0.3 + random() * 0.4) / frames.length);
    const y = area.y + area.height * between(random, kind.heights[0], kind.heights[1]);
    const image = scene.add.image(x, y, pack.texture, frame).setScale(pack.unit).setDepth(kind.depth);
    return {
      image,
      speed: between(random, kind.speed[0], kind.speed[1]),
      bob: kind.bob,
      phase: random() * 6,
      y,
    };
  });
}
