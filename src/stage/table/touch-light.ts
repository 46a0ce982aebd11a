import type { Scene } from 'phaser';
import { DURATION, type Motion } from '../motion/motion.ts';
import type { Point } from './hit.ts';

const SIZE = 30;

/** A soft light where the table was touched, in the same frame: whatever happens next, the touch was felt. */
export function touchLight(scene: Scene, at: Point, motion: Motion): void {
  const light = scene.add.graphics({ x: at.x, y: at.y }).setDepth(60);
  light.fillStyle(0xfff3c4, 0.4).fillCircle(0, 0, SIZE);
  light.lineStyle(4, 0xffc83a, 0.9).strokeCircle(0, 0, SIZE);
  scene.tweens.add({
    targets: light.setScale(motion.reduced ? 1 : 0.5),
    scale: motion.reduced ? 1 : 1.25,
    alpha: 0,
    duration: DURATION.return,
    ease: 'Cubic.Out',
    onComplete: () => light.destroy(),
  });
}
