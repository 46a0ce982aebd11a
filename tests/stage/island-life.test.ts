import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import pack from '../../assets/art/packs/map.json' with { type: 'json' };
import type { RegionId } from '../../src/core/ids.ts';
import type { MapView } from '../../src/present/map-view.ts';
import type { SceneRequest } from '../../src/stage/director/scene-request.ts';
import { ISLAND_THINGS } from '../../src/stage/map/island-things.ts';
import { REDUCED_MOTION } from '../../src/stage/motion/motion.ts';
import { LANDSCAPE, openStage, type StageBench } from './support/stage-bench.ts';

const ISLANDS = Object.keys(ISLAND_THINGS) as RegionId[];

/** A map with so many of four chapters ended on every island. */
function mapWith(lit: number): SceneRequest {
  const regions: MapView['regions'] = ISLANDS.map((id) => ({
    id,
    name: id,
    kind: '',
    lamps: '',
    lit,
    total: 4,
    chapters: [],
  }));
  return { scene: 'map', view: { greeting: '', returning: null, regions } };
}

describe('an island', () => {
  let bench: StageBench;
  beforeEach(async () => {
    bench = await openStage();
  });
  afterEach(() => bench.end());

  const things = () =>
    (bench.director.scene?.children.list ?? []).filter(({ name }) =>
      ['bloom', 'window-light'].includes(name),
    );
  const shown = () => things().filter((one) => 'visible' in one && one.visible).length;
  const looks = () =>
    things().map((one) => ('rotation' in one && 'alpha' in one ? [one.rotation, one.alpha] : []));

  it('gains things with every share of its chapters, and has all of them in the end', async () => {
    const counts: number[] = [];
    for (const lit of [0, 1, 2, 3, 4]) {
      await bench.show({ scene: 'none' });
      await bench.show(mapWith(lit));
      counts.push(shown());
    }
    expect(counts[0]).toBe(0);
    expect(new Set(counts).size).toBe(counts.length);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts.at(-1)).toBe(Object.values(ISLAND_THINGS).flat().length);
  });

  it('lets what is new grow before the child’s eyes when the map is opened again', async () => {
    await bench.show(mapWith(0));
    await bench.show({ scene: 'none' });
    await bench.show(mapWith(4));
    expect(bench.director.scene?.tweens.getTweens().length).toBeGreaterThan(0);
  });

  it('sways and twinkles, but not under reduced motion', async () => {
    await bench.show(mapWith(4));
    const before = looks();
    bench.run(700);
    expect(looks()).not.toEqual(before);
    await bench.show(mapWith(4), [], { ...LANDSCAPE, motion: REDUCED_MOTION });
    const still = looks();
    bench.run(700);
    expect(looks()).toEqual(still);
    expect(shown()).toBe(things().length);
  });
});

it('only shows pictures that are drawn', () => {
  const frames = Object.values(ISLAND_THINGS)
    .flat()
    .flatMap(({ frame }) => frame ?? []);
  expect(frames.filter((frame) => !(frame in pack.frames))).toEqual([]);
  expect(frames.length).toBeGreaterThan(20);
});
