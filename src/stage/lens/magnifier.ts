import type { GameObjects, Scene } from 'phaser';
import type { Box } from '../../present/layout.ts';
import { addCanvas } from '../art/rasterise.ts';
import { CARD_MARGIN } from '../cards/draw-card.ts';
import type { Point } from '../table/hit.ts';
import type { GearPicture } from './gear-sprite.ts';

const POWER = 1.4;
/** Share of the lens's picture that is the glass's radius. */
const GLASS = 0.284;
const PAPER = '#ddeeff';
/** Turned inside out like an X-ray: pale words on deep blue. */
const XRAY = { flip: '#ffffff', deep: '#26388f', edge: 'rgba(120, 220, 255, 0.55)' } as const;
/** Over strips and gears, under the lens's rim. */
const DEPTH = 44;

/** Something flat under the glass: where it lies and its texture. */
export interface Sheet {
  readonly box: Box;
  readonly texture: string;
  /** It shows what was found: like a gear, in its own colours. */
  readonly found?: boolean;
}

/** What can be seen through the glass. */
export interface UnderGlass {
  readonly sheets: readonly Sheet[];
  readonly gears: readonly GearPicture[];
  /** The paper under the sheets. */
  readonly ground: Box | null;
}

/**
 * What the lens shows: words larger and turned inside out like an X-ray, and the gears in their colours. Drawn anew
 * whenever something moves, on a small canvas of its own instead of masks, which the two renderers do not share.
 */
export class Magnifier {
  readonly #scene: Scene;
  readonly #key: string;
  readonly #canvas = document.createElement('canvas');
  readonly #image: GameObjects.Image;
  readonly #middle: number;
  readonly #raster: number;
  #shown = '';

  /** @param size largest size of the lens's picture, logical px @param raster canvas pixels for one of them */
  constructor(scene: Scene, size: number, raster: number) {
    this.#scene = scene;
    this.#raster = raster;
    this.#middle = size * GLASS;
    this.#key = `${scene.sys.settings.key}:glass`;
    this.#canvas.width = this.#canvas.height = Math.ceil(this.#middle * 2 * raster);
    addCanvas(scene.textures, this.#key, this.#canvas);
    this.#image = scene.add
      .image(0, 0, this.#key)
      .setScale(1 / raster)
      .setDepth(DEPTH);
  }

  /** @param at middle of the glass @param size of the lens's picture now, logical px */
  show(at: Point, size: number, { sheets, gears, ground }: UnderGlass): void {
    this.#image.setPosition(at.x, at.y);
    const radius = Math.min(this.#middle, size * GLASS);
    const near = sheets.filter(({ box }) => touches(box, at, radius));
    const turning = gears.filter((gear) => Math.hypot(gear.x - at.x, gear.y - at.y) < radius * 2);
    const state = [
      at.x.toFixed(1),
      at.y.toFixed(1),
      radius.toFixed(1),
      ...near.map(({ texture }) => texture),
      ...turning.map((gear) => `${gear.angle.toFixed(1)} ${gear.scale.toFixed(3)}`),
    ].join();
    if (state === this.#shown) return;
    this.#shown = state;
    const paint = this.#canvas.getContext('2d');
    if (!paint) return;
    paint.save();
    paint.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    if (near.length > 0) this.#draw(paint, at, radius, { sheets: near, gears: turning, ground });
    paint.restore();
    // Without a renderer, in tests, there is nothing to tell.
    if (this.#scene.game.renderer) this.#scene.textures.get(this.#key).source[0]?.update();
  }

  destroy(): void {
    this.#image.destroy();
    this.#scene.textures.remove(this.#key);
  }

  #draw(paint: CanvasRenderingContext2D, at: Point, radius: number, under: UnderGlass): void {
    paint.scale(this.#raster, this.#raster);
    paint.translate(this.#middle, this.#middle);
    paint.beginPath();
    paint.arc(0, 0, radius, 0, Math.PI * 2);
    paint.clip();
    paint.fillStyle = PAPER;
    paint.fillRect(-radius, -radius, radius * 2, radius * 2);
    paint.save();
    paint.scale(POWER, POWER);
    paint.translate(-at.x, -at.y);
    if (under.ground) fillGround(paint, under.ground);
    for (const sheet of under.sheets) if (!sheet.found) this.#sheet(paint, sheet);
    paint.restore();
    turnInsideOut(paint, radius);
    paint.scale(POWER, POWER);
    paint.translate(-at.x, -at.y);
    for (const sheet of under.sheets) if (sheet.found) this.#sheet(paint, sheet);
    for (const gear of under.gears) this.#gear(paint, gear);
  }

  #sheet(paint: CanvasRenderingContext2D, { box, texture }: Sheet): void {
    const picture = this.#scene.textures.get(texture).getSourceImage();
    if (!(picture instanceof HTMLCanvasElement)) return;
    const width = box.width + CARD_MARGIN * 2;
    const height = box.height + CARD_MARGIN * 2;
    paint.drawImage(picture, box.x - width / 2, box.y - height / 2, width, height);
  }

  #gear(paint: CanvasRenderingContext2D, { x, y, angle, scale, texture, frame }: GearPicture): void {
    const { source, cutX, cutY, cutWidth, cutHeight } = this.#scene.textures.getFrame(texture, frame);
    const picture = source.image;
    if (!(picture instanceof HTMLCanvasElement || picture instanceof HTMLImageElement)) return;
    const [width, height] = [cutWidth * scale, cutHeight * scale];
    paint.save();
    paint.translate(x, y);
    paint.rotate((angle * Math.PI) / 180);
    paint.drawImage(picture, cutX, cutY, cutWidth, cutHeight, -width / 2, -height / 2, width, height);
    paint.restore();
  }
}

function touches(box: Box, at: Point, reach: number): boolean {
  return Math.abs(box.x - at.x) < box.width / 2 + reach && Math.abs(box.y - at.y) < box.height / 2 + reach;
}

function fillGround(paint: CanvasRenderingContext2D, { x, y, width, height }: Box): void {
  const edge = 6;
  paint.fillStyle = PAPER;
  paint.fillRect(x - width / 2 + edge, y - height / 2 + edge, width - edge * 2, height - edge * 2);
}

/** White paper becomes deep blue, dark ink pale; the rim of the glass glows. */
function turnInsideOut(paint: CanvasRenderingContext2D, radius: number): void {
  const all = [-radius, -radius, radius * 2, radius * 2] as const;
  paint.globalCompositeOperation = 'difference';
  paint.fillStyle = XRAY.flip;
  paint.fillRect(...all);
  paint.globalCompositeOperation = 'screen';
  paint.fillStyle = XRAY.deep;
  paint.fillRect(...all);
  const glow = paint.createRadialGradient(0, 0, radius * 0.55, 0, 0, radius);
  glow.addColorStop(0, 'rgba(120, 220, 255, 0)');
  glow.addColorStop(1, XRAY.edge);
  paint.fillStyle = glow;
  paint.fillRect(...all);
  paint.globalCompositeOperation = 'source-over';
}
