import { GameObjects, type Scene } from 'phaser';

/** An image that is not on the display list: for putting into a container. */
export function makeImage(scene: Scene, texture: string, frame?: string): GameObjects.Image {
  return new GameObjects.Image(scene, 0, 0, texture, frame);
}
