import type { GameObjects, Scene } from 'phaser';
import type { Box } from '../../present/layout.ts';
import { addCanvas } from '../art/rasterise.ts';
import { CARD_MARGIN } from '../cards/draw-card.ts';
import type { Point } from '../table/hit.ts';

const POWER = 1.25;
/** Share of the lens's picture that is the glass's radius. */
const GLASS = 0.284;
const PAPER = '#ddeeff';
/** Over the strips, under gears and lens. */
const DEPTH = 35;

/** A strip of words under the glass: where it lies and its texture. */
export interface Sheet {
  readonly box: Box;
  readonly texture: string;
}

/**
 * What the lens shows larger: the strips under its glass, drawn anew whenever it moves. A small canvas of its
 * own instead of masks, which the two renderers do not share.
 */
export class Magnifier {
  readonly #scene: Scene;
  readonly #key: string;
  readonly #canvas = document.createElement('canvas');
  readonly #image: GameObjects.Image;
  readonly #radius: number;
  readonly #raster: number;
  #shown = '';

  /** @param size of the lens's picture, logical px @param raster canvas pixels for one of them */
  constructor(scene: Scene, size: number, raster: number) {
    this.#scene = scene;
    this.#raster = raster;
    this.#radius = size * GLASS;
    this.#key = `${scene.sys.settings.key}:glass`;
    this.#canvas.width = this.#canvas.height = Math.ceil(this.#radius * 2 * raster);
    addCanvas(scene.textures, this.#key, this.#canvas);
    this.#image = scene.add
      .image(0, 0, this.#key)
      .setScale(1 / raster)
      .setDepth(DEPTH);
  }

  /** @param at middle of the glass @param ground the paper under the strips */
  show(at: Point, sheets: readonly Sheet[], ground: Box | null): void {
    this.#image.setPosition(at.x, at.y);
    const near = sheets.filter(({ box }) => this.#touches(box, at));
    const state = `${at.x.toFixed(1)} ${at.y.toFixed(1)} ${near.map(({ texture }) => texture).join()}`;
    if (state === this.#shown) return;
    this.#shown = state;
    const paint = this.#canvas.getContext('2d');
    if (!paint) return;
    paint.save();
    paint.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    paint.scale(this.#raster, this.#raster);
    paint.beginPath();
    paint.arc(this.#radius, this.#radius, this.#radius, 0, Math.PI * 2);
    paint.clip();
    paint.translate(this.#radius, this.#radius);
    paint.scale(POWER, POWER);
    paint.translate(-at.x, -at.y);
    if (near.length > 0) {
      if (ground) this.#ground(paint, ground);
      for (const sheet of near) this.#sheet(paint, sheet);
    }
    paint.restore();
    // Without a renderer, in tests, there is nothing to tell.
    if (this.#scene.game.renderer) this.#scene.textures.get(this.#key).source[0]?.update();
  }

  destroy(): void {
    this.#image.destroy();
    this.#scene.textures.remove(this.#key);
  }

  #touches(box: Box, at: Point): boolean {
    const reach = this.#radius;
    return Math.abs(box.x - at.x) < box.width / 2 + reach && Math.abs(box.y - at.y) < box.height / 2 + reach;
  }

  #ground(paint: CanvasRenderingContext2D, { x, y, width, height }: Box): void {
    const edge = 6;
    paint.fillStyle = PAPER;
    paint.fillRect(x - width / 2 + edge, y - height / 2 + edge, width - edge * 2, height - edge * 2);
  }

  #sheet(paint: CanvasRenderingContext2D, { box, texture }: Sheet): void {
    const picture = this.#scene.textures.get(texture).getSourceImage();
    if (!(picture instanceof HTMLCanvasElement)) return;
    const width = box.width + CARD_MARGIN * 2;
    const height = box.height + CARD_MARGIN * 2;
    paint.drawImage(picture, box.x - width / 2, box.y - height / 2, width, height);
  }
}
