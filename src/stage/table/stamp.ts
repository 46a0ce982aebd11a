import type { GameObjects, Scene } from 'phaser';
import type { Box } from '../../present/layout.ts';
import type { CardTextures } from '../cards/card-textures.ts';
import { roundedPath } from '../cards/paint-shapes.ts';
import { fitWriting, writeCentred } from '../cards/write-text.ts';
import { DURATION, type Motion } from '../motion/motion.ts';

const HEIGHT = 58;
const TEAL = '#0b7a75';

/** The word that is stamped on a card which was judged well. */
export class Stamp {
  readonly #image: GameObjects.Image;
  readonly #scene: Scene;

  constructor(scene: Scene, cards: CardTextures, word: string, card: Box, motion: Motion) {
    this.#scene = scene;
    const size = { width: Math.max(150, Math.min(card.width * 0.95, 260)), height: HEIGHT };
    const key = cards.drawn(`stamp ${word}`, size, (paint, style) => {
      roundedPath(paint, 3, 3, size.width - 6, size.height - 6, 14);
      paint.fillStyle = '#fff8ec';
      paint.fill();
      paint.lineWidth = 5;
      paint.strokeStyle = TEAL;
      paint.stroke();
      const writing = fitWriting(paint, word, {
        family: style.head,
        weight: 700,
        largest: 30,
        smallest: 15,
        width: size.width - 30,
        maxLines: 1,
        locale: style.locale,
      });
      writeCentred(paint, writing, size.width / 2, (size.height - writing.height) / 2, TEAL, style.direction);
    });
    this.#image = scene.add
      .image(card.x, card.y - card.height * 0.2, key)
      .setAngle(-8)
      .setDepth(45);
    const scale = cards.unit;
    this.#image.setScale(motion.reduced ? scale : scale * 1.7).setAlpha(0);
    scene.tweens.add({
      targets: this.#image,
      scale,
      alpha: 1,
      duration: motion.reduced ? DURATION.fade : DURATION.hover,
      ease: 'Cubic.In',
    });
  }

  leave(): void {
    this.#scene.tweens.killTweensOf(this.#image);
    this.#scene.tweens.add({
      targets: this.#image,
      alpha: 0,
      duration: DURATION.hover,
      onComplete: () => this.#image.destroy(),
    });
  }
}
