import { type Draw, shuffle } from '../../random/random.ts';
import type { AdultHandDeck, AdultStory, Effect, Feel, Reaction } from './adult-hand-deck.ts';
import { effectOf } from './effect-of.ts';
import { ROUNDS } from './levels.ts';

/** Two stories, of two islands where there are. @returns fewer when the deck is too small. */
export function dealStories(deck: AdultHandDeck, random: number): Draw<readonly AdultStory[]> {
  const mixed = shuffle(random, deck.stories);
  const [first, ...rest] = mixed.value;
  const other = rest.find(({ island }) => island !== first?.island) ?? rest[0];
  return { value: [first, other].flatMap((one) => one ?? []).slice(0, ROUNDS), random: mixed.random };
}

interface Wanted {
  readonly feel: Feel;
  readonly hurt: boolean;
  readonly size: number;
  /** One card at least lets Leo wait. */
  readonly waits: boolean;
  /** The card played last goes back to the pile: no hand is answered with the same card again and again. */
  readonly before: string | null;
}

/** Deals a hand in which at least one card opens the door, one shuts it, and, where wanted, one does neither. */
export function dealHand(
  reactions: readonly Reaction[],
  wanted: Wanted,
  random: number,
): Draw<readonly string[]> {
  const { feel, hurt, size, waits, before } = wanted;
  const mixed = shuffle(
    random,
    reactions.filter(({ id }) => id !== before),
  );
  const one = (effect: Effect) =>
    mixed.value.filter((reaction) => effectOf(reaction, feel, hurt) === effect).slice(0, 1);
  const sure = [...one('more'), ...one('less'), ...(waits ? one('same') : [])];
  const held = [...new Set([...sure, ...mixed.value])].slice(0, size);
  const order = shuffle(
    mixed.random,
    held.map(({ id }) => id),
  );
  return order;
}
