import type { Input, Scene } from 'phaser';
import type { Point } from '../table/hit.ts';
import type { View } from './stage-context.ts';

/** What a scene does with mouse and finger, in logical pixels. */
export interface PointerListener {
  down(at: Point): void;
  move(at: Point): void;
  up(at: Point): void;
  /** The pointer has left the canvas or was taken away. */
  leave(): void;
}

/**
 * Tells a scene of the pointer in logical pixels. Scenes find out themselves what lies under it: targets are
 * made large enough for fingers there, and nothing has to be registered and unregistered.
 * @param view asked at every event
 */
export function listenToPointer(scene: Scene, view: () => View, listener: PointerListener): void {
  const at = (pointer: Input.Pointer): Point => toLogical(pointer, view());
  scene.input.on('pointerdown', (pointer: Input.Pointer) => {
    if (pointer.button === 0) listener.down(at(pointer));
  });
  scene.input.on('pointermove', (pointer: Input.Pointer) => listener.move(at(pointer)));
  scene.input.on('pointerup', (pointer: Input.Pointer) => {
    listener.up(at(pointer));
    // A lifted finger hovers over nothing.
    if (pointer.wasTouch) listener.leave();
  });
  scene.input.on('pointerupoutside', () => listener.leave());
  scene.input.on('gameout', () => listener.leave());
}

/** @param pixel of the canvas @returns the same place in logical px */
export function toLogical(pixel: Point, { resolution, bleed }: Pick<View, 'resolution' | 'bleed'>): Point {
  return { x: pixel.x / resolution - bleed.x, y: pixel.y / resolution - bleed.y };
}
