import type { Scene } from 'phaser';
import type { LoadedPack } from '../art/art-store.ts';
import type { CardTextures } from '../cards/card-textures.ts';
import type { Random } from '../engine/seeded-random.ts';
import type { SceneSetting } from '../engine/stage-context.ts';

/** What every part of a table draws with. */
export interface TableTools {
  readonly scene: Scene;
  readonly cards: CardTextures;
  readonly icons: LoadedPack | null;
  readonly setting: SceneSetting;
  readonly random: Random;
}
