import type { AppAction } from '../../app/action.ts';
import type { Daytime } from '../../app/page-daytime.ts';
import type { ChapterId, RegionId } from '../../core/ids.ts';
import type { Orientation, Size } from '../../present/layout.ts';
import type { ArtStore } from '../art/art-store.ts';
import type { CardFonts } from '../cards/card-fonts.ts';
import type { Motion } from '../motion/motion.ts';
import type { Bleed, Fit } from './fit-stage.ts';
import type { RendererKind } from './renderer-kind.ts';
import type { Random } from './seeded-random.ts';

/** What stays the same as long as a scene lives; when it changes, the scene is built anew from the state. */
export interface SceneSetting {
  readonly orientation: Orientation;
  readonly logical: Size;
  /** Logical px that pictures go on beyond the logical box: at least as far as the window does. */
  readonly reach: Bleed;
  readonly direction: 'ltr' | 'rtl';
  /** BCP 47 */
  readonly locale: string;
  readonly theme: 'normal' | 'contrast' | 'calm';
  readonly motion: Motion;
  /** Canvas pixels for one logical pixel that pictures are drawn for. */
  readonly raster: number;
  /** Places are drawn in as few layers as possible, because drawing is done by software. */
  readonly flat: boolean;
  /** By the device's clock; only the map shows it. */
  readonly daytime: Daytime;
}

/** The part of it that decides how large pictures are drawn. */
export type PlaceSetting = Pick<SceneSetting, 'logical' | 'orientation' | 'flat' | 'reach' | 'daytime'>;

/** What a camera and a pointer need to know. */
export type View = Pick<Fit, 'resolution' | 'bleed' | 'scale'>;

/** What every scene may use of the world outside it. */
export interface StageContext {
  readonly art: ArtStore;
  readonly random: Random;
  readonly renderer: RendererKind | 'headless';
  readonly fonts: CardFonts;
  dispatch(action: AppAction): void;
  /** The chapter that is open or being opened. */
  chapter(): ChapterId | null;
  /** How much of each island of the map was lit when it was seen last, 0–1; the map's scenes keep it. */
  readonly seenShares: Map<RegionId, number>;
  /** Has drawing turned out too slow for what only decorates? */
  slow(): boolean;
  /** How logical pixels become those of the canvas now. */
  fit(): View;
}
