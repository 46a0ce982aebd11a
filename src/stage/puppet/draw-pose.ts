import type { GameObjects, Scene } from 'phaser';
import type { LoadedPack } from '../art/art-store.ts';
import type { PuppetPart, PuppetPose } from '../art/pack.ts';
import { makeImage } from '../engine/make-image.ts';

/** One image of a puppet. Face parts follow the head and may change their frame. */
export interface PosePart {
  readonly image: GameObjects.Image;
  /** The puppet's own sheet, or that of what it wears. */
  readonly pack: LoadedPack;
  readonly frame: string;
  readonly role: 'body' | 'eyes' | 'brows' | 'mouth' | 'cheeks';
  readonly part: Pick<PuppetPart, 'name' | 'follows' | 'pivot'>;
  /** Degrees of idle swing. */
  readonly swing: number;
}

const FACE = ['cheeks', 'eyes', 'brows', 'mouth'] as const;

/**
 * Makes the images of one pose in drawing order; the face comes right after the head. What is worn lies behind all
 * but the shadow (back), behind the antenna (under), and over the face (over), and follows the body.
 */
export function drawPose(
  scene: Scene,
  pack: LoadedPack,
  pose: PuppetPose,
  worn: LoadedPack | null = null,
): readonly PosePart[] {
  const drawn: PosePart[] = [];
  const add = (
    from: LoadedPack,
    frame: string,
    role: PosePart['role'],
    part: PosePart['part'],
    swing: number,
  ): void => {
    if (!from.frames[frame]) return;
    const image = makeImage(scene, from.texture, frame);
    drawn.push({ image: image.setOrigin(0, 0).setScale(from.unit), pack: from, frame, role, part, swing });
  };
  const wear = (layer: 'back' | 'under' | 'over'): void => {
    if (worn) add(worn, layer, 'body', { name: layer, follows: 'body' }, 0);
  };
  for (const part of pose.parts) {
    if (part.name === 'antenna') wear('under');
    add(pack, part.frame, 'body', part, part.swing ?? 0);
    if (part.name === 'shadow') wear('back');
    if (part.name !== 'head') continue;
    for (const role of FACE) add(pack, pose.face[role], role, { name: 'face', follows: part.follows }, 0);
    wear('over');
  }
  return drawn;
}
