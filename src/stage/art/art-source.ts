import type { PackManifest } from './pack.ts';

/** A picture that can be drawn onto a canvas at any size. */
export interface SourcePicture {
  readonly image: CanvasImageSource;
  readonly width: number;
  readonly height: number;
}

export interface SourcePack {
  readonly manifest: PackManifest;
  readonly sheet: SourcePicture;
}

/** One layer of a place, back to front; `depth` 0 (sky, never moves) to 1 (nearest, moves most). */
export interface SourceLayer {
  readonly picture: SourcePicture;
  readonly depth: number;
  /** Drawn before the people? Else over their feet. */
  readonly behind: boolean;
}

/** Where art comes from: files of the page in the game, drawings of their own in tests. Null when there is none. */
export interface ArtSource {
  pack(name: string): Promise<SourcePack | null>;
  place(name: string): Promise<readonly SourceLayer[]>;
  /** A card's picture, or its second state. */
  card(picture: string): Promise<SourcePicture | null>;
  /** Somebody whole, in a mood; in the calm one when this one was never drawn. */
  still(person: string, mood: string): Promise<SourcePicture | null>;
}
