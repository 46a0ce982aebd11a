import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitStage, rasterFor } from '../../src/stage/engine/fit-stage.ts';
import { QUALITY_STEPS, QualityGovernor } from '../../src/stage/engine/quality-governor.ts';
import { chooseRenderer } from '../../src/stage/engine/renderer-kind.ts';
import { seededRandom } from '../../src/stage/engine/seeded-random.ts';
import { toLogical } from '../../src/stage/engine/stage-pointer.ts';
import { follow } from '../../src/stage/motion/follow.ts';

describe('fitStage', () => {
  it.each([
    [{ width: 1280, height: 720 }, 1, 1.5, 'landscape', 1],
    [{ width: 1920, height: 1080 }, 1, 1.5, 'landscape', 1.5],
    [{ width: 3840, height: 2160 }, 1, 1.5, 'landscape', 1.5],
    [{ width: 1280, height: 720 }, 3, 2, 'landscape', 2],
    [{ width: 390, height: 693 }, 3, 2, 'portrait', 1.625],
  ] as const)('%o at %i device pixels', (box, dpr, cap, orientation, resolution) => {
    const fit = fitStage(box, dpr, cap);
    expect(fit.orientation).toBe(orientation);
    expect(fit.resolution).toBeCloseTo(resolution);
    expect(fit.canvas.width - fit.logical.width * fit.resolution).toBeLessThan(1);
    expect(fit.bleed.x).toBe(0);
  });

  it('always has pixels, even in a box without size', () => {
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.nat(5000),
        fc.double({ min: 0.5, max: 4, noNaN: true }),
        (width, height, dpr) => {
          const fit = fitStage({ width, height }, dpr, 2);
          expect(fit.canvas.width).toBeGreaterThan(100);
          expect(fit.canvas.height).toBeGreaterThan(100);
          expect(rasterFor(fit.resolution)).toBeGreaterThanOrEqual(fit.resolution * 0.95);
        },
      ),
    );
  });
});

describe('the picture over the whole window', () => {
  const WINDOWS = [
    [1280, 720],
    [390, 844],
    [844, 390],
    [1024, 768],
    [1920, 1080],
    [3840, 2160],
    [333, 777],
    [2560, 1080],
  ] as const;

  describe.each(WINDOWS)('%i × %i', (width, height) => {
    it.each([
      [1, 1.5, 1],
      [3, 2, 1],
      [1.25, 1.5, 0.64],
    ])('has its box where the overlay has it: dpr %f, cap %f, quality %f', (dpr, cap, quality) => {
      const fit = fitStage({ width, height }, dpr, cap, quality);
      // The sums of style/tokens.css.
      const upright = width < height;
      const boxWidth = upright ? Math.min(width, height * 0.5625) : Math.min(width, height * (16 / 9));
      const boxHeight = upright ? boxWidth * (16 / 9) : boxWidth * 0.5625;
      expect(fit.orientation).toBe(upright ? 'portrait' : 'landscape');
      const css = fit.shown.width / fit.canvas.width;
      const left = (width - fit.shown.width) / 2 + fit.bleed.x * fit.resolution * css;
      const top = (height - fit.shown.height) / 2 + fit.bleed.y * fit.resolution * css;
      // Half a pixel of the canvas or of the page, whichever is coarser.
      const off = Math.max(0.5, css / 2) + 0.01;
      expect(Math.abs(left - (width - boxWidth) / 2)).toBeLessThanOrEqual(off);
      expect(Math.abs(top - (height - boxHeight) / 2)).toBeLessThanOrEqual(off);
      expect(fit.logical.width * fit.resolution * css).toBeCloseTo(boxWidth, 1);
      expect(fit.shown.width).toBeGreaterThanOrEqual(width - 0.1);
      expect(fit.shown.height).toBeGreaterThanOrEqual(height - 0.1);
    });

    it('has pictures that reach its edges, and no more pixels than a box without bleed', () => {
      const fit = fitStage({ width, height }, 3, 1.5);
      expect(fit.reach.x).toBeGreaterThanOrEqual(fit.bleed.x - 1);
      expect(fit.reach.y).toBeGreaterThanOrEqual(fit.bleed.y - 1);
      const most = 1280 * 720 * 1.5 ** 2;
      expect(fit.canvas.width * fit.canvas.height).toBeLessThan(most * 1.01);
    });

    it('hears the pointer in logical pixels', () => {
      const fit = fitStage({ width, height }, 2, 2);
      const middle = toLogical({ x: fit.canvas.width / 2, y: fit.canvas.height / 2 }, fit);
      expect(Math.abs(middle.x - fit.logical.width / 2)).toBeLessThan(1.5);
      expect(Math.abs(middle.y - fit.logical.height / 2)).toBeLessThan(1.5);
    });
  });

  it('makes new pictures only a few times while an edge is dragged', () => {
    const reaches = new Set<string>();
    for (let width = 800; width <= 1920; width += 1) {
      const { reach, orientation } = fitStage({ width, height: 720 }, 1, 2);
      reaches.add(`${orientation} ${reach.x} ${reach.y}`);
    }
    expect(reaches.size).toBeLessThan(12);
  });
});

