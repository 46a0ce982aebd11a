import type { GameObjects, Scene } from 'phaser';
import type { Box } from '../../present/layout.ts';
import type { ThingView } from '../../present/table-view.ts';
import type { CardTextures } from '../cards/card-textures.ts';
import type { CardStyle } from '../cards/draw-card.ts';
import { type Paint, roundedPath } from '../cards/paint-shapes.ts';
import { fitWriting, writeCentred } from '../cards/write-text.ts';
import { DURATION, type Motion } from '../motion/motion.ts';

/** On a card, and at the corner of a face, a tile or a panel, whose words it must not cover. */
const SIZE = {
  card: { height: 58, least: 150, most: 260 },
  /** At the foot of a card whose picture shows now what was behind it. */
  foot: { height: 46, least: 150, most: 220 },
  other: { height: 42, least: 110, most: 170 },
} as const;
/** A strip is all words, and others lie above and below it: it gets a round seal at its end. */
const SEAL = 46;
const TEAL = '#0b7a75';

/** The word that is stamped on a card which was judged well. */
export class Stamp {
  readonly #image: GameObjects.Image;
  readonly #scene: Scene;
  readonly #cards: CardTextures;
  readonly #motion: Motion;
  #fallen = false;

  /** @param rest where the thing lies that was judged */
  constructor(
    scene: Scene,
    cards: CardTextures,
    word: string,
    { rest, view: { kind, face } }: { readonly rest: Box; readonly view: Pick<ThingView, 'kind' | 'face'> },
    motion: Motion,
  ) {
    this.#scene = scene;
    this.#cards = cards;
    this.#motion = motion;
    const seal = kind === 'phrase';
    const { height, least, most } = seal
      ? { height: SEAL, least: SEAL, most: SEAL }
      : SIZE[kind !== 'card' ? 'other' : face?.seen ? 'foot' : 'card'];
    const size = { width: Math.max(least, Math.min(rest.width * 0.95, most)), height };
    const draw = (paint: Paint, style: CardStyle): void => {
      roundedPath(paint, 3, 3, size.width - 6, size.height - 6, seal ? SEAL / 2 : 14);
      paint.fillStyle = '#fff8ec';
      paint.fill();
      paint.lineWidth = 5;
      paint.strokeStyle = TEAL;
      paint.stroke();
      if (seal) {
        drawTick(paint);
        return;
      }
      const writing = fitWriting(paint, word, {
        family: style.head,
        weight: 700,
        largest: height * 0.52,
        smallest: 15,
        width: size.width - 30,
        maxLines: 1,
        locale: style.locale,
      });
      writeCentred(paint, writing, size.width / 2, (size.height - writing.height) / 2, TEAL, style.direction);
    };
    const key = cards.next(() => cards.drawn(`stamp ${seal ? '' : word}`, size, draw));
    const end = cards.direction === 'rtl' ? -1 : 1;
    const at =
      kind === 'card'
        ? { x: rest.x, y: rest.y + (face?.seen ? rest.height / 2 + height * 0.06 : -rest.height * 0.2) }
        : seal
          ? { x: rest.x + end * (rest.width / 2 - SEAL * 0.3), y: rest.y }
          : {
              x: rest.x + end * Math.max(0, rest.width / 2 - size.width * 0.45),
              y: rest.y - rest.height / 2 - size.height * 0.3,
            };
    this.#image = scene.add
      .image(at.x, at.y, key)
      .setAngle(kind === 'card' && !face?.seen ? -8 : -4)
      .setDepth(45)
      .setAlpha(0);
  }

  /** Falls as soon as it is drawn. */
  step(): void {
    if (this.#fallen || !this.#cards.isDrawn(this.#image.texture.key)) return;
    this.#fallen = true;
    const { reduced } = this.#motion;
    const scale = this.#cards.unit;
    this.#image.setScale(reduced ? scale : scale * 1.7);
    this.#scene.tweens.add({
      targets: this.#image,
      scale,
      alpha: 1,
      duration: reduced ? DURATION.fade : DURATION.hover,
      ease: 'Cubic.In',
    });
  }

  leave(): void {
    this.#fallen = true;
    this.#scene.tweens.killTweensOf(this.#image);
    this.#scene.tweens.add({
      targets: this.#image,
      alpha: 0,
      duration: DURATION.hover,
      onComplete: () => this.#image.destroy(),
    });
  }
}

function drawTick(paint: Paint): void {
  paint.lineWidth = 6;
  paint.lineCap = paint.lineJoin = 'round';
  paint.beginPath();
  paint.moveTo(SEAL * 0.29, SEAL * 0.52);
  paint.lineTo(SEAL * 0.44, SEAL * 0.67);
  paint.lineTo(SEAL * 0.72, SEAL * 0.35);
  paint.stroke();
}
