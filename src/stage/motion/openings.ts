import type { Scene } from 'phaser';
import { openCurtain } from './curtain.ts';
import { DURATION } from './motion.ts';
import type { Sight } from './sight.ts';

/** How a scene comes: out of the dark, from behind a chapter's curtain, or as a cloth that is rolled out. */
export type Opening = 'fade' | 'curtain' | 'roll';

const NIGHT = { red: 30, green: 24, blue: 80 } as const;
const GOLD = 0xffc83a;
/** A roll of blue cloth from its upper edge down. */
const ROLL = [0x3f6fc4, 0x5f93e0, 0x3f6fc4, 0x34509f, 0x2c2370] as const;
const ABOVE_ALL = 1000;

/** Lets a scene begin. What opens lies above everything, takes no input, and is gone when it has opened. */
export function open(scene: Scene, opening: Opening, sight: Sight): void {
  if (opening === 'curtain') openCurtain(scene, sight, ABOVE_ALL);
  else if (opening === 'roll') rollOut(scene, sight);
  else scene.cameras.main.fadeIn(DURATION.fade, NIGHT.red, NIGHT.green, NIGHT.blue);
}

/** The roll runs down over the dark and leaves the cloth behind it. */
function rollOut(scene: Scene, { left, top, width, height }: Sight): void {
  const dark = scene.add.graphics().setDepth(ABOVE_ALL);
  dark.fillStyle(0x1e1850, 1).fillRect(0, 0, width, height);
  const roll = scene.add.graphics().setDepth(ABOVE_ALL);
  const band = 13;
  ROLL.forEach((colour, nth) => {
    roll.fillStyle(colour, 1).fillRect(0, nth * band - band * 2.5, width, band + 0.5);
  });
  roll.fillStyle(GOLD, 1).fillRect(0, band * 2.5 - 4, width, 4);
  for (const part of [dark, roll]) {
    part.setPosition(left, top);
    scene.tweens.add({
      targets: part,
      y: top + height + band * 3,
      duration: DURATION.fly * 0.7,
      ease: 'Sine.InOut',
      onComplete: () => part.destroy(),
    });
  }
}
