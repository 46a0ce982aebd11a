import type { PersonId } from '../../ids.ts';

/** A word with a picture. Text: `game.passphrase-forge.word.<id>`. */
export interface ForgeWord {
  readonly id: string;
  readonly picture: string;
}

/** Whose keys are made, and what everybody knows they like: words of the deck. Text: `.keeper.<id>`. */
export interface Keeper {
  readonly id: string;
  readonly child: PersonId;
  readonly favourites: readonly string[];
}

export interface ForgeDeck {
  readonly words: readonly ForgeWord[];
  readonly keepers: readonly Keeper[];
  /** What everybody thinks of first: 1234 and the like. Text: `.number.<id>`. */
  readonly numbers: readonly ForgeWord[];
  /** Small breaks between forging and remembering. Texts: `.riddle.<id>`, and `.1` to `.3`. */
  readonly riddles: readonly string[];
  /** Three doors beside each other. Text: `.door.<id>`. */
  readonly doors: readonly ForgeWord[];
}

/** What a tile is to the goblin: strange words he cannot guess; everything else counts as air. */
export type TileKind = 'strange' | 'favourite' | 'name' | 'number' | 'used';

export interface ForgeTile {
  readonly id: string;
  readonly picture: string;
  readonly kind: TileKind;
  /** Text of the tile, after `game.passphrase-forge.`; null for the keeper's own name. */
  readonly text: string | null;
  /** For a used word: the door whose key it is in. */
  readonly door: string | null;
}

/** Places for words. */
export const SLOTS = 4;
/** Words a key needs that the goblin does not know. */
export const STRONG = 3;
export const RIDDLE_ANSWERS = ['1', '2', '3'] as const;
