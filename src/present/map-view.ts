import type { RegionId, TrickId } from '../core/ids.ts';

export interface MapView {
  readonly greeting: string;
  /** A trick that came back in a new costume; it waits as long as it takes. */
  readonly returning: { readonly trick: TrickId; readonly text: string } | null;
  readonly regions: readonly RegionView[];
}

export interface RegionView {
  readonly id: RegionId;
  readonly name: string;
  /** "What I see" */
  readonly kind: string;
  /** Lamps lit of all: chapters ended of chapters there. */
  readonly lit: number;
  readonly total: number;
  readonly lamps: string;
  readonly chapters: readonly {
    readonly id: string;
    readonly title: string;
    readonly done: boolean;
    readonly started: boolean;
    /** Switched off by a grown-up. */
    readonly closed: boolean;
  }[];
}
