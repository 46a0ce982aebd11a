import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextInt, nextNumber, pick, seedRandom, shuffle } from '../../src/core/random/random.ts';

const seeds = fc.nat({ max: 2 ** 32 - 1 });

describe('the seeded generator', () => {
  it('gives the same numbers for the same seed', () => {
    const draw = () => {
      const values: number[] = [];
      let random = seedRandom(42);
      for (let count = 0; count < 5; count += 1) {
        const one = nextNumber(random);
        values.push(one.value);
        random = one.random;
      }
      return values;
    };
    expect(draw()).toEqual(draw());
    expect(new Set(draw()).size).toBe(5);
  });

  it('spreads evenly: each of ten numbers comes about a tenth of the time', () => {
    const counts = new Array<number>(10).fill(0);
    let random = seedRandom(7);
    for (let count = 0; count < 20_000; count += 1) {
      const draw = nextInt(random, 10);
      random = draw.random;
      counts[draw.value] = (counts[draw.value] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  it('stays within bounds and keeps its state a whole number of 32 bits', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 1000 }), (seed, below) => {
        const draw = nextInt(seedRandom(seed), below);
        expect(draw.value).toBeGreaterThanOrEqual(0);
        expect(draw.value).toBeLessThan(below);
        expect(draw.random).toBe(draw.random >>> 0);
      }),
    );
  });

  it('shuffles without losing or doubling anything', () => {
    fc.assert(
      fc.property(seeds, fc.array(fc.integer()), (seed, items) => {
        const draw = shuffle(seedRandom(seed), items);
        expect([...draw.value].sort()).toEqual([...items].sort());
      }),
    );
  });

  it('picks nothing from nothing', () => {
    expect(pick(seedRandom(1), []).value).toBeUndefined();
  });
});
