import type { Textures } from 'phaser';
import type { Size } from '../../present/layout.ts';
import { personPose } from '../../present/table/person-pose.ts';
import type { CardFaceView, ThingView } from '../../present/table-view.ts';
import type { SourcePicture } from '../art/art-source.ts';
import type { SceneSetting } from '../engine/stage-context.ts';
import type { CardFonts } from './card-fonts.ts';
import { drawBack } from './draw-back.ts';
import { CARD_MARGIN, type CardStyle, drawCard } from './draw-card.ts';
import { drawMedal } from './draw-medal.ts';
import { drawPanel } from './draw-panel.ts';
import { drawPhrase } from './draw-phrase.ts';
import { drawBust, drawPortrait } from './draw-portrait.ts';
import { drawTile } from './draw-tile.ts';
import { drawTone } from './draw-tone.ts';
import { DrawnTextures, type Steps } from './drawn-textures.ts';
import type { Paint } from './paint-shapes.ts';
import { type PortraitPlace, portraitPlace } from './portrait-place.ts';

export interface CardTexturesOptions {
  /** Unique name of the scene that owns the textures. */
  readonly owner: string;
  readonly textures: Textures.TextureManager;
  readonly setting: SceneSetting;
  readonly fonts: CardFonts;
  readonly picture: (name: string) => SourcePicture | null;
  readonly still: (person: string, pose: string) => SourcePicture | null;
}

/** What decides how a thing looks. */
export type Looks = Pick<
  ThingView,
  'kind' | 'face' | 'text' | 'label' | 'looked' | 'gear' | 'tone' | 'person' | 'picture'
>;

/** Draws every card face once for its size and language, with the page's own text shaping, and keeps it. */
export class CardTextures {
  readonly #options: CardTexturesOptions;
  readonly #drawn: DrawnTextures;

  constructor(options: CardTexturesOptions) {
    this.#options = options;
    this.#drawn = new DrawnTextures(options.textures, options.setting.raster);
  }

  /** @returns the key of the texture that shows this thing; for a person all but the face */
  front(thing: Looks, size: Size): string {
    const { kind, face, text, label, tone, person, picture } = thing;
    if (face) return this.#face(face, size);
    switch (kind) {
      case 'person':
        return this.#stepwise(`person ${JSON.stringify([text, label, tone])}`, size, (paint, style) =>
          drawPortrait(paint, thing, portraitPlace(thing, size, style.direction), style),
        );
      case 'panel':
        return this.#stepwise(`panel ${JSON.stringify([text, person, picture])}`, size, (paint, style) =>
          drawPanel(
            paint,
            thing,
            size,
            { picture: this.#pictureOf(thing), still: this.#stillOf(thing) },
            style,
          ),
        );
      case 'tile':
        return this.#stepwise(`tile ${JSON.stringify([text, picture, tone])}`, size, (paint, style) =>
          drawTile(paint, thing, size, this.#pictureOf(thing), style),
        );
      case 'card':
      case 'phrase': {
        const key = this.#key(
          'phrase',
          size,
          `${text}|${label ?? ''}|${thing.looked}|${thing.gear !== null}|${picture ?? ''}`,
        );
        return this.#inSteps(key, size, (paint) =>
          drawPhrase(paint, thing, size, this.#style(), this.#pictureOf(thing)),
        );
      }
    }
  }

  /** @returns the texture of a person's face, with its middle at `portraitPlace`; null for anything else */
  bust(thing: Looks, { radius }: PortraitPlace): string | null {
    const { kind, person } = thing;
    if (kind !== 'person' || !person) return null;
    const size = { width: radius * 2, height: radius * 2 };
    return this.#stepwise(`bust ${person.id} ${personPose(person)}`, size, (paint) => {
      paint.translate(radius, radius);
      return drawBust(paint, person, radius, this.#stillOf(thing));
    });
  }

  /** Where the face of a person lies in a box of this size. */
  portrait(thing: Pick<ThingView, 'text' | 'label'>, size: Size): PortraitPlace {
    return portraitPlace(thing, size, this.#options.setting.direction);
  }

  /** A card's picture in a round frame; null while there is no such picture. @param size its diameter */
  medal(name: string, size: number): string | null {
    const picture = this.#options.picture(name);
    if (!picture) return null;
    const box = { width: size, height: size };
    return this.drawn(`medal ${name}`, box, (paint, style) => drawMedal(paint, size, picture, style));
  }

  badge(tone: NonNullable<ThingView['tone']>, size: number): string {
    const box = { width: size, height: size };
    return this.drawn(`tone ${tone}`, box, (paint, style) => drawTone(paint, tone, size, style.contrast));
  }

  back(size: Size): string {
    return this.#inSteps(this.#key('back', size, ''), size, (paint) => drawBack(paint, size));
  }

  /** Draws a picture of one's own under this name, e.g. a slot. */
  drawn(name: string, size: Size, draw: (paint: Paint, style: CardStyle) => void): string {
    return this.#stepwise(name, size, (paint, style) => {
      draw(paint, style);
      return [];
    });
  }

  get direction(): 'ltr' | 'rtl' {
    return this.#options.setting.direction;
  }

  /** Scale at which an image of one of these textures has its size in logical px. */
  get unit(): number {
    return this.#drawn.unit;
  }

  /** How many pictures are not finished, see `soon`. */
  get waiting(): number {
    return this.#drawn.waiting;
  }

  /** May this picture be shown? True for pictures of others. */
  isDrawn(key: string): boolean {
    return this.#drawn.isDrawn(key);
  }

  /** Pictures first asked for inside come with `drawSome`, frame by frame. */
  soon<Made>(make: () => Made): Made {
    return this.#drawn.soon(make);
  }

  /** As `soon`, but before all others. */
  next<Made>(make: () => Made): Made {
    return this.#drawn.next(make);
  }

  /** Goes at most so many steps with the pictures that are not finished. */
  drawSome(most: number): void {
    this.#drawn.drawSome(most);
  }

  giveBack(): void {
    this.#drawn.giveBack();
  }

  #pictureOf({ picture }: Looks): SourcePicture | null {
    return picture === undefined ? null : this.#options.picture(picture);
  }

  #stillOf({ person }: Looks): SourcePicture | null {
    return person ? this.#options.still(person.id, personPose(person)) : null;
  }

  #face(face: CardFaceView, size: Size): string {
    const seen = face.revealed ? face.seen : undefined;
    // What is not drawn yet must not make a new drawing.
    const key = this.#key('card', size, JSON.stringify({ ...face, seen, underLens: undefined }));
    const front = this.#options.picture(face.picture);
    const picture = (seen && this.#options.picture(seen.picture)) || front;
    const parts = seen?.parts.flatMap((name) => this.#options.picture(name) ?? []) ?? [];
    return this.#inSteps(key, size, (paint) =>
      drawCard(paint, face, size, { picture, parts }, this.#style()),
    );
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

  #stepwise(name: string, size: Size, draw: (paint: Paint, style: CardStyle) => ReturnType<Steps>): string {
    return this.#inSteps(this.#key('drawn', size, name), size, (paint) => {
      paint.translate(CARD_MARGIN, CARD_MARGIN);
      return draw(paint, this.#style());
    });
  }

  #inSteps(key: string, { width, height }: Size, draw: Steps): string {
    return this.#drawn.once(key, { width: width + CARD_MARGIN * 2, height: height + CARD_MARGIN * 2 }, draw);
  }
}