describe('QualityGovernor', () => {
  /** Runs it on a device that needs this long for a frame at each quality. */
  function drive(msAt: (quality: number) => number, seconds: number) {
    const governor = new QualityGovernor();
    const changes: number[] = [];
    for (let ms = 0; ms < seconds * 1000; ) {
      const delta = msAt(governor.quality);
      ms += delta;
      const quality = governor.frame(delta);
      if (quality !== null) changes.push(quality);
    }
    return { governor, changes };
  }

  it('leaves a fast device alone', () => {
    const { changes, governor } = drive(() => 16.7, 60);
    expect([changes, governor.slow]).toEqual([[], false]);
  });

  it('lowers the resolution until it is fast enough, and stays there', () => {
    const { changes } = drive((quality) => 45 * quality ** 2, 60);
    expect(changes).toEqual([0.8, 0.64]);
  });

  it('takes back steps that did not help, and never flaps; what is only for beauty rests', () => {
    const { changes, governor } = drive(() => 33.3, 120);
    expect(changes).toEqual([QUALITY_STEPS[1], QUALITY_STEPS[2], QUALITY_STEPS[0]]);
    expect([governor.hopeless, governor.slow]).toEqual([false, true]);
  });

  it('goes on when one step alone is lost between two times of the screen', () => {
    const shown = new Map([
      [1, [50, 33.3]],
      [0.8, [50, 33.3, 33.3]],
      [0.64, [16.7]],
    ]);
    let turn = 0;
    const { changes, governor } = drive((quality) => {
      const times = shown.get(quality) ?? [];
      turn += 1;
      return times[turn % times.length] ?? 0;
    }, 60);
    expect(changes).toEqual([0.8, 0.64]);
    expect(governor.hopeless).toBe(false);
  });

  it('gives up at the lowest step', () => {
    const { changes, governor } = drive((quality) => 200 * quality ** 2, 120);
    expect(changes).toEqual([0.8, 0.64]);
    expect(governor.hopeless).toBe(true);
  });

  it('does not count a hidden tab', () => {
    const governor = new QualityGovernor();
    for (let turn = 0; turn < 100; turn += 1) expect(governor.frame(5000)).toBeNull();
  });
});

describe('chooseRenderer', () => {
  it.each([
    ['hardware', true, null, 'webgl'],
    ['software', true, null, 'canvas'],
    ['none', true, null, 'canvas'],
    ['none', false, null, null],
    ['software', true, 'webgl', 'webgl'],
    ['none', true, 'webgl', 'canvas'],
    ['hardware', true, 'canvas', 'canvas'],
  ] as const)('WebGL %s, canvas %s, wanted %s: %s', (webgl, canvas, forced, chosen) => {
    expect(chooseRenderer({ webgl, canvas }, forced)).toBe(chosen);
  });
});

describe('small tools', () => {
  it('follows at the same pace whatever the frame rate', () => {
    let slow = 0;
    let fast = 0;
    for (let turn = 0; turn < 10; turn += 1) slow = follow(slow, 100, 0.8, 1000 / 30);
    for (let turn = 0; turn < 40; turn += 1) fast = follow(fast, 100, 0.8, 1000 / 120);
    expect(slow).toBeCloseTo(fast, 6);
  });

  it('draws numbers from 0 to 1, the same for the same seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const one = seededRandom(seed);
        const other = seededRandom(seed);
        const numbers = Array.from({ length: 20 }, one);
        expect(numbers).toEqual(Array.from({ length: 20 }, other));
        expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
      }),
    );
  });
});
