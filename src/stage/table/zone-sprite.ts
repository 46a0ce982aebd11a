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

/** One of its pictures, from its middle; at the scale of what is drawn for it, unless told. */
interface Part {
  readonly texture: string;
  readonly frame?: string;
  readonly x?: number;
  readonly y?: number;
  readonly angle?: number;
  readonly scale?: number;
}

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

  /** Draws it as it is now, once all its pictures are drawn; so long it stays as it was. */
  #draw(): void {
    const { kind, label, icon, count } = this.#view;
    const { width, height } = this.#box;
    const state = JSON.stringify([kind, label, icon, count, this.#look, this.#holds, width, height]);
    if (state === this.#shown) return;
    const parts = this.#cards[this.#shown === '' ? 'soon' : 'next'](() => this.#parts());
    if (!parts.every(({ texture }) => this.#cards.isDrawn(texture))) return;
    this.#shown = state;
    this.root.removeAll(true);
    for (const { texture, frame, x = 0, y = 0, angle = 0, scale = this.#cards.unit } of parts) {
      const image = makeImage(this.#scene, texture, frame).setPosition(x, y).setAngle(angle).setScale(scale);
      this.root.add(image);
    }
  }

  #parts(): readonly Part[] {
    // What is drawn later must not look at another box by then.
    const box = this.#box;
    switch (this.#view.kind) {
      case 'slot':
        return this.#slot();
      case 'row':
        return [{ texture: this.#drawn('paper', (paint, style) => drawMessage(paint, box, null, style)) }];
      case 'board':
        return [{ texture: this.#board() }];
      case 'deck':
        return this.#pile(Math.min(PILE, this.#view.count ?? 0));
      default:
        return [];
    }
  }

  #slot(): readonly Part[] {
    const { icon } = this.#view;
    const onBoard = this.#view.spot !== undefined;
    // On a board somebody's place is only seen when something can be put there.
    if (onBoard && this.#holds && !this.#look.open) return [];
    const image = icon && !(onBoard && this.#holds) ? this.#icon(icon) : null;
    const look = { ...this.#look, icon: image !== null, onBoard, holds: this.#holds };
    const label = onBoard && this.#holds ? '' : this.#view.label;
    const box = this.#box;
    const texture = this.#drawn(`zone ${label} ${JSON.stringify(look)}`, (paint, style) =>
      drawZone(paint, { label }, box, look, style),
    );
    return image ? [{ texture }, image] : [{ texture }];
  }

  /** One of the icons, or else a card's picture, where the icon goes. */
  #icon(name: string): Part | null {
    const place = zoneIconPlace(this.#box, this.#cards.direction);
    if (!place) return null;
    const { x, y, side } = place;
    const size = this.#icons?.frames[name];
    if (this.#icons && size) {
      const scale = (side / Math.max(size.width, size.height)) * this.#icons.unit;
      return { texture: this.#icons.texture, frame: name, x, y, scale };
    }
    const texture = this.#cards.medal(name, side);
    return texture ? { texture, x, y } : null;
  }

  #board(): string {
    const [look, box] = [this.#look, this.#box];
    return this.#drawn(`board ${JSON.stringify(look)}`, (paint, style) => drawBoard(paint, box, look, style));
  }

  #pile(count: number): readonly Part[] {
    const texture = this.#cards.back(this.#box);
    return Array.from({ length: count }, (_, index) => ({
      texture,
      x: index * -2.5,
      y: index * -3,
      angle: (index % 2 ? 1.6 : -1.2) * (index + 1) * 0.5,
    }));
  }

  #drawn(name: string, draw: Parameters<CardTextures['drawn']>[2]): string {
    return this.#cards.drawn(name, this.#box, draw);
  }
}
