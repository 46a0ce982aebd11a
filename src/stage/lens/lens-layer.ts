import type { GameObjects } from 'phaser';
import type { AppAction } from '../../app/action.ts';
import type { Box } from '../../present/layout.ts';
import { lensLayout } from '../../present/lens-layout.ts';
import type { LensView } from '../../present/story-view.ts';
import type { ArtWish, LoadedPack } from '../art/art-store.ts';
import { ICONS } from '../art/wishes.ts';
import type { CardTextures } from '../cards/card-textures.ts';
import { drawMessage } from '../cards/draw-message.ts';
import type { SceneSetting } from '../engine/stage-context.ts';
import { DURATION } from '../motion/motion.ts';
import { wholeOf } from '../story/place-layers.ts';
import { hits, type Point } from '../table/hit.ts';
import { LOOK_FRAME_MS, LOOK_MS } from '../table/table-hands.ts';
import { GearSprite } from './gear-sprite.ts';
import { LensSprite } from './lens-sprite.ts';
import { Magnifier } from './magnifier.ts';

export function lensWishes(): readonly ArtWish[] {
  return [ICONS];
}

export interface LensLayerOptions {
  readonly scene: GameObjects.Container['scene'];
  readonly cards: CardTextures;
  readonly icons: LoadedPack | null;
  readonly setting: SceneSetting;
  readonly view: LensView;
  dispatch(action: AppAction): void;
}

const DEPTH = { veil: 30, message: 31, phrase: 32 } as const;
const GEAR_SIZE = 56;
const LENS_SIZE = 200;

/**
 * The lens over one message, inside a story: the message lies over the dimmed place, the lens glides after the
 * pointer, and a phrase it rests on shows its gear.
 */
export class LensLayer {
  readonly #options: LensLayerOptions;
  readonly #parts: GameObjects.GameObject[] = [];
  readonly #phrases = new Map<string, GameObjects.Image>();
  readonly #gears = new Map<string, GearSprite>();
  #lens: LensSprite | null = null;
  #glass: Magnifier | null = null;
  #view: LensView;
  #places: ReadonlyMap<string, Box>;
  #pointer: Point | null = null;
  #resting: { readonly phrase: string; ms: number } | null = null;

  constructor(options: LensLayerOptions) {
    this.#options = options;
    this.#view = options.view;
    this.#places = this.#layout();
    this.#drawGround();
    this.show(options.view);
  }

