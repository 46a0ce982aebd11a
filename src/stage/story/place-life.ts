import type { GameObjects, Scene } from 'phaser';
import type { LoadedPack, PackWish } from '../art/art-store.ts';
import type { PlaceSetting, SceneSetting, StageContext } from '../engine/stage-context.ts';
import { LIFE_OF_PLACES, type LifeEntry, type LifeLayer } from './life-of-places.ts';
import { groundedIn, type PlacedLayer, placeWish } from './place-layers.ts';

/** Places are drawn this wide. */
const DRAWN = 1920;
/** How long eyes stay shut, ms. */
const WINK_MS = 170;
const TURN = Math.PI * 2;

/** @returns what has to be loaded for it; nothing for a place without life */
export function lifeWish(place: string, setting: PlaceSetting): PackWish | null {
  if (!LIFE_OF_PLACES[place]) return null;
  return { kind: 'pack', name: 'life', scale: placeWish(place, setting, groundedIn(setting)).width / DRAWN };
}

interface Living {
  readonly entry: LifeEntry;
  readonly image: GameObjects.Image;
  readonly layer: PlacedLayer;
  /** Logical px for one unit of the drawing, and the image's scale at rest. */
  readonly unit: number;
  readonly scale: number;
  readonly phase: number;
}

/** Small things that move in a place. At rest when motion is reduced, and where drawing has turned out slow. */
export class PlaceLife {
  readonly #all: readonly Living[];
  readonly #context: StageContext;
  readonly #still: boolean;
  #time = 0;

  constructor(
    scene: Scene,
    pack: LoadedPack | null,
    place: string,
    layers: readonly PlacedLayer[],
    { context, setting }: { readonly context: StageContext; readonly setting: Pick<SceneSetting, 'motion'> },
  ) {
    this.#context = context;
    this.#still = setting.motion.reduced;
    const entries = pack ? (LIFE_OF_PLACES[place] ?? []) : [];
    this.#all = entries.flatMap((entry) => {
      const frame = pack?.frames[entry.frame];
      const layer = layerOf(entry.layer, layers);
      if (!pack || !frame || !layer) return [];
      const unit = layer.image.displayWidth / DRAWN;
      const scale = pack.unit * unit * (entry.scale ?? 1);
      const image = scene.add.image(0, 0, pack.texture, entry.frame).setScale(scale);
      image
        .setOrigin(-frame.left / frame.width, -frame.top / frame.height)
        .setDepth(layer.image.depth + 0.05);
      return [{ entry, image, layer, unit, scale, phase: entry.phase ?? context.random() }];
    });
    for (const one of this.#all) settle(one);
  }

  /** What is drawn, for tests. */
  get images(): readonly GameObjects.Image[] {
    return this.#all.map(({ image }) => image);
  }

  /** After the layers have moved. @param delta ms */
  step(delta: number): void {
    const still = this.#still || this.#context.slow();
    if (!still) this.#time += delta;
    for (const one of this.#all) {
      settle(one);
      if (!still) live(one, (this.#time / one.entry.moves[1] + one.phase) % 1);
    }
  }
}

function layerOf(name: LifeLayer, layers: readonly PlacedLayer[]): PlacedLayer | undefined {
  if (name === 'front') return layers.find(({ behind }) => !behind);
  return name === 'back' ? layers[0] : layers.findLast(({ behind }) => behind);
}

/** Puts it where it rests. */
function settle({ entry, image, layer, unit, scale, phase }: Living): void {
  const motion = entry.moves[0];
  const along = motion === 'pass' ? entry.moves[2] * phase : 0;
  image.setPosition(layer.image.x + (entry.at[0] + along) * unit, layer.image.y + entry.at[1] * unit);
  image.setRotation(0).setScale(scale);
  image.alpha = motion === 'wink' ? 0 : 1;
}

/** Moves it from its rest. @param at share of its period that has passed */
function live({ entry, image, unit, scale, phase }: Living, at: number): void {
  const motion = entry.moves[0];
  const period = entry.moves[1];
  const amplitude = entry.moves[2];
  const wave = Math.sin(at * TURN);
  switch (motion) {
    case 'sway':
      image.angle = wave * amplitude;
      return;
    case 'drift':
      image.x += wave * amplitude * unit;
      return;
    case 'pass':
      image.x += (at - phase) * amplitude * unit;
      return;
    case 'swim':
      image.x += wave * amplitude * unit;
      // It turns by growing narrow: quickly, at the ends of its way.
      image.scaleX = scale * Math.max(-1, Math.min(1, Math.cos(at * TURN) * 5));
      return;
    case 'bob':
      image.y += wave * amplitude * unit;
      return;
    case 'steam':
      image.y -= at * amplitude * unit;
      image.alpha = Math.sin(at * Math.PI);
      return;
    case 'glow':
      image.alpha = 1 - (amplitude * (1 - wave)) / 2;
      return;
    case 'wink':
      image.alpha = at * period < WINK_MS ? 1 : 0;
      return;
    default:
      motion satisfies never;
  }
}
