import type { GameObjects, Scene } from 'phaser';
import type { Size } from '../../present/layout.ts';
import type { LoadedLayer, PlaceWish } from '../art/art-store.ts';
import type { SceneSetting } from '../engine/stage-context.ts';

/** Pictures of places are drawn 16:9; in portrait their middle is seen. */
const SHAPE = 16 / 9;
/** A little larger than the stage, so that layers can shift. */
const SPARE = 1.03;

/** A place drawn so that it covers the stage. */
export function placeWish(
  name: string,
  { logical, flat }: Pick<SceneSetting, 'logical' | 'flat'>,
  shape = SHAPE,
): PlaceWish {
  const width = Math.max(logical.width, logical.height * shape) * SPARE;
  return { kind: 'place', name, width: Math.ceil(width), flat };
}

export interface PlacedLayer {
  readonly image: GameObjects.Image;
  readonly depth: number;
  readonly x: number;
  readonly y: number;
}

/** Lays the layers of a place over the stage, centred; those behind the people at depth 0, the others at 20. */
export function coverPlace(
  scene: Scene,
  layers: readonly LoadedLayer[],
  logical: Size,
): readonly PlacedLayer[] {
  return layers.map(({ texture, unit, depth, behind }) => {
    const image = scene.add.image(0, 0, texture).setOrigin(0, 0).setScale(unit);
    image.setDepth(behind ? 0 : 20);
    // Whole pixels: a picture that lies between two of them has to be mixed anew at every frame.
    const x = -Math.round((image.displayWidth - logical.width) / 2 / unit) * unit;
    const y = -Math.round((image.displayHeight - logical.height) / 2 / unit) * unit;
    image.setPosition(x, y);
    return { image, depth, x, y };
  });
}
