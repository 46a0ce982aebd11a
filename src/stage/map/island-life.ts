import type { GameObjects, Scene } from 'phaser';
import type { RegionId } from '../../core/ids.ts';
import type { LoadedPack } from '../art/art-store.ts';
import type { SceneSetting } from '../engine/stage-context.ts';
import { DURATION } from '../motion/motion.ts';
import { ISLAND_THINGS, ISLANDS, type IslandThing } from './island-things.ts';

const DEPTH = 2;
const WINDOW = 0xffe27a;
/** How far a light shines, in px of the island's drawing, and how strong. */
const RINGS = [
  [34, 0.14],
  [22, 0.22],
  [12, 0.4],
] as const;

interface Placed {
  readonly thing: IslandThing;
  readonly object: GameObjects.Image | GameObjects.Graphics;
  readonly y: number;
  readonly size: number;
  readonly phase: number;
  shown: boolean;
}

/** Islands come to life as their chapters end: lights in windows, flowers, a pennant, a kite, sparkles. */
export class IslandLife {
  readonly #placed: Readonly<Record<RegionId, readonly Placed[]>>;
  readonly #scene: Scene;
  readonly #setting: SceneSetting;
  #time = 0;

  constructor(scene: Scene, pack: LoadedPack | null, setting: SceneSetting) {
    this.#scene = scene;
    this.#setting = setting;
    const island = (id: RegionId): readonly Placed[] =>
      ISLAND_THINGS[id].flatMap((thing, index) => this.#place(pack, id, thing, index));
    this.#placed = {
      lookout: island('lookout'),
      harbour: island('harbour'),
      echo: island('echo'),
      home: island('home'),
    };
  }

  /** @param share 0–1 of the island's chapters @param first show it as it is, without a feast */
  light(island: RegionId, share: number, first: boolean): void {
    let fresh = 0;
    for (const placed of this.#placed[island]) {
      const shown = share >= placed.thing.from;
      if (shown === placed.shown) continue;
      placed.shown = shown;
      placed.object.setVisible(shown);
      if (!shown || first || this.#setting.motion.reduced) continue;
      this.#scene.tweens.add({
        targets: placed.object,
        scale: { from: 0, to: placed.size },
        delay: fresh * DURATION.gear,
        duration: DURATION.tumble,
        ease: 'Back.Out',
      });
      fresh += 1;
    }
  }

  /** @param delta ms */
  step(delta: number): void {
    if (this.#setting.motion.reduced) return;
    this.#time += delta / 1000;
    for (const island of Object.values(this.#placed))
      for (const { thing, object, y, phase, shown } of island) {
        if (!shown) continue;
        const wave = Math.sin(this.#time * SPEED[thing.move] + phase);
        if (thing.move === 'sway') object.rotation = wave * 0.07;
        else if (thing.move === 'float') object.setY(y + wave * 7).setRotation(wave * 0.09);
        else if (thing.move === 'twinkle') object.alpha = 0.82 + wave * 0.18;
      }
  }

  #place(pack: LoadedPack | null, id: RegionId, thing: IslandThing, index: number): readonly Placed[] {
    const { orientation, daytime } = this.#setting;
    const { at, size } = ISLANDS[orientation][id];
    const [x, y] = [at[0] + thing.at[0] * size, at[1] + thing.at[1] * size];
    const phase = index * 1.7;
    if (thing.frame === null) {
      const object = this.#scene.add.graphics({ x, y }).setDepth(DEPTH).setScale(size).setVisible(false);
      const strength = daytime === 'evening' ? 1 : 0.6;
      for (const [radius, alpha] of RINGS)
        object.fillStyle(WINDOW, alpha * strength).fillCircle(0, 0, radius);
      object.setName('window-light');
      return [{ thing, object, y, size, phase, shown: false }];
    }
    if (!pack) return [];
    const scale = pack.unit * size;
    const object = this.#scene.add.image(x, y, pack.texture, thing.frame);
    object.setScale(scale).setDepth(DEPTH).setVisible(false).setName('bloom');
    return [{ thing, object, y, size: scale, phase, shown: false }];
  }
}

/** Radians a second. */
const SPEED = { sway: 1.6, float: 0.9, twinkle: 1.3, stand: 0 } as const;
