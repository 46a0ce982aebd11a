import type { Textures } from 'phaser';
import type { ArtSource, SourceLayer, SourcePicture } from './art-source.ts';
import type { PackFrame, PuppetManifest } from './pack.ts';
import { rasterisePlace, rasteriseSheet } from './rasterise.ts';

/** Something a scene wants to draw. `scale` and `width` say how large it will be, in logical pixels. */
export type ArtWish =
  | PackWish
  /** `height`: how tall the person will stand; what a person wears is wished for in the same way. */
  | PersonWish
  | PlaceWish
  | { readonly kind: 'card'; readonly name: string }
  | StillWish;

/** Somebody in a mood, to be cut out and drawn into something. */
export interface StillWish {
  readonly kind: 'still';
  readonly person: string;
  readonly mood: string;
}

export interface PackWish {
  readonly kind: 'pack';
  readonly name: string;
  /** Drawn in the light of the evening. */
  readonly evening?: boolean;
  readonly scale: number;
}

export interface PersonWish {
  readonly kind: 'person';
  readonly name: string;
  readonly height: number;
}

export interface PlaceWish {
  readonly kind: 'place';
  readonly name: string;
  readonly width: number;
  /** Drawn in the light of the evening. */
  readonly evening?: boolean;
  /** One picture for all that lies behind the people: where every layer drawn costs time. */
  readonly flat: boolean;
}

/** A pack in texture memory: draw `texture`/frame name at `unit` to get logical pixels of the sheet. */
export interface LoadedPack {
  readonly texture: string;
  readonly frames: Readonly<Record<string, PackFrame>>;
  readonly puppet: PuppetManifest | null;
  /** Scale of an image that shows one unit of the drawing as one logical pixel. */
  readonly unit: number;
}

export interface LoadedLayer {
  readonly texture: string;
  readonly depth: number;
  readonly behind: boolean;
  /** Scale of an image that shows it in logical px: exactly one texel for a pixel of the canvas at full quality. */
  readonly unit: number;
}

type Loaded =
  | { readonly kind: 'pack'; readonly pack: LoadedPack | null }
  | { readonly kind: 'place'; readonly layers: readonly LoadedLayer[] }
  | { readonly kind: 'card' | 'still'; readonly picture: SourcePicture | null };

interface Entry {
  users: number;
  readonly promise: Promise<void>;
  loaded: Loaded | null;
  readonly textures: string[];
}

/**
 * Keeps art in texture memory for as long as somebody uses it. A picture that cannot be fetched counts as
 * loaded and empty: the game goes on without it.
 */
export class ArtStore {
  readonly #entries = new Map<string, Entry>();
  readonly #source: ArtSource;
  readonly #textures: Textures.TextureManager;

  constructor(source: ArtSource, textures: Textures.TextureManager) {
    this.#source = source;
    this.#textures = textures;
  }

  /**
   * Opens an account for one scene.
   * @param raster canvas pixels for one logical pixel
   */
  lease(raster: number): ArtLease {
    return new ArtLease(this, raster);
  }

