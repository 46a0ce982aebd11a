import type { GameObjects, Scene } from 'phaser';
import type { LoadedLayer, PlaceWish } from '../art/art-store.ts';
import type { PlaceSetting, SceneSetting } from '../engine/stage-context.ts';

export interface PlaceFraming {
  /** Width by height of the drawing. */
  readonly shape: number;
  /** How much larger than the stage, so that layers can shift. */
  readonly spare: number;
  /** Where people stand: this share of the drawing's height comes to this y (logical px). */
  readonly ground: { readonly share: number; readonly y: number } | null;
}

/** A picture that is seen whole. */
export const WHOLE: PlaceFraming = { shape: 16 / 9, spare: 1, ground: null };

/**
 * A place with people in it. In portrait its middle is seen, moved up to where people stand; the floor goes on
 * below it.
 */
export function groundedIn({ orientation }: Pick<PlaceSetting, 'orientation'>): PlaceFraming {
  const ground = orientation === 'portrait' ? { share: 0.794, y: 830 } : null;
  return { shape: 16 / 9, spare: 1.03, ground };
}

/** A place drawn so that it covers the stage. */
export function placeWish(name: string, { logical, flat }: PlaceSetting, framing: PlaceFraming): PlaceWish {
  const width = Math.max(logical.width, logical.height * framing.shape) * framing.spare;
  return { kind: 'place', name, width: Math.ceil(width), flat };
}

export interface PlacedLayer {
  readonly image: GameObjects.Image;
  readonly depth: number;
  readonly x: number;
  readonly y: number;
}

/** A veil over the place: calm mutes it, high contrast makes those before it stand out. */
const VEIL = {
  normal: null,
  calm: { colour: 0xf1eef8, alpha: 0.38 },
  contrast: { colour: 0x1e1850, alpha: 0.45 },
} as const;
const DEPTH = { behind: 0, floor: -1, veil: 1, before: 20 } as const;

/** Lays the layers of a place over the stage, those behind the people and those before them. */
export function coverPlace(
  scene: Scene,
  layers: readonly LoadedLayer[],
  setting: SceneSetting,
  framing: PlaceFraming,
): readonly PlacedLayer[] {
  const { logical, theme } = setting;
  const placed = layers.map(({ texture, unit, depth, behind }) => {
    const image = scene.add.image(0, 0, texture).setOrigin(0, 0).setScale(unit);
    image.setDepth(behind ? DEPTH.behind : DEPTH.before);
    const middle = (logical.height - image.displayHeight) / 2;
    const { ground } = framing;
    const top = ground ? ground.y - image.displayHeight * ground.share : middle;
    // Whole pixels: a picture that lies between two of them has to be mixed anew at every frame.
    const x = Math.round((logical.width - image.displayWidth) / 2 / unit) * unit;
    const y = Math.round(top / unit) * unit;
    image.setPosition(x, y);
    if (behind) continueFloor(scene, image, logical.height);
    return { image, depth, x, y };
  });
  const veil = VEIL[theme];
  if (veil) {
    const sheet = scene.add.graphics().setDepth(DEPTH.veil);
    sheet.fillStyle(veil.colour, veil.alpha).fillRect(0, 0, logical.width, logical.height);
  }
  return placed;
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
