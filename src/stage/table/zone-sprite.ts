import type { GameObjects, Scene } from 'phaser';
import type { Box } from '../../present/layout.ts';
import type { ZoneView } from '../../present/table-view.ts';
import type { LoadedPack } from '../art/art-store.ts';
import type { CardTextures } from '../cards/card-textures.ts';
import { drawMessage } from '../cards/draw-message.ts';
import { makeImage } from '../engine/make-image.ts';
import { drawZone, type ZoneLook, zoneIconPlace } from './draw-zone.ts';

/** How many card backs a pile shows at most. */
const PILE = 4;

/** A place on the table: a pile of backs, a stitched field to put something into, or nothing to see. */
export class ZoneSprite {
  readonly root: GameObjects.Container;
  readonly #scene: Scene;
  readonly #cards: CardTextures;
  readonly #icons: LoadedPack | null;
  #view: ZoneView;
  #box: Box;
  #look: Omit<ZoneLook, 'icon'> = { open: false, near: false };
  #shown = '';

  constructor(scene: Scene, cards: CardTextures, icons: LoadedPack | null, view: ZoneView, box: Box) {
    this.#scene = scene;
    this.#cards = cards;
    this.#icons = icons;
    this.#view = view;
    this.#box = box;
    this.root = scene.add.container(box.x, box.y).setAngle(box.angle);
    this.#draw();
  }

  get view(): ZoneView {
    return this.#view;
  }

  get box(): Box {
    return this.#box;
  }

  update(view: ZoneView, box: Box): void {
    this.#view = view;
    this.#box = box;
    this.root.setPosition(box.x, box.y).setAngle(box.angle);
    this.#draw();
  }

  look(look: Omit<ZoneLook, 'icon'>): void {
    this.#look = look;
    this.#draw();
  }

  destroy(): void {
    this.root.destroy();
  }

  #draw(): void {
    const { kind, label, icon, count } = this.#view;
    const state = JSON.stringify([kind, label, icon, count, this.#look, this.#box.width, this.#box.height]);
    if (state === this.#shown) return;
    this.#shown = state;
    this.root.removeAll(true);
    if (kind === 'slot') this.#drawSlot();
    else if (kind === 'row') this.#drawPaper();
    else if (kind === 'deck') this.#drawPile(Math.min(PILE, count ?? 0));
  }

  #drawSlot(): void {
    const { label, icon } = this.#view;
    const frame = icon && this.#icons?.frames[icon] ? icon : null;
    const look = { ...this.#look, icon: frame !== null };
    const key = this.#cards.drawn(`zone ${label} ${JSON.stringify(look)}`, this.#box, (paint, style) =>
      drawZone(paint, this.#view, this.#box, look, style),
    );
    this.root.add(makeImage(this.#scene, key).setScale(this.#cards.unit));
    const place = zoneIconPlace(this.#box);
    const size = frame ? this.#icons?.frames[frame] : null;
    if (!this.#icons || !frame || !place || !size) return;
    const scale = (place.side / Math.max(size.width, size.height)) * this.#icons.unit;
    const image = makeImage(this.#scene, this.#icons.texture, frame);
    this.root.add(image.setPosition(0, place.y).setScale(scale));
  }

  #drawPaper(): void {
    const key = this.#cards.drawn('paper', this.#box, (paint, style) =>
      drawMessage(paint, this.#box, null, style),
    );
    this.root.add(makeImage(this.#scene, key).setScale(this.#cards.unit));
  }

  #drawPile(count: number): void {
    const key = this.#cards.back(this.#box);
    for (let index = 0; index < count; index += 1) {
      const image = makeImage(this.#scene, key).setScale(this.#cards.unit);
      this.root.add(
        image.setPosition(index * -2.5, index * -3).setAngle((index % 2 ? 1.6 : -1.2) * (index + 1) * 0.5),
      );
    }
  }
}