  /** Keys in use now, for the leak test. */
  get keys(): readonly string[] {
    return [...this.#entries.keys()];
  }

  acquire(key: string, wish: ArtWish, raster: number): Promise<void> {
    const known = this.#entries.get(key);
    if (known) {
      known.users += 1;
      return known.promise;
    }
    const textures: string[] = [];
    const entry: Entry = {
      users: 1,
      loaded: null,
      textures,
      promise: this.#load(key, wish, raster, textures).then((loaded) => {
        entry.loaded = loaded;
        if (entry.users === 0) this.#free(key, entry);
      }),
    };
    this.#entries.set(key, entry);
    return entry.promise;
  }

  release(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    entry.users -= 1;
    if (entry.users === 0 && entry.loaded) this.#free(key, entry);
  }

  loaded(key: string): Loaded | null {
    return this.#entries.get(key)?.loaded ?? null;
  }

  #free(key: string, entry: Entry): void {
    this.#entries.delete(key);
    for (const texture of entry.textures) this.#textures.remove(texture);
  }

  async #load(key: string, wish: ArtWish, raster: number, textures: string[]): Promise<Loaded> {
    if (wish.kind === 'card') {
      return { kind: 'card', picture: await this.#source.card(wish.name).catch(() => null) };
    }
    if (wish.kind === 'still') {
      const picture = await this.#source.still(wish.person, wish.mood).catch(() => null);
      return { kind: 'still', picture };
    }
    if (wish.kind !== 'place') {
      const source = await this.#source.pack(wish.name).catch(() => null);
      if (!source) return { kind: 'pack', pack: null };
      const { frames, puppet, wearer } = source.manifest;
      const tall = puppet?.height ?? wearer;
      const scale = wish.kind === 'pack' ? wish.scale : tall ? wish.height / tall : 1;
      const evening = wish.kind === 'pack' && wish.evening === true;
      const unit = rasteriseSheet(this.#textures, key, source, raster * scale, evening);
      textures.push(key);
      return { kind: 'pack', pack: { texture: key, frames, puppet: puppet ?? null, unit } };
    }
    const layers = await this.#source.place(wish.name).catch(() => []);
    const groups = wish.flat ? flattened(layers) : layers.map((layer) => [layer]);
    return {
      kind: 'place',
      layers: groups.map((group, index) => {
        const texture = `${key}#${index}`;
        const unit = rasterisePlace(this.#textures, texture, group, {
          width: wish.width,
          raster,
          evening: wish.evening === true,
          sky: index === 0,
        });
        textures.push(texture);
        const nearest = group.at(-1);
        return { texture, unit, depth: nearest?.depth ?? 0, behind: nearest?.behind ?? true };
      }),
    };
  }
}

/** What one scene has asked for; given back all at once. */
export class ArtLease {
  readonly #store: ArtStore;
  readonly #raster: number;
  readonly #held = new Set<string>();
  #released = false;

  constructor(store: ArtStore, raster: number) {
    this.#store = store;
    this.#raster = raster;
  }

  /** Resolves when all of it can be drawn (or is known to be missing). */
  async need(wishes: readonly ArtWish[]): Promise<void> {
    if (this.#released) return;
    await Promise.all(
      wishes.map((wish) => {
        const key = this.#key(wish);
        if (this.#held.has(key)) return Promise.resolve();
        this.#held.add(key);
        return this.#store.acquire(key, wish, this.#raster);
      }),
    );
  }

  has(wishes: readonly ArtWish[]): boolean {
    return wishes.every((wish) => this.#store.loaded(this.#key(wish)) && this.#held.has(this.#key(wish)));
  }

  pack(wish: PackWish | PersonWish): LoadedPack | null {
    const loaded = this.#store.loaded(this.#key(wish));
    return loaded?.kind === 'pack' ? loaded.pack : null;
  }

  place(wish: PlaceWish): readonly LoadedLayer[] {
    const loaded = this.#store.loaded(this.#key(wish));
    return loaded?.kind === 'place' ? loaded.layers : [];
  }

  card(name: string): SourcePicture | null {
    const loaded = this.#store.loaded(this.#key({ kind: 'card', name }));
    return loaded?.kind === 'card' ? loaded.picture : null;
  }

  still(person: string, mood: string): SourcePicture | null {
    const loaded = this.#store.loaded(this.#key({ kind: 'still', person, mood }));
    return loaded?.kind === 'still' ? loaded.picture : null;
  }

  release(): void {
    this.#released = true;
    for (const key of this.#held) this.#store.release(key);
    this.#held.clear();
  }

  #key(wish: ArtWish): string {
    switch (wish.kind) {
      case 'pack':
        return `pack:${wish.name}${wish.evening ? '-evening' : ''}@${(this.#raster * wish.scale).toFixed(2)}`;
      case 'person':
        return `person:${wish.name}@${(this.#raster * wish.height).toFixed(0)}`;
      case 'place':
        return `place:${wish.name}${wish.evening ? '-evening' : ''}${wish.flat ? '-flat' : ''}@${(this.#raster * wish.width).toFixed(0)}`;
      case 'card':
        return `card:${wish.name}`;
      case 'still':
        return `still:${wish.person}-${wish.mood}`;
    }
  }
}

/** Layers behind the people together, those before them together. */
function flattened(layers: readonly SourceLayer[]): readonly (readonly SourceLayer[])[] {
  const groups = [layers.filter((layer) => layer.behind), layers.filter((layer) => !layer.behind)];
  return groups.filter((group) => group.length > 0);
}
