import type { GameObjects, Scene } from 'phaser';
import type { CardTextures } from '../cards/card-textures.ts';
import { INK } from '../cards/palette.ts';
import { fitWriting, writeCentred } from '../cards/write-text.ts';
import { makeImage } from '../engine/make-image.ts';

/** The white label in the picture of the closed parcel, as shares of its width, from the middle of its foot. */
const LABEL = { y: -0.305, width: 0.46, height: 0.2 } as const;

/** The number on the parcel's label. It is part of the parcel and moves with it. */
export class ParcelLabel {
  readonly image: GameObjects.Image;
  readonly #cards: CardTextures;
  readonly #size: { readonly width: number; readonly height: number };
  #shown: string;

  /** @param width of the parcel, logical px */
  constructor(scene: Scene, cards: CardTextures, width: number, text: string) {
    this.#cards = cards;
    this.#size = { width: width * LABEL.width, height: width * LABEL.height };
    this.#shown = text;
    this.image = makeImage(scene, this.#draw(text)).setPosition(0, width * LABEL.y);
    this.image.setScale(cards.unit);
  }

  show(text: string): void {
    if (text === this.#shown) return;
    this.#shown = text;
    this.image.setTexture(this.#draw(text));
  }

  #draw(text: string): string {
    const { width, height } = this.#size;
    return this.#cards.drawn(`label ${text}`, this.#size, (paint, style) => {
      const writing = fitWriting(paint, text, {
        family: style.head,
        weight: 700,
        largest: Math.round(height * 0.86),
        smallest: 16,
        width: width - 16,
        maxLines: 1,
        locale: style.locale,
      });
      writeCentred(paint, writing, width / 2, (height - writing.height) / 2, INK, style.direction);
    });
  }
}
