import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inStep } from '../../src/audio/loop-clock.ts';
import places from '../../src/audio/sound-files.gen.json';

const second = fc.double({ min: 0, max: 5000, noNaN: true });

describe('inStep', () => {
  it('begins at the start together with the first layer', () => {
    expect(inStep({ start: 0.3, length: 30 }, 12, 12)).toBeCloseTo(0.3, 9);
    expect(inStep({ start: 0.3, length: 30 }, 12, 42)).toBeCloseTo(0.3, 9);
  });

  it('puts a layer that comes late where the first one stands, to the sample, in every loop', () => {
    for (const { start, length } of Object.values(places.music)) {
      const spot = { start: start / 1000, length: length / 1000 };
      fc.assert(
        fc.property(second, second, (began, late) => {
          const at = began + late;
          const place = inStep(spot, began, at);
          const rounds = (at - began - (place - spot.start)) / spot.length;
          const drift = Math.abs(rounds - Math.round(rounds)) * spot.length;
          expect(place).toBeGreaterThanOrEqual(spot.start);
          expect(place).toBeLessThanOrEqual(spot.start + spot.length);
          expect(drift).toBeLessThan(0.5 / 48_000);
        }),
      );
    }
  });
});
