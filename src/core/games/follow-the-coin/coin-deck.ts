import type { CardId, TrickId } from '../../ids.ts';

/** Who can gain from a post, in the order in which the places stand. nobody: it is simply joy or help. */
export const PAYEES = ['creator', 'maker', 'network', 'nobody'] as const;
export type Payee = (typeof PAYEES)[number];

/** A post. Texts: `game.follow-the-coin.<id>.title|line|check|pays`; title, line and check suffice to tell who gains. */
export interface CoinPost {
  readonly id: string;
  readonly picture: string;
  /** Who gains; one of two is right as well. Only ['nobody'] is joy or help. */
  readonly payees: readonly Payee[];
  /** The album card that is met with the post. */
  readonly card: CardId;
  /** The gear that hides who gains; null when nothing is hidden. */
  readonly trick: TrickId | null;
}
