import type { GameObjects, Scene } from 'phaser';
import type { LoadedPack } from '../art/art-store.ts';
import type { PuppetPart, PuppetPose } from '../art/pack.ts';
import { makeImage } from '../engine/make-image.ts';

/** One image of a puppet. Face parts follow the head and may change their frame. */
export interface PosePart {
  readonly image: GameObjects.Image;
  readonly frame: string;
  readonly role: 'body' | 'eyes' | 'brows' | 'mouth' | 'cheeks';
  readonly part: Pick<PuppetPart, 'name' | 'follows' | 'pivot'>;
  /** Degrees of idle swing. */
  readonly swing: number;
}

const FACE = ['cheeks', 'eyes', 'brows', 'mouth'] as const;

/** Makes the images of one pose in drawing order; the face comes right after the head. */
export function drawPose(scene: Scene, pack: LoadedPack, pose: PuppetPose): readonly PosePart[] {
  const drawn: PosePart[] = [];
  const add = (frame: string, role: PosePart['role'], part: PosePart['part'], swing: number): void => {
    if (!pack.frames[frame]) return;
    const image = makeImage(scene, pack.texture, frame);
    drawn.push({ image: image.setOrigin(0, 0).setScale(pack.unit), frame, role, part, swing });
  };
  for (const part of pose.parts) {
    add(part.frame, 'body', part, part.swing ?? 0);
    if (part.name !== 'head') continue;
    for (const role of FACE) add(pose.face[role], role, { name: 'face', follows: part.follows }, 0);
  }
  return drawn;
}
