import type { Scene } from 'phaser';
import type { Box } from '../../present/layout.ts';
import type { Random } from '../engine/seeded-random.ts';
import { DURATION, type Motion } from '../motion/motion.ts';

const RAYS = 5;
const INK = 0x2a2356;
/** ms; then the picture of the broken mask speaks for itself. */
const STAYS = 220;

/**
 * A mask breaks: everything stops for a moment, lines run from the middle to the edge, and they fade. With reduced
 * motion only the lines are seen, and nothing stops.
 * @param broken called when the moment is over: whoever broke may tremble now
 */
export function crack(scene: Scene, box: Box, motion: Motion, random: Random, broken: () => void): void {
  const lines = scene.add.graphics({ x: box.x, y: box.y }).setDepth(44).setAngle(box.angle);
  for (let ray = 0; ray < RAYS; ray += 1)
    drawRay(lines, box, ((ray + random() * 0.7) / RAYS) * Math.PI * 2, random);
  const fade = (): void => {
    scene.tweens.add({
      targets: lines,
      alpha: 0,
      delay: STAYS,
      duration: DURATION.fade,
      onComplete: () => lines.destroy(),
    });
    broken();
  };
  if (motion.reduced) {
    fade();
    return;
  }
  scene.tweens.pauseAll();
  scene.time.delayedCall(DURATION.freeze, () => {
    scene.tweens.resumeAll();
    fade();
  });
}

function drawRay(
  lines: ReturnType<Scene['add']['graphics']>,
  { width, height }: Box,
  angle: number,
  random: Random,
): void {
  const reach = Math.min(width, height) * 0.46;
  const points = [0, 0.3, 0.62, 1].map((share, index) => {
    const bend = index === 0 ? 0 : (random() - 0.5) * 0.5;
    return {
      x: Math.cos(angle + bend) * reach * share,
      y: Math.sin(angle + bend) * reach * share,
    };
  });
  for (const [line, colour] of [
    [9, 0xffffff],
    [4, INK],
  ] as const) {
    lines.lineStyle(line, colour, 1).beginPath();
    points.forEach((point, index) => {
      if (index === 0) lines.moveTo(point.x, point.y);
      else lines.lineTo(point.x, point.y);
    });
    lines.strokePath();
  }
}
