import type { GameObjects, Scene } from 'phaser';
import type { Size } from '../../present/layout.ts';
import type { LoadedLayer, PlaceWish } from '../art/art-store.ts';

/** Pictures of places are drawn wider than the stage shows, so that layers can shift: units of their drawing. */
const DRAWN = { width: 1920, height: 1080 } as const;
const SAFE = { width: 1280, height: 720 } as const;

/** A place drawn so that it covers a stage of this width. */
export function placeWish(name: string, stageWidth: number): PlaceWish {
  return { kind: 'place', name, width: placeWidth(stageWidth) };
}

/** Width of the whole drawing on the stage, logical px: its height always fills the stage. */
function placeWidth(stageWidth: number): number {
  const portrait = stageWidth < SAFE.width;
  const height = portrait ? 1280 : SAFE.height;
  return (height / DRAWN.height) * DRAWN.width * (portrait ? 1 : 1.04);
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
  return layers.map((layer) => {
    const x = logical.width / 2;
    const y = logical.height / 2;
    const cover = Math.max(placeWidth(logical.width) / layer.width, logical.height / layer.height);
    const image = scene.add.image(x, y, layer.texture);
    image.setScale((layer.width * cover) / image.width).setDepth(layer.behind ? 0 : 20);
    return { image, depth: layer.depth, x, y };
  });
}
