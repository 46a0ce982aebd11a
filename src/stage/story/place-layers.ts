import type { GameObjects, Scene } from 'phaser';
import type { LoadedLayer, PlaceWish } from '../art/art-store.ts';
import type { PlaceSetting, SceneSetting } from '../engine/stage-context.ts';
import { LIFE_OF_PLACES } from './life-of-places.ts';

export interface PlaceFraming {
  /** Width by height of the drawing. */
  readonly shape: number;
  /** How much larger than needed, so that layers can shift. */
  readonly spare: number;
  /** Where people stand: this share of the drawing's height comes to this y (logical px). */
  readonly ground: { readonly share: number; readonly y: number } | null;
}

/** A picture laid over everything, its middle in the middle. */
export const WHOLE: PlaceFraming = { shape: 16 / 9, spare: 1, ground: null };

/**
 * A place with people in it: whatever the window's shape, they stand on its floor. The floor goes on below it.
 */
export function groundedIn({ orientation }: Pick<PlaceSetting, 'orientation'>): PlaceFraming {
  const ground = orientation === 'portrait' ? { share: 0.794, y: 830 } : { share: 0.791, y: 576 };
  return { shape: 16 / 9, spare: 1.03, ground };
}

/** A place drawn so that it covers the stage and what the window shows beyond it. */
export function placeWish(name: string, setting: PlaceSetting, framing: PlaceFraming): PlaceWish {
  const { shape, ground, spare } = framing;
  const { logical, reach, flat } = setting;
  const { width, height } = wholeOf(setting);
  // With a ground, only what stands above it has to reach the upper edge.
  const tall = ground ? Math.max(logical.height, (ground.y + reach.y) / ground.share / spare + EDGE) : height;
  const apart = LIFE_OF_PLACES[name]?.some(({ between }) => between) ?? false;
  return {
    kind: 'place',
    name,
    width: Math.ceil(Math.max(width, tall * shape) * spare),
    flat: flat && !apart,
  };
}

/** For the shift of layers, logical px. */
const EDGE = 10;

/** All that may be seen, in logical px: the box and what pictures go on beyond it. */
export function wholeOf({ logical, reach }: Pick<PlaceSetting, 'logical' | 'reach'>): Area {
  return {
    x: -reach.x,
    y: -reach.y,
    width: logical.width + 2 * reach.x,
    height: logical.height + 2 * reach.y,
  };
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLayer {
  readonly image: GameObjects.Image;
  readonly depth: number;
  /** Behind the people? Else before them. */
  readonly behind: boolean;
  readonly x: number;
  readonly y: number;
}

/** A veil over the place: calm mutes it, high contrast makes those before it stand out. */
const VEIL = {
  normal: null,
  calm: { colour: 0xf1eef8, alpha: 0.38 },
  contrast: { colour: 0x1e1850, alpha: 0.45 },
} as const;
/** In the evening the map is darker already. */
export const EVENING_VEIL = {
  normal: null,
  calm: { colour: 0x8d83b8, alpha: 0.3 },
  contrast: { colour: 0x1e1850, alpha: 0.25 },
} as const;
const DEPTH = { behind: 0, floor: -1, veil: 1, before: 20 } as const;
/** Between layers, so that small things can live on one and behind the next. */
const APART = 0.1;

/** Lays the layers of a place over the stage, those behind the people and those before them. */
export function coverPlace(
  scene: Scene,
  layers: readonly LoadedLayer[],
  setting: SceneSetting,
  framing: PlaceFraming,
): readonly PlacedLayer[] {
  const { logical } = setting;
  const whole = wholeOf(setting);
  const bottom = whole.y + whole.height;
  const placed = layers.map(({ texture, unit, depth, behind }, index) => {
    const image = scene.add.image(0, 0, texture).setOrigin(0, 0).setScale(unit);
    image.setDepth((behind ? DEPTH.behind : DEPTH.before) + index * APART);
    const { ground } = framing;
    const middle = (logical.height - image.displayHeight) / 2;
    const standing = ground ? ground.y - image.displayHeight * ground.share : middle;
    // What stands before the people grows from the lower edge of the window.
    const top = behind ? standing : Math.max(standing, bottom - image.displayHeight);
    // Whole pixels: a picture that lies between two of them has to be mixed anew at every frame.
    const x = Math.round((logical.width - image.displayWidth) / 2 / unit) * unit;
    const y = Math.round(top / unit) * unit;
    image.setPosition(x, y);
    if (behind) continueFloor(scene, image, bottom);
    return { image, depth, behind, x, y };
  });
  layVeil(scene, setting);
  return placed;
}

/** Mutes a place for the calm theme, or darkens it for high contrast. */
export function layVeil(
  scene: Scene,
  setting: SceneSetting,
  veils: typeof VEIL | typeof EVENING_VEIL = VEIL,
): void {
  const veil = veils[setting.theme];
  if (!veil) return;
  const { x, y, width, height } = wholeOf(setting);
  scene.add.graphics().setDepth(DEPTH.veil).fillStyle(veil.colour, veil.alpha).fillRect(x, y, width, height);
}

const FOOT = 'foot';

/** Below a picture that ends above the stage's lower edge, its last row goes on. */
function continueFloor(scene: Scene, image: GameObjects.Image, bottom: number): void {
  const end = image.y + image.displayHeight;
  if (end >= bottom) return;
  const { texture, width, height } = image;
  const row = Math.max(0, height - 3);
  if (!texture.has(FOOT)) texture.add(FOOT, 0, 0, row, width, 2);
  const floor = scene.add
    .image(image.x, end - 2, texture.key, FOOT)
    .setOrigin(0, 0)
    .setDepth(DEPTH.floor);
  floor.setScale(image.scaleX, (bottom - end + 4) / 2);
}
