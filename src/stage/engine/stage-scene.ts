import { Scene } from 'phaser';
import type { AppEvent } from '../../app/event.ts';
import type { ArtLease } from '../art/art-store.ts';
import { CardTextures, type CardTexturesOptions } from '../cards/card-textures.ts';
import { type Opening, open } from '../motion/openings.ts';
import type { Sight } from '../motion/sight.ts';
import { Ownership } from './ownership.ts';
import type { View as CameraView, SceneSetting, StageContext } from './stage-context.ts';

/**
 * What every scene shares: one life per visit, logical pixels, and one place that cleans up.
 * A scene is built from a view and then told of every later view; it never asks the app for anything.
 */
export abstract class StageScene<View> extends Scene {
  readonly context: StageContext;
  readonly setting: SceneSetting;
  readonly lease: ArtLease;
  protected readonly owned = new Ownership();
  readonly #opening: Opening;
  #view: View;
  #built = false;

  constructor(key: string, options: SceneOptions<View>) {
    super(key);
    this.context = options.context;
    this.setting = options.setting;
    this.lease = options.lease;
    this.#view = options.view;
    this.#opening = options.opening;
  }

  create(): void {
    this.frame(this.context.fit());
    this.events.once('destroy', () => this.#leave());
    this.#built = true;
    this.build(this.#view);
    if (!this.setting.motion.reduced) open(this, this.#opening, this.#sight());
  }

  /** Points the camera: the logical box in the middle, the bleed around it. Also while the window is resized. */
  frame({ resolution, bleed }: CameraView): void {
    this.cameras.main.setOrigin(0, 0).setZoom(resolution).setScroll(-bleed.x, -bleed.y);
  }

  /** Shows a later view of the same scene. Input acts on the state; the picture catches up from here. */
  show(view: View, events: readonly AppEvent[]): void {
    const before = this.#view;
    this.#view = view;
    if (this.#built) this.change(view, events, before);
  }

  /** How long, in ms, this scene may finish what it is doing before the next one replaces it. */
  farewell(_events: readonly AppEvent[]): number {
    return 0;
  }

  protected get view(): View {
    return this.#view;
  }

  /** x as drawn: mirrored when the reading direction is right to left. */
  protected mirrorX(x: number): number {
    return this.setting.direction === 'rtl' ? this.setting.logical.width - x : x;
  }

  /** Textures for cards and words, given back with the scene. @param pictures what may be seen on them */
  protected makeCards(
    pictures: Pick<CardTexturesOptions, 'picture' | 'still'> = { picture: () => null, still: () => null },
  ): CardTextures {
    const cards = new CardTextures({
      owner: this.sys.settings.key,
      textures: this.textures,
      setting: this.setting,
      fonts: this.context.fonts,
      ...pictures,
    });
    this.owned.keep(() => cards.giveBack());
    return cards;
  }

  protected abstract build(view: View): void;
  protected abstract change(view: View, events: readonly AppEvent[], before: View): void;

  #sight(): Sight {
    const { bleed } = this.context.fit();
    const { width, height } = this.setting.logical;
    return { left: -bleed.x, top: -bleed.y, width: width + bleed.x * 2, height: height + bleed.y * 2 };
  }

  #leave(): void {
    this.owned.giveBack();
    this.lease.release();
  }
}

export interface SceneOptions<View> {
  readonly context: StageContext;
  readonly setting: SceneSetting;
  readonly lease: ArtLease;
  readonly opening: Opening;
  readonly view: View;
}
