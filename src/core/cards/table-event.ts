import type { CardId, MoveId, TextId, TrickId } from '../ids.ts';

/** A card, tile or phrase lying on the table, named uniquely within one game. */
export type ThingId = string;
/** A place on the table: 'deck', 'focus', 'hand', 'discard' or a slot of the game. */
export type ZoneId = string;

/**
 * What happened on the table, in the words all card games share. Stage, overlay and audio listen to these;
 * the order in one batch is the order in which to tell them.
 */
export type TableEvent =
  | { readonly type: 'dealt'; readonly things: readonly ThingId[]; readonly to: ZoneId }
  | { readonly type: 'moved'; readonly thing: ThingId; readonly to: ZoneId }
  | { readonly type: 'flipped'; readonly thing: ThingId }
  /** Somebody answered: the person asked, the sender's page, what Check found. */
  | { readonly type: 'answered'; readonly thing: ThingId; readonly text: TextId }
  | { readonly type: 'bet'; readonly count: number }
  /** The lens looked at a phrase: a turning gear, or nothing. */
  | { readonly type: 'looked'; readonly thing: ThingId; readonly trick: TrickId | null }
  | { readonly type: 'named'; readonly thing: ThingId; readonly trick: TrickId; readonly right: boolean }
  | {
      readonly type: 'judged';
      readonly thing: ThingId;
      readonly verdict: Verdict;
      readonly move?: MoveId;
      /** One sentence that says why; shown after the scene has reacted. */
      readonly why: TextId;
      /** Place in the run of right answers, 0-based; audio climbs a five-note scale with it. */
      readonly streak: number;
    }
  /** A mask or a trick breaks open: a short stop, a small shake, a thud. */
  | { readonly type: 'cracked'; readonly thing: ThingId }
  /** What a set piece counts at its end; the recap counts up to it. */
  | { readonly type: 'scored'; readonly value: number; readonly of: number }
  /** A missed card goes back into the deck and returns three cards later. */
  | { readonly type: 'returns'; readonly thing: ThingId; readonly after: number }
  | { readonly type: 'met'; readonly card: CardId }
  | { readonly type: 'finished'; readonly mastered: boolean };

/** `fine`: not the best, costs nothing (the safe moves). */
export type Verdict = 'right' | 'fine' | 'missed' | 'wronged';
