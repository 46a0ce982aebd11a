import type { GameObjects } from 'phaser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RegionId } from '../../src/core/ids.ts';
import type { MapView } from '../../src/present/map-view.ts';
import type { SceneSetting } from '../../src/stage/engine/stage-context.ts';
import { ISLAND_THINGS } from '../../src/stage/map/island-things.ts';
import { REDUCED_MOTION } from '../../src/stage/motion/motion.ts';
import { PACKS } from './support/real-packs.ts';
import { LANDSCAPE, openStage, type StageBench } from './support/stage-bench.ts';

const IDS = ['home', 'lookout', 'harbour', 'echo'] as const;
const TOTAL = 4;
const PORTRAIT: SceneSetting = {
  ...LANDSCAPE,
  orientation: 'portrait',
  logical: { width: 720, height: 1280 },
};
const ARRIVED_MS = 4000;

function mapOf(lit: number): MapView {
  const regions = IDS.map((id) => ({ id, name: '', kind: '', lit, total: TOTAL, lamps: '', chapters: [] }));
  return { greeting: '', returning: null, regions };
}

describe('the life of the islands', () => {
  let bench: StageBench;
  beforeEach(async () => {
    bench = await openStage();
  });
  afterEach(() => bench.end());

  const show = (lit: number, setting: SceneSetting = LANDSCAPE) =>
    bench.show({ scene: 'map', view: mapOf(lit) }, [], setting);

  const isImage = (one: GameObjects.GameObject): one is GameObjects.Image => one.type === 'Image';
  const living = (id: RegionId) =>
    (bench.director.scene?.children.list ?? []).filter(isImage).filter((one) => one.name === `life:${id}`);
  const seen = (id: RegionId) => living(id).filter((one) => one.visible).length;
  const poses = () =>
    IDS.flatMap(living).map(({ x, y, scaleX, scaleY, angle, alpha, frame }) =>
      [x, y, scaleX, scaleY, angle, alpha, frame.name].join(' '),
    );

  it('has a picture for every thing', () => {
    for (const { pack, frame, move } of Object.values(ISLAND_THINGS).flat()) {
      const names = move.kind === 'wave' ? [1, 2, 3, 4].map((turn) => `${frame}-${turn}`) : [frame];
      for (const name of names) expect(Object.keys(PACKS.get(pack)?.frames ?? {})).toContain(name);
    }
  });

  it.each([
    ['landscape', LANDSCAPE],
    ['portrait', PORTRAIT],
  ] as const)('grows with every lamp, until everything is there (%s)', async (_name, setting) => {
    const counts = new Map<RegionId, number[]>(IDS.map((id) => [id, []]));
    for (let lit = 0; lit <= TOTAL; lit += 1) {
      await show(lit, setting);
      bench.run(ARRIVED_MS);
      for (const id of IDS) counts.get(id)?.push(seen(id));
    }
    for (const id of IDS) {
      const steps = counts.get(id) ?? [];
      expect(steps[0]).toBe(0);
      expect(steps.at(-1)).toBe(ISLAND_THINGS[id].length);
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
      expect(new Set(steps).size).toBeGreaterThanOrEqual(id === 'home' ? 3 : 5);
    }
  });

  it('lights up what was gained since the last visit before the child’s eyes', async () => {
    await show(1);
    const before = seen('lookout');
    await bench.show({ scene: 'none' });
    bench.run(400);
    await show(2);
    expect(seen('lookout')).toBe(before);
    bench.run(ARRIVED_MS);
    expect(seen('lookout')).toBeGreaterThan(before);
  });

  it('shows another player no more than is theirs', async () => {
    await show(3);
    await bench.show({ scene: 'none' });
    bench.run(400);
    await show(1);
    bench.run(ARRIVED_MS);
    const few = seen('echo');
    expect(few).toBe(ISLAND_THINGS.echo.filter(({ from }) => from <= 0.25).length);
  });

  it('moves, but not under reduced motion: there things are just there', async () => {
    await show(TOTAL);
    bench.run(200);
    const before = poses();
    bench.run(900);
    expect(poses()).not.toEqual(before);
    const still = { ...LANDSCAPE, motion: REDUCED_MOTION };
    await show(1, still);
    await show(TOTAL, still);
    expect(IDS.map(seen)).toEqual(IDS.map((id) => ISLAND_THINGS[id].length));
    const there = poses();
    bench.run(900);
    expect(poses()).toEqual(there);
  });

  it('shines brighter in the evening', async () => {
    const glows = () =>
      living('harbour')
        .filter((one) => one.frame.name === 'glow')
        .map((one) => one.alpha);
    await show(TOTAL, { ...LANDSCAPE, motion: REDUCED_MOTION });
    const day = glows();
    await show(TOTAL, { ...LANDSCAPE, motion: REDUCED_MOTION, daytime: 'evening' });
    const evening = glows();
    expect(day.length).toBeGreaterThan(0);
    expect(evening.every((alpha, index) => alpha > (day[index] ?? 1))).toBe(true);
  });

  it('gives everything back', async () => {
    await show(TOTAL);
    bench.run(500);
    await bench.show({ scene: 'none' });
    bench.run(400);
    expect(bench.art.keys).toEqual([]);
    expect(bench.game.textures.getTextureKeys()).toEqual([]);
  });
});
