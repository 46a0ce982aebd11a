import type { Scene } from 'phaser';
import type { Random } from '../engine/seeded-random.ts';
import { DURATION, type Motion } from './motion.ts';

const SPARKS = 12;
const COLOURS = [0xffc83a, 0x35c3b5, 0xff6b5c, 0x4db8f0] as const;

/** A ring and a handful of stars where something went right: 300 ms, no flash, nothing when motion is reduced. */
export function celebrate(
  scene: Scene,
  at: { readonly x: number; readonly y: number; readonly size: number },
  motion: Motion,
  random: Random,
): void {
  if (motion.reduced) return;
  const ring = scene.add.graphics({ x: at.x, y: at.y });
  ring.lineStyle(7, 0xffc83a, 1).strokeCircle(0, 0, at.size / 2);
  scene.tweens.add({
    targets: ring.setScale(0.6),
    scale: 1.25,
    alpha: 0,
    duration: DURATION.celebrate,
    ease: 'Cubic.Out',
    onComplete: () => ring.destroy(),
  });
  for (let index = 0; index < SPARKS; index += 1) {
    const angle = ((index + random() * 0.6) / SPARKS) * Math.PI * 2;
    const reach = at.size * (0.55 + random() * 0.35);
    const spark = scene.add.graphics({ x: at.x, y: at.y });
    drawSpark(spark, COLOURS[index % COLOURS.length] ?? 0xffc83a, 6 + random() * 6);
    scene.tweens.add({
      targets: spark,
      x: at.x + Math.cos(angle) * reach,
      y: at.y + Math.sin(angle) * reach,
      angle: 120 * (random() - 0.5),
      scale: { from: 1, to: 0.3 },
      alpha: { from: 1, to: 0 },
      duration: DURATION.celebrate * (0.9 + random() * 0.5),
      ease: 'Cubic.Out',
      onComplete: () => spark.destroy(),
    });
  }
}

function drawSpark(graphics: ReturnType<Scene['add']['graphics']>, colour: number, size: number): void {
  const thin = size * 0.3;
  graphics.fillStyle(colour, 1).beginPath();
  graphics.moveTo(0, -size).lineTo(thin, -thin).lineTo(size, 0).lineTo(thin, thin);
  graphics.lineTo(0, size).lineTo(-thin, thin).lineTo(-size, 0).lineTo(-thin, -thin);
  graphics.closePath().fillPath();
}
