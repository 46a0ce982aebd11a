import type { GameObjects, Scene } from 'phaser';
import type { Box } from '../../present/layout.ts';
import type { ZoneView } from '../../present/table-view.ts';
import type { LoadedPack } from '../art/art-store.ts';
import type { CardTextures } from '../cards/card-textures.ts';
import { drawMessage } from '../cards/draw-message.ts';
import { makeImage } from '../engine/make-image.ts';
import { drawBoard } from './draw-board.ts';
import { drawZone, type ZoneLook, zoneIconPlace } from './draw-zone.ts';

/** How many card backs a pile shows at most. */
const PILE = 4;

type ZoneAttention = Pick<ZoneLook, 'open' | 'near'>;

/** Boards lie below everything that lies on them. */
const DEPTH = { board: 1.2, other: 2 } as const;

/** A place on the table: a pile of backs, a stitched field to put something into, or nothing to see. */
export class ZoneSprite {
  readonly root: GameObjects.Container;
  readonly #scene: Scene;
  readonly #cards: CardTextures;
  readonly #icons: LoadedPack | null;
  #view: ZoneView;
  #box: Box;
  #look: ZoneAttention = { open: false, near: false };
  #holds = false;
  #shown = '';

  constructor(
    scene: Scene,
    cards: CardTextures,
    icons: LoadedPack | null,
    view: ZoneView,
    box: Box,
    holds: boolean,
  ) {
    this.#scene = scene;
    this.#cards = cards;
    this.#icons = icons;
    this.#view = view;
    this.#box = box;
    this.#holds = holds;
    this.root = scene.add
      .container(box.x, box.y)
      .setAngle(box.angle)
      .setDepth(DEPTH[view.kind === 'board' ? 'board' : 'other']);
    this.#draw();
  }

  get view(): ZoneView {
    return this.#view;
  }

  get box(): Box {
    return this.#box;
  }

  /** @param holds does anything lie in it? */
  update(view: ZoneView, box: Box, holds: boolean): void {
    this.#view = view;
    this.#box = box;
    this.#holds = holds;
    this.root.setPosition(box.x, box.y).setAngle(box.angle);
    this.#draw();
  }

  look(look: ZoneAttention): void {
    this.#look = look;
    this.#draw();
  }

  destroy(): void {
    this.root.destroy();
  }

  #draw(): void {
    const { kind, label, icon, count } = this.#view;
    const { width, height } = this.#box;
    const state = JSON.stringify([kind, label, icon, count, this.#look, this.#holds, width, height]);
    if (state === this.#shown) return;
    this.#shown = state;
    this.root.removeAll(true);
    if (kind === 'slot') this.#drawSlot();
    else if (kind === 'row') this.#drawPaper();
    else if (kind === 'board') this.#drawBoard();
    else if (kind === 'deck') this.#drawPile(Math.min(PILE, count ?? 0));
  }

  #drawSlot(): void {
    const { icon } = this.#view;
    const onBoard = this.#view.spot !== undefined;
    // On a board somebody's place is only seen when something can be put there.
    if (onBoard && this.#holds && !this.#look.open) return;
    const image = icon && !(onBoard && this.#holds) ? this.#icon(icon) : null;
    const look = { ...this.#look, icon: image !== null, onBoard, holds: this.#holds };
    const label = onBoard && this.#holds ? '' : this.#view.label;
    const key = this.#cards.drawn(`zone ${label} ${JSON.stringify(look)}`, this.#box, (paint, style) =>
      drawZone(paint, { label }, this.#box, look, style),
    );
    this.root.add(makeImage(this.#scene, key).setScale(this.#cards.unit));
    if (image) this.root.add(image);
  }

  /** One of the icons, or else a card's picture, where the icon goes. */
  #icon(name: string): GameObjects.Image | null {
    const place = zoneIconPlace(this.#box, this.#cards.direction);
    if (!place) return null;
    const size = this.#icons?.frames[name];
    if (this.#icons && size) {
      const scale = (place.side / Math.max(size.width, size.height)) * this.#icons.unit;
      return makeImage(this.#scene, this.#icons.texture, name).setPosition(place.x, place.y).setScale(scale);
    }
    const key = this.#cards.medal(name, place.side);
    return key ? makeImage(this.#scene, key).setPosition(place.x, place.y).setScale(this.#cards.unit) : null;
  }

  #drawPaper(): void {
    const key = this.#cards.drawn('paper', this.#box, (paint, style) =>
      drawMessage(paint, this.#box, null, style),
    );
    this.root.add(makeImage(this.#scene, key).setScale(this.#cards.unit));
  }

  #drawBoard(): void {
    const look = this.#look;
    const key = this.#cards.drawn(`board ${JSON.stringify(look)}`, this.#box, (paint, style) =>
      drawBoard(paint, this.#box, look, style),
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
