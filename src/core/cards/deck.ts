import type { CardId, GameId, IslandId, MoveId, NeedId, TextId, TrickId } from '../ids.ts';

/** Values that a remix can put into a text: `{{who}}`, `{{place}}`, `{{object}}`, `{{time}}`. */
export const REMIX_SLOTS = ['who', 'place', 'object', 'time'] as const;
export type RemixSlot = (typeof REMIX_SLOTS)[number];
/** Chosen values: slot → id of a value in the remix table (its text is `remix.<slot>.<id>` in cards.json). */
export type Remix = Readonly<Partial<Record<RemixSlot, string>>>;

/** One phrase of a message; a phrase hides at most one gear. Text: `<case id>.<phrase id>` in cards.json. */
export interface Phrase {
  readonly id: string;
  readonly text: TextId;
  readonly trick: TrickId | null;
}

/** One message, post, profile or pop-up that looks like its situation's front: a trick, or harmless. */
export interface SituationCase {
  /** `<situation>.<case>`, e.g. 'ten-minutes.coins' */
  readonly id: string;
  readonly harmless: boolean;
  /** Distinct gears in the phrases; empty exactly when harmless. */
  readonly tricks: readonly TrickId[];
  readonly needs: readonly NeedId[];
  /** The best moves. For a harmless case always including 'go-ahead'. */
  readonly best: readonly MoveId[];
  /** Moves that are good enough: caught, no more. Safe moves are always good enough and need no entry. */
  readonly fitting: readonly MoveId[];
  readonly phrases: readonly Phrase[];
  /** Who sends it and what looking at the sender shows: texts. */
  readonly sender: TextId;
  readonly senderFacts: TextId;
  /** What Check finds out. */
  readonly checkFacts: TextId;
  /** ≤ 20 words, shown after play. */
  readonly why: TextId;
  /** What the scene does when missed or wronged, ≤ 12 words. */
  readonly reaction: TextId;
  /** What suffices to judge the case fairly: at least one of these. */
  readonly evidence: readonly ('line' | 'sender' | 'check')[];
  /** Remix slots used by its texts, with the values that make sense here (ids of the remix tables). */
  readonly remix: Readonly<Partial<Record<RemixSlot, readonly string[]>>>;
}

/** A card of the deck. Its front (title, line, picture) is neutral: it has harmless cases and tricks. */
export interface Situation {
  readonly id: string;
  readonly card: CardId;
  readonly island: IslandId;
  /** Texts `situation.<id>.title` (≤ 4 words, ≤ 18 characters) and `situation.<id>.line` (≤ 45 characters). */
  readonly title: TextId;
  readonly line: TextId;
  readonly picture: string;
  readonly kind: 'chat' | 'post' | 'profile' | 'popup' | 'ad' | 'page' | 'group';
  readonly games: readonly GameId[];
  readonly cases: readonly SituationCase[];
}

/** What Sort asks of a card: who may have it? Share = with this audience, Ask = ask first, Keep = to myself. */
export const SORT_ANSWERS = ['share', 'ask', 'keep'] as const;
export type SortAnswer = (typeof SORT_ANSWERS)[number];

/** What Bot · Check · Person asks of a question: who can answer it well? Check = look it up before taking a bot's word. */
export const BOT_ANSWERS = ['bot', 'check', 'person'] as const;
export type BotAnswer = (typeof BOT_ANSWERS)[number];

/** One thing with one audience in one place. The same thing returns with another audience, and the answer changes. */
export interface AskCase<Answer extends string> {
  /** `<thing>.<audience>` */
  readonly id: string;
  readonly audience: TextId;
  readonly place: TextId;
  /** Answers that are right. Only clear cases score, so usually one; two where customs differ. */
  readonly right: readonly Answer[];
  readonly why: TextId;
  readonly reaction: TextId;
  /** What is answered when one asks ("Ask first" and "Check" turn the card), and what is right after it. */
  readonly answer: TextId;
  readonly rightAfterAsking: readonly Answer[];
  /** Nothing can go wrong here: share it, a bot will do. */
  readonly harmless: boolean;
}

/** A card of Sort or of its variant. */
export interface AskThing<Answer extends string> {
  readonly id: string;
  readonly card: CardId;
  readonly title: TextId;
  readonly line: TextId;
  readonly picture: string;
  readonly cases: readonly AskCase<Answer>[];
}

export type SortCase = AskCase<SortAnswer>;
export interface SortThing extends AskThing<SortAnswer> {
  /** Whose is it? 'mine', or the person who decides. */
  readonly owner: 'mine' | 'friend' | 'family' | 'class';
}

/** A question, and who asks it: bot-things.json. */
export type BotThing = AskThing<BotAnswer>;

/** The matches of moves against tricks (docs/model.md), the same in every game. */
export const MATCHES: Readonly<Record<TrickId, readonly MoveId[]>> = {
  hurry: ['pause', 'check'],
  secret: ['tell'],
  'free-gift': ['check', 'ask-first'],
  'sweet-talk': ['pause', 'ask-first'],
  scare: ['leave', 'tell'],
  'everyone-does': ['say-no', 'stand-with'],
  'false-face': ['check', 'block'],
  'poor-me': ['leave', 'tell'],
};
