import { nextInt, pick, seedRandom, shuffle } from '../../../src/core/random/random.ts';

export interface Words {
  /** So many words that nobody has put together before. */
  say(least: number, most: number): string;
  /** Some of these, in a new order. */
  some<Item>(items: readonly Item[], count: number): readonly Item[];
}

/**
 * Words and lists that differ from one time to the next, always the same for the same seed: copies of what is there
 * already would nearly vanish when they are compressed, and so would their weight.
 * @param texts whose words to use
 */
export function syntheticWords(seed: number, texts: readonly string[]): Words {
  const known = [...new Set(texts.flatMap((text) => text.match(/\p{Letter}{3,}/gu) ?? []))];
  let random = seedRandom(seed);
  return {
    say(least, most) {
      const count = nextInt(random, most - least + 1);
      random = count.random;
      return Array.from({ length: least + count.value }, () => {
        const word = pick(random, known);
        random = word.random;
        return word.value ?? '';
      }).join(' ');
    },
    some(items, count) {
      const mixed = shuffle(random, items);
      random = mixed.random;
      return mixed.value.slice(0, count);
    },
  };
}
