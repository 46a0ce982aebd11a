/**
 * The vocabulary of the game. Ids are permanent: saves, texts and pictures refer to them.
 * Meaning of tricks, moves and needs: docs/model.md.
 */
export const TRICKS = [
  'hurry',
  'secret',
  'free-gift',
  'sweet-talk',
  'scare',
  'everyone-does',
  'false-face',
  'poor-me',
] as const;
export type TrickId = (typeof TRICKS)[number];

export const MOVES = [
  'pause',
  'check',
  'ask-first',
  'say-no',
  'leave',
  'block',
  'keep-messages',
  'tell',
  'report',
  'stand-with',
  'repair',
  'lock',
  'go-ahead',
] as const;
export type MoveId = (typeof MOVES)[number];

/** Moves that never cost anything, even when all was fine (law of the moves). */
export const SAFE_MOVES: readonly MoveId[] = ['tell', 'pause', 'check', 'ask-first'];

export const NEEDS = ['stop-harm', 'get-help', 'keep-track', 'care', 'stay-calm'] as const;
export type NeedId = (typeof NEEDS)[number];

export const RIGHTS = [
  'play',
  'learn',
  'privacy',
  'be-heard',
  'be-protected',
  'rest-and-health',
  'culture-and-language',
  'be-treated-fairly',
] as const;
export type RightId = (typeof RIGHTS)[number];

/** lookout = What I see (content), harbour = Who I meet (contact), echo = What we do (conduct). */
export const ISLANDS = ['lookout', 'harbour', 'echo'] as const;
export type IslandId = (typeof ISLANDS)[number];
export type RegionId = IslandId | 'home';

/** Games with three levels that can be played by themselves. */
export const FREE_PLAY = [
  'sort',
  'bot-check-person',
  'clue-hunt',
  'say-it',
  'tone-tiles',
  'trick-duel',
  'comic',
  'check-it',
  'workshop',
] as const;
/** Games that belong to their chapters. */
const SET_PIECES = [
  'slow-burn',
  'upstander-chat',
  'share-tree',
  'one-week-online',
  'passphrase-forge',
  'follow-the-coin',
] as const;
/** Games for a child and a grown-up at one device. */
const WITH_A_GROWN_UP = ['adult-hand'] as const;
export const GAMES = [...FREE_PLAY, ...SET_PIECES, ...WITH_A_GROWN_UP] as const;
export type GameId = (typeof GAMES)[number];
/** Games for two at one device. */
export const FOR_TWO: readonly GameId[] = ['say-it', 'trick-duel', 'workshop'];
export type Level = 1 | 2 | 3;

/** Signs for players on one device: no names, and no animal that is an insult somewhere. */
export const ANIMALS = ['fox', 'turtle', 'rabbit', 'panda', 'frog', 'cat', 'whale', 'hedgehog'] as const;
export type AnimalId = (typeof ANIMALS)[number];

/** '0' to '13', or '5-shoes' for Other shoes of chapter 5; also the folder name in src/content/chapters. */
export type ChapterId = string;
/** e.g. 'situation:ten-minutes', 'move:tell', 'trick:hurry', 'right:play', 'good:drawing'. */
export type CardId = `${CardKind}:${string}`;
export const CARD_KINDS = ['situation', 'move', 'trick', 'right', 'good'] as const;
export type CardKind = (typeof CARD_KINDS)[number];
export type CardLevel = 'bronze' | 'silver' | 'gold';

export type PersonId = string;
export type PlaceId = string;
/** Key of a text in locales/<locale>/*.json. */
export type TextId = string;
