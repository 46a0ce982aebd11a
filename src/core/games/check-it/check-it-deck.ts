import type { RemixSlot } from '../../cards/deck.ts';
import type { CardId, Level } from '../../ids.ts';

/**
 * Something surprising. Which of the three stories it is (true, made up, nobody knows yet) is drawn while dealing, so
 * remembering a claim does not help. Texts: `game.check-it.<id>.title|line|post`, and what somebody who was there says:
 * `.seen.true`, `.seen.made-up`.
 */
export interface CheckClaim {
  readonly id: string;
  /** The album card that is met with it. */
  readonly card: CardId;
  readonly picture: string;
  readonly remix: Readonly<Partial<Record<RemixSlot, readonly string[]>>>;
}

/** A log-in page: its address in parts, and addresses that only look like it. */
export interface CheckPage {
  readonly id: string;
  readonly parts: readonly string[];
  /** Each differs from `parts` in exactly one part; the higher the level, the less one sees it. */
  readonly fakes: readonly { readonly level: Level; readonly parts: readonly string[] }[];
}

export interface CheckItDeck {
  readonly claims: readonly CheckClaim[];
  readonly pages: readonly CheckPage[];
  /** Reasons why one should log in: `game.check-it.lure.<id>`; the same on true pages and false ones. */
  readonly lures: readonly string[];
  readonly lureRemix: CheckClaim['remix'];
}

/** What one can do to find out; three of them for each post. */
export const CHECKS = ['first', 'elsewhere', 'seen', 'closer'] as const;
export type CheckId = (typeof CHECKS)[number];

/** Which way a finding points; most of what looks important says nothing. */
export type Says = 'for' | 'against' | 'nothing';
export interface Finding {
  readonly says: Says;
  readonly text: string;
}
export type Findings = Readonly<Record<CheckId, Finding>>;

export const TRUTHS = ['true', 'made-up', 'open'] as const;
export type Truth = (typeof TRUTHS)[number];
/** The three answers; 'wait' is "can't tell yet, so I don't pass it on". */
export const CHECK_ANSWERS = ['true', 'made-up', 'wait'] as const;
export type CheckAnswer = (typeof CHECK_ANSWERS)[number];
