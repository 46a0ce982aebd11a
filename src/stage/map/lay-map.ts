import type { Scene } from 'phaser';
import type { LoadedLayer } from '../art/art-store.ts';
import type { SceneSetting } from '../engine/stage-context.ts';
import { EVENING_VEIL, layVeil, wholeOf } from '../story/place-layers.ts';
import { layCloudBank } from './cloud-bank.ts';

const DEPTH = { sky: 0, front: 20, bank: 21 } as const;

/**
 * Lays the picture of the islands exactly where their signs hang. What the window shows around it: more sky
 * behind, the clouds before it mirrored at the sides, a bank of clouds below.
 * @returns gives back what it drew
 */
export function layMap(scene: Scene, layers: readonly LoadedLayer[], setting: SceneSetting): () => void {
  const { logical, reach } = setting;
  const whole = wholeOf(setting);
  const cover = Math.max(whole.width / logical.width, whole.height / logical.height);
  layers.forEach(({ texture, unit, behind }, index) => {
    const image = scene.add.image(0, 0, texture).setOrigin(0, 0).setScale(unit);
    if (!behind) {
      image.setDepth(DEPTH.front);
      if (reach.x > 0) {
        // Clouds that are cut at the edge become whole.
        for (const side of [-1, 1]) {
          const mirrored = scene.add.image(side * logical.width, 0, texture).setOrigin(0, 0);
          mirrored.setScale(unit).setFlipX(true).setDepth(DEPTH.front);
        }
      }
    } else if (index === 0 && cover > 1) {
      image.setScale(unit * cover);
      image.setPosition((logical.width / 2) * (1 - cover), (logical.height / 2) * (1 - cover));
    }
  });
  layVeil(scene, setting, setting.daytime === 'evening' ? EVENING_VEIL : undefined);
  return reach.y > 0 ? layCloudBank(scene, setting, DEPTH.bank) : () => undefined;
}
