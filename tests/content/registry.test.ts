import { describe, expect, it } from 'vitest';
import { loadChapter } from '../../src/content/load-chapter.ts';
import { TRICKS } from '../../src/core/ids.ts';
import { loadRegistry } from '../support/load-registry.ts';

const registry = loadRegistry();
const cases = registry.situations.flatMap((situation) => situation.cases);

describe('the registry', () => {
  it('is frozen', () => {
    expect(() => Object.assign(cases[0] ?? {}, { harmless: true })).toThrow(TypeError);
    expect(() => Object.assign(registry.chapters[0] ?? {}, { id: '9' })).toThrow(TypeError);
  });

  it('finds chapters by id, in the order of their numbers', () => {
    expect(registry.chapters.map(({ id }) => id).slice(0, 2)).toEqual(['0', '1']);
    expect(registry.chapter('1')?.region).toBe('lookout');
    expect(registry.chapter('99')).toBeUndefined();
  });

  it('has no texts in it: a new chapter must not grow the first load', () => {
    const size = JSON.stringify(registry.chapters).length / registry.chapters.length;
    expect(size).toBeLessThan(1200);
  });

  it('knows the picture of every card', () => {
    expect(registry.cards.filter((card) => !registry.pictures[card])).toEqual([]);
  });

  it('refuses a chapter that is not there', async () => {
    await expect(loadChapter('99')).rejects.toThrow('There is no chapter 99.');
  });
});

describe('the deck', () => {
  it('is large enough for its games', () => {
    expect(
      registry.situations.filter(({ games }) => games.includes('clue-hunt')).length,
    ).toBeGreaterThanOrEqual(24);
    expect(registry.sortThings.flatMap((thing) => thing.cases).length).toBeGreaterThanOrEqual(24);
  });

  it('is harmless in at least 30 % of its cases', () => {
    const share = (all: readonly { harmless: boolean }[]): number =>
      all.filter(({ harmless }) => harmless).length / all.length;
    expect(share(cases)).toBeGreaterThanOrEqual(0.3);
    expect(share(registry.sortThings.flatMap((thing) => thing.cases))).toBeGreaterThanOrEqual(0.3);
  });

  it('hides every trick in at least three situations, so that each can return in a new costume', () => {
    const rare = TRICKS.filter(
      (trick) =>
        registry.situations.filter((situation) =>
          situation.cases.some(({ tricks }) => tricks.includes(trick)),
        ).length < 3,
    );
    expect(rare).toEqual([]);
  });

  it('gives the same thing another answer before another audience', () => {
    const changing = registry.sortThings.filter(
      (thing) => new Set(thing.cases.map(({ right }) => right.join())).size > 1,
    );
    expect(changing.length / registry.sortThings.length).toBeGreaterThanOrEqual(0.5);
  });
});
