import type { GameObjects, Scene } from 'phaser';
import { DURATION } from './motion.ts';

/** How a scene comes: out of the dark, from behind a chapter's curtain, or as a cloth that is rolled out. */
export type Opening = 'fade' | 'curtain' | 'roll';

/** What the window shows, logical px. */
export interface Sight {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const NIGHT = { red: 30, green: 24, blue: 80 } as const;
const INK = 0x2a2356;
const GOLD = 0xffc83a;
/** Red cloth, fold by fold, as light falls on it from the left. */
const FOLDS = [0xd8465a, 0xc4324a, 0xa82842, 0xc4324a] as const;
/** A roll of blue cloth from its upper edge down. */
const ROLL = [0x3f6fc4, 0x5f93e0, 0x3f6fc4, 0x34509f, 0x2c2370] as const;
const ABOVE_ALL = 1000;

/** Lets a scene begin. What opens lies above everything, takes no input, and is gone when it has opened. */
export function open(scene: Scene, opening: Opening, sight: Sight): void {
  if (opening === 'curtain') openCurtain(scene, sight);
  else if (opening === 'roll') rollOut(scene, sight);
  else scene.cameras.main.fadeIn(DURATION.fade, NIGHT.red, NIGHT.green, NIGHT.blue);
}

/** Two halves gather to their sides. */
function openCurtain(scene: Scene, { left, top, width, height }: Sight): void {
  for (const side of [-1, 1]) {
    const half = drapery(scene, width / 2, height);
    half.setPosition(left + width / 2 + side * (width / 2), top).setScale(-side * 1.06, 1);
    scene.tweens.add({
      targets: half,
      scaleX: 0,
      delay: DURATION.anticipation * 2,
      duration: DURATION.fly,
      ease: 'Cubic.InOut',
      onComplete: () => half.destroy(),
    });
  }
}

/** One half of a curtain, drawn from its outer edge inwards. */
function drapery(scene: Scene, width: number, height: number): GameObjects.Graphics {
  const half = scene.add.graphics().setDepth(ABOVE_ALL);
  const folds = 12;
  const fold = width / folds;
  for (let nth = 0; nth < folds; nth += 1) {
    half.fillStyle(FOLDS[nth % FOLDS.length] ?? INK, 1).fillRect(nth * fold - 0.5, 0, fold + 1, height);
  }
  half.fillStyle(INK, 1).fillRect(width - 5, 0, 5, height);
  half.fillStyle(GOLD, 1).fillRect(width - 17, 0, 12, height);
  return half;
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
