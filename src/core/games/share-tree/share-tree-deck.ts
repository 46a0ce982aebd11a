import type { CardId, PersonId } from '../../ids.ts';

/** How many people are on the tree. */
export const PEOPLE = 7;

/**
 * Something of Leo's that travels, and the people it can reach: four stand above, three below, named by their place
 * 0–6. Texts: `game.share-tree.<tree>.thing|about|reply`.
 */
export interface ShareTree {
  readonly id: string;
  /** The album card that is met with it. */
  readonly card: CardId;
  readonly picture: string;
  readonly people: readonly PersonId[];
  /** Who writes to whom, by place. */
  readonly edges: readonly (readonly [number, number])[];
  /** Places where it may begin; two of them are drawn. */
  readonly starts: readonly number[];
}