  show(view: LensView): void {
    this.#view = view;
    this.#places = this.#layout();
    for (const phrase of view.phrases) this.#showPhrase(phrase);
    const { scene, icons, setting } = this.#options;
    const rest = this.#places.get('lens');
    if (!rest) return;
    const at = { x: rest.x, y: rest.y, size: Math.min(LENS_SIZE, rest.width * 1.15) };
    this.#lens ??= LensSprite.make(scene, icons, at, setting.motion);
    if (this.#lens) this.#glass ??= new Magnifier(scene, at.size, setting.raster);
    const last = view.phrases.findLast((phrase) => phrase.looked);
    const lastBox = last && this.#places.get(last.id);
    if (lastBox && !this.#pointer) this.#lens?.moveTo({ x: this.#endOf(lastBox), y: lastBox.y });
  }

  /** Where Sango stands meanwhile: over the veil, beside the message. */
  get guide(): { readonly x: number; readonly y: number; readonly depth: number } | null {
    const box = this.#places.get('sango');
    return box ? { x: box.x, y: box.y + box.height / 2, depth: DEPTH.message } : null;
  }

  move(at: Point): void {
    this.#pointer = at;
  }

  down(at: Point): void {
    this.#pointer = at;
  }

  up(at: Point): void {
    const phrase = this.#phraseAt(at);
    if (phrase) this.#look(phrase);
  }

  leave(): void {
    this.#pointer = null;
    this.#resting = null;
  }

  /** @param delta ms */
  step(delta: number): void {
    if (this.#pointer) this.#lens?.moveTo(this.#pointer);
    this.#lens?.step(delta);
    for (const gear of this.#gears.values()) gear.step(delta);
    this.#magnify();
    const phrase = this.#pointer && this.#phraseAt(this.#pointer);
    if (!phrase) {
      this.#resting = null;
      return;
    }
    if (this.#resting?.phrase !== phrase) this.#resting = { phrase, ms: 0 };
    this.#resting.ms += Math.min(delta, LOOK_FRAME_MS);
    if (this.#resting.ms < LOOK_MS) return;
    // Once for each visit, even when the answer takes its time.
    this.#resting.ms = Number.NEGATIVE_INFINITY;
    this.#look(phrase);
  }

  destroy(): void {
    for (const part of this.#parts) part.destroy();
    for (const image of this.#phrases.values()) image.destroy();
    for (const gear of this.#gears.values()) gear.destroy();
    this.#lens?.destroy();
    this.#glass?.destroy();
  }

  #layout(): ReadonlyMap<string, Box> {
    const { setting } = this.#options;
    return lensLayout(this.#view, setting.orientation, setting.direction);
  }

  #magnify(): void {
    if (!this.#lens) return;
    const sheets = [...this.#phrases].flatMap(([id, image]) => {
      const box = this.#places.get(id);
      return box ? [{ box, texture: image.texture.key }] : [];
    });
    this.#glass?.show(this.#lens.position, this.#lens.size, {
      sheets,
      gears: [...this.#gears.values()].map((gear) => gear.picture),
      ground: this.#places.get('message') ?? null,
    });
  }

  #look(phrase: string): void {
    this.#options.dispatch({ type: 'lens-look', phrase });
  }

  /** A phrase not looked at yet, once the bet is made. */
  #phraseAt(at: Point): string | null {
    if (this.#view.finished || !this.#view.bets.some((bet) => bet.chosen)) return null;
    const found = this.#view.phrases.find((phrase) => {
      const box = this.#places.get(phrase.id);
      return !phrase.looked && box && hits(box, at);
    });
    return found?.id ?? null;
  }

  #showPhrase(phrase: LensView['phrases'][number]): void {
    const { scene, cards, icons, setting } = this.#options;
    const box = this.#places.get(phrase.id);
    if (!box) return;
    const { text, looked, gear: turning } = phrase;
    const key = cards.front({ kind: 'phrase', face: null, text, looked, gear: turning }, box);
    const image = this.#phrases.get(phrase.id) ?? scene.add.image(box.x, box.y, key).setDepth(DEPTH.phrase);
    image.setTexture(key).setPosition(box.x, box.y).setScale(cards.unit);
    this.#phrases.set(phrase.id, image);
    if (!phrase.gear || this.#gears.has(phrase.id)) return;
    const at = { x: this.#endOf(box), y: box.y, size: Math.min(GEAR_SIZE, box.height) };
    const gear = GearSprite.make(scene, icons, phrase.gear, at, setting.motion);
    if (!gear) return;
    this.#gears.set(phrase.id, gear);
    this.#lens?.bump();
  }

  /** Where a phrase's gear sits, at the end of its line. */
  #endOf(box: Box): number {
    return box.x + (box.width / 2 - GEAR_SIZE * 0.7) * (this.#options.setting.direction === 'rtl' ? -1 : 1);
  }

  #drawGround(): void {
    const { scene, cards, setting, view } = this.#options;
    const { x, y, width, height } = wholeOf(setting);
    const veil = scene.add
      .graphics()
      .setDepth(DEPTH.veil)
      .fillStyle(0x1e1850, 0.55)
      .fillRect(x, y, width, height);
    scene.tweens.add({ targets: veil, alpha: { from: 0, to: 1 }, duration: DURATION.fade });
    this.#parts.push(veil);
    const box = this.#places.get('message');
    const sender = this.#places.get('sender');
    if (!box || !sender) return;
    const middle = sender.y - (box.y - box.height / 2);
    const key = cards.drawn(`message ${view.sender}`, box, (paint, style) =>
      drawMessage(paint, box, { name: view.sender, middle }, style),
    );
    this.#parts.push(scene.add.image(box.x, box.y, key).setScale(cards.unit).setDepth(DEPTH.message));
  }
}
