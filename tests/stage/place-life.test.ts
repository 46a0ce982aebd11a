import type { GameObjects } from 'phaser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CastView, StoryView } from '../../src/present/story-view.ts';
import type { SceneSetting } from '../../src/stage/engine/stage-context.ts';
import { REDUCED_MOTION } from '../../src/stage/motion/motion.ts';
import { LIFE_OF_PLACES } from '../../src/stage/story/life-of-places.ts';
import { StoryScene } from '../../src/stage/story/story-scene.ts';
import { PACKS } from './support/real-packs.ts';
import { LANDSCAPE, openStage, type StageBench } from './support/stage-bench.ts';

const SANGO: CastView = { person: 'sango', name: 'Sango', mood: 'idle', talking: false, looksAt: null };
const FILES = Object.keys(import.meta.glob('/assets/art/places/*-back.svg'));
/** Those that are no stage of a story. */
const OTHERS = ['map', 'map-portrait', 'table'];
const PLACES = FILES.map((file) => file.replace(/^.*\/|-back\.svg$/g, '')).filter(
  (name) => !OTHERS.includes(name),
);
const ENTRIES = Object.values(LIFE_OF_PLACES).flat();
const FRAMES = PACKS.get('life')?.frames ?? {};

function story(place: string): StoryView {
  return {
    title: 'A title',
    region: 'home',
    place,
    placeText: '',
    cast: [SANGO],
    bubble: null,
    prompt: { kind: 'next' },
    progress: { done: 0, total: 6 },
  };
}

/** All of an image that may move. */
const pose = ({ x, y, rotation, scaleX, alpha }: GameObjects.Image) => ({ x, y, rotation, scaleX, alpha });

describe('the life of places', () => {
  it('is in every place of a story, and in none that is not drawn', () => {
    expect(Object.keys(LIFE_OF_PLACES).sort()).toEqual(PLACES.sort());
    for (const [place, entries] of Object.entries(LIFE_OF_PLACES))
      expect(entries.length, place).toBeGreaterThan(0);
  });

  it('has a picture for everything, and uses every picture', () => {
    expect([...new Set(ENTRIES.map(({ frame }) => frame))].sort()).toEqual(Object.keys(FRAMES).sort());
  });

  it('rests inside the drawing, unless it comes from outside and crosses it', () => {
    for (const { frame, at, moves } of ENTRIES) {
      const [[x, y], [motion, , amplitude]] = [at, moves];
      const middle = motion === 'pass' ? x + amplitude / 2 : x;
      expect(middle, frame).toBeGreaterThanOrEqual(0);
      expect(middle, frame).toBeLessThanOrEqual(1920);
      expect(y, frame).toBeGreaterThanOrEqual(-20);
      expect(y, frame).toBeLessThanOrEqual(1080);
    }
  });

  it('is slow: nothing shines or winks more often than once in 1.4 seconds', () => {
    for (const {
      frame,
      moves: [motion, period],
    } of ENTRIES) {
      expect(period, frame).toBeGreaterThanOrEqual(1400);
      if (motion === 'wink') expect(period, frame).toBeGreaterThanOrEqual(4000);
    }
  });
});

describe('on the stage', () => {
  let bench: StageBench;
  beforeEach(async () => {
    bench = await openStage();
  });
  afterEach(() => bench.end());

  async function living(place: string, setting: SceneSetting = LANDSCAPE) {
    await bench.show({ scene: 'story', view: story(place) }, [], setting);
    const { scene } = bench.director;
    if (!(scene instanceof StoryScene)) throw new Error('no story on the stage');
    return scene.living;
  }

  it.each(PLACES)('%s moves, on its layers and between them', async (place) => {
    const images = await living(place);
    expect(images).toHaveLength(LIFE_OF_PLACES[place]?.length ?? 0);
    const before = images.map(pose);
    bench.run(700);
    const moved = images.filter((image, i) => JSON.stringify(pose(image)) !== JSON.stringify(before[i]));
    expect(moved.length).toBeGreaterThan(images.length / 2);
    // Behind the people, who stand at depths from 5 on.
    for (const image of images) expect(image.depth < 1 || image.depth > 20).toBe(true);
  });

  it('never goes far from where it was laid', async () => {
    const images = await living('kitchen');
    const before = images.map(pose);
    for (let second = 0; second < 12; second += 1) {
      bench.run(1000);
      images.forEach((image, i) => {
        const unit = 1319 / 1920;
        expect(Math.hypot(image.x - (before[i]?.x ?? 0), image.y - (before[i]?.y ?? 0))).toBeLessThan(
          80 * 2 * unit,
        );
        expect(image.alpha).toBeGreaterThanOrEqual(0);
        expect(image.alpha).toBeLessThanOrEqual(1);
      });
    }
  });

  it.each(PLACES)('%s rests when motion is reduced', async (place) => {
    const images = await living(place, { ...LANDSCAPE, motion: REDUCED_MOTION });
    expect(images).toHaveLength(LIFE_OF_PLACES[place]?.length ?? 0);
    const before = images.map(pose);
    bench.run(2500);
    expect(images.map(pose)).toEqual(before);
    for (const image of images) expect(image.rotation).toBe(0);
  });

  it('rests while drawing is slow', async () => {
    const images = await living('fountain');
    bench.slow = true;
    bench.run(100);
    const before = images.map(pose);
    bench.run(2500);
    expect(images.map(pose)).toEqual(before);
    bench.slow = false;
    bench.run(700);
    expect(images.map(pose)).not.toEqual(before);
  });

  it('goes with its scene, picture and all', async () => {
    const images = await living('theatre');
    expect(bench.art.keys.some((key) => key.startsWith('pack:life'))).toBe(true);
    await bench.show({ scene: 'story', view: story('nowhere') });
    bench.run(1500);
    for (const image of images) expect(image.scene).toBeUndefined();
    expect(bench.art.keys.some((key) => key.startsWith('pack:life'))).toBe(false);
  });
});
