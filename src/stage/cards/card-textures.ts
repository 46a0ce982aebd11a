import type { Textures } from 'phaser';
import type { CardFaceView, ThingView } from '../../present/table-view.ts';
import type { SourcePicture } from '../art/art-source.ts';
import { addCanvas } from '../art/rasterise.ts';
import type { SceneSetting } from '../engine/stage-context.ts';
import type { CardFonts } from './card-fonts.ts';
import { drawBack } from './draw-back.ts';
import { CARD_MARGIN, type CardStyle, drawCard } from './draw-card.ts';
import { drawPhrase } from './draw-phrase.ts';
import type { Paint } from './paint-shapes.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface CardTexturesOptions {
  /** Unique name of the scene that owns the textures. */
  readonly owner: string;
  readonly textures: Textures.TextureManager;
  readonly setting: SceneSetting;
  readonly fonts: CardFonts;
  readonly picture: (name: string) => SourcePicture | null;
}

/** Draws every card face once for its size and language, with the page's own text shaping, and keeps it. */
export class CardTextures {
  readonly #options: CardTexturesOptions;
  readonly #keys = new Set<string>();

  constructor(options: CardTexturesOptions) {
    this.#options = options;
  }

  /** @returns the key of the texture that shows this thing */
  front(thing: Pick<ThingView, 'face' | 'text' | 'looked' | 'gear'>, size: Size): string {
    const { face } = thing;
    if (face) return this.#face(face, size);
    const key = this.#key('phrase', size, `${thing.text}|${thing.looked}|${thing.gear !== null}`);
    return this.#once(key, size, (paint) => drawPhrase(paint, thing, size, this.#style()));
  }

  back(size: Size): string {
    return this.#once(this.#key('back', size, ''), size, (paint) => drawBack(paint, size));
  }

  /** Draws a picture of one's own under this name, e.g. a slot. */
  drawn(name: string, size: Size, draw: (paint: Paint, style: CardStyle) => void): string {
    return this.#once(this.#key('drawn', size, name), size, (paint) => {
      paint.translate(CARD_MARGIN, CARD_MARGIN);
      draw(paint, this.#style());
    });
  }

  /** Scale at which an image of one of these textures has its size in logical px. */
  get unit(): number {
    return 1 / this.#options.setting.raster;
  }

  giveBack(): void {
    for (const key of this.#keys) this.#options.textures.remove(key);
    this.#keys.clear();
  }

  #face(face: CardFaceView, size: Size): string {
    const key = this.#key('card', size, JSON.stringify(face));
    const picture = this.#options.picture(face.picture);
    return this.#once(key, size, (paint) => drawCard(paint, face, size, picture, this.#style()));
  }

  #style(): CardStyle {
    const { setting, fonts } = this.#options;
    return {
      head: fonts.head(),
      read: fonts.read(),
      locale: setting.locale,
      direction: setting.direction,
      contrast: setting.theme === 'contrast',
    };
  }

  #key(kind: string, size: Size, content: string): string {
    return `${this.#options.owner}:${kind}:${size.width.toFixed(0)}x${size.height.toFixed(0)}:${content}`;
  }

  #once(key: string, size: Size, draw: (paint: Paint) => void): string {
    if (this.#keys.has(key)) return key;
    const { raster } = this.#options.setting;
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil((size.width + CARD_MARGIN * 2) * raster);
    canvas.height = Math.ceil((size.height + CARD_MARGIN * 2) * raster);
    const paint = canvas.getContext('2d');
    if (paint) {
      paint.scale(raster, raster);
      draw(paint);
    }
    addCanvas(this.#options.textures, key, canvas);
    this.#keys.add(key);
    return key;
  }
}
