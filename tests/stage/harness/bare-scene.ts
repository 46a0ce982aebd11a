import { GameObjects, Scene } from 'phaser';

/** A picture as it is drawn now: its texture, and where it ends up on the stage. */
interface Drawn {
  readonly image: GameObjects.Image;
  readonly alpha: number;
}

/** Nothing but pictures: no tweens, no containers, nothing that thinks. What any scene costs at the very least. */
export class BareScene extends Scene {
  readonly #images: GameObjects.Image[] = [];

  constructor() {
    super('bare');
  }

  /** Draws the same pictures at the same places as another scene does now. @returns how many */
  copy(other: Scene): number {
    const { zoom, scrollX, scrollY, originX, originY } = other.cameras.main;
    this.cameras.main.setOrigin(originX, originY).setZoom(zoom).setScroll(scrollX, scrollY);
    const drawn = other.children.getChildren().flatMap((one) => imagesIn(one, 1));
    for (const [index, { image, alpha }] of drawn.entries()) {
      const { translateX, translateY, rotation, scaleX, scaleY } = decomposed(image);
      this.#at(index)
        .setTexture(image.texture.key, image.frame.name)
        .setOrigin(image.originX, image.originY)
        .setPosition(translateX, translateY)
        .setRotation(rotation)
        .setScale(scaleX, scaleY)
        .setAlpha(alpha)
        .setVisible(true);
    }
    for (const spare of this.#images.slice(drawn.length)) spare.setVisible(false);
    return drawn.length;
  }

  #at(index: number): GameObjects.Image {
    const known = this.#images[index];
    if (known) return known;
    const made = this.add.image(0, 0, '__WHITE');
    this.#images[index] = made;
    return made;
  }
}

/** In the order they are drawn; what cannot be seen is not drawn. */
function imagesIn(one: GameObjects.GameObject, alpha: number): readonly Drawn[] {
  const isContainer = one instanceof GameObjects.Container;
  if (!isContainer && !(one instanceof GameObjects.Image)) return [];
  const seen = alpha * one.alpha;
  if (!one.visible || seen === 0) return [];
  if (isContainer) return one.list.flatMap((child) => imagesIn(child, seen));
  return [{ image: one, alpha: seen }];
}

function decomposed(image: GameObjects.Image) {
  const matrix = image.getWorldTransformMatrix();
  return matrix.decomposeMatrix() as {
    readonly translateX: number;
    readonly translateY: number;
    readonly rotation: number;
    readonly scaleX: number;
    readonly scaleY: number;
  };
}
