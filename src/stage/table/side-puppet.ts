import type { Scene } from 'phaser';
import type { Verdict } from '../../core/cards/table-event.ts';
import type { Mood } from '../../core/story/beat.ts';
import type { Box } from '../../present/layout.ts';
import type { TableView } from '../../present/table-view.ts';
import type { LoadedPack, PersonWish } from '../art/art-store.ts';
import { personWish } from '../art/wishes.ts';
import type { Random } from '../engine/seeded-random.ts';
import type { SceneSetting } from '../engine/stage-context.ts';
import { Puppet } from '../puppet/puppet.ts';
import type { Point } from './hit.ts';

/** How Sango takes it: pleased with what went right, thoughtful about the rest, never cross. */
const MOOD: Readonly<Record<Verdict, Mood>> = {
  right: 'cheer',
  fine: 'wave',
  missed: 'think',
  wronged: 'worried',
};

const DEPTH = 3;

/** Room is kept above the head for a jump. */
const FILL = 0.92;

/** The wish for Sango in a place of this size. */
export function sideWish(place: Box | null): PersonWish {
  return personWish('sango', (place?.height ?? 200) * FILL);
}

/** Sango beside the table, watching the card in hand. */
export class SidePuppet {
  readonly #puppet: Puppet;

  static make(
    scene: Scene,
    pack: LoadedPack | null,
    options: {
      readonly setting: SceneSetting;
      readonly random: Random;
      /** The feet stand at its lower edge. */
      readonly place: Box | null;
    },
  ): SidePuppet | null {
    const { place, setting, random } = options;
    if (!pack?.puppet || !place) return null;
    const { puppet: manifest } = pack;
    const scale = (place.height * FILL) / manifest.height;
    const x = place.x;
    const y = place.y + place.height / 2;
    const puppet = new Puppet(scene, {
      pack,
      manifest,
      motion: setting.motion,
      random,
      mood: 'idle',
      x,
      y,
      scale,
    });
    // Before the veil of the calm and the high-contrast theme.
    puppet.root.setDepth(DEPTH);
    return new SidePuppet(puppet);
  }

  private constructor(puppet: Puppet) {
    this.#puppet = puppet;
  }

  /** Takes what the table shows as the game says, or as the verdict deserves. */
  react({ coach, reveal }: Pick<TableView, 'coach' | 'reveal'>): void {
    this.#puppet.setMood(coach ?? (reveal ? MOOD[reveal.verdict] : 'idle'));
  }

  /** @param point what to look at @param delta ms */
  watch(point: Point | null, delta: number): void {
    this.#puppet.lookAt(point);
    this.#puppet.step(delta);
  }
}
