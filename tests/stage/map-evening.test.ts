import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageDaytime } from '../../src/app/page-daytime.ts';
import type { SceneRequest } from '../../src/stage/director/scene-request.ts';
import { REDUCED_MOTION } from '../../src/stage/motion/motion.ts';
import { LANDSCAPE, openStage, type StageBench } from './support/stage-bench.ts';

const MAP: SceneRequest = { scene: 'map', view: { greeting: '', returning: null, regions: [] } };

describe('the evening on the map', () => {
  let bench: StageBench;
  beforeEach(async () => {
    bench = await openStage();
  });
  afterEach(() => bench.end());

  const named = (name: string) =>
    (bench.director.scene?.children.list ?? []).filter((one) => one.name === name);
  const alphas = () => named('star').map((star) => ('alpha' in star ? star.alpha : null));

  it('has a moon and stars, and the day has none', async () => {
    await bench.show(MAP);
    expect([named('moon').length, named('star').length]).toEqual([0, 0]);
    expect(bench.art.keys.filter((key) => key.includes('evening'))).toEqual([]);
    await bench.show(MAP, [], { ...LANDSCAPE, daytime: 'evening' });
    expect(named('moon')).toHaveLength(1);
    expect(named('star').length).toBeGreaterThan(10);
    expect(bench.art.keys.filter((key) => key.includes('evening'))).toHaveLength(3);
  });

  it('lets stars breathe, but not under reduced motion', async () => {
    await bench.show(MAP, [], { ...LANDSCAPE, daytime: 'evening' });
    const before = alphas();
    bench.run(900);
    expect(alphas()).not.toEqual(before);
    await bench.show(MAP, [], { ...LANDSCAPE, daytime: 'evening', motion: REDUCED_MOTION });
    const still = alphas();
    bench.run(900);
    expect(alphas()).toEqual(still);
  });

  it('gives everything back', async () => {
    await bench.show(MAP, [], { ...LANDSCAPE, daytime: 'evening', reach: { x: 0, y: 80 } });
    await bench.show({ scene: 'none' });
    bench.run(50);
    expect(bench.art.keys).toEqual([]);
    expect(bench.game.textures.getTextureKeys()).toEqual([]);
  });
});

it.each([
  [5, 'evening'],
  [6, 'day'],
  [17, 'day'],
  [18, 'evening'],
  [23, 'evening'],
] as const)('at %i o’clock it is %s, unless the address says otherwise', (hour, daytime) => {
  const now = new Date(2026, 4, 3, hour, 30);
  expect(pageDaytime(null, now)).toBe(daytime);
  expect(pageDaytime('noon', now)).toBe(daytime);
  expect(pageDaytime('day', now)).toBe('day');
  expect(pageDaytime('evening', now)).toBe('evening');
});
