import type { ChapterId } from '../../ids.ts';
import type { EndingId } from '../../story/beat.ts';

/**
 * The chapters of version 1 of the progress code, with their endings, in the order in which they are counted.
 * Frozen: codes on paper depend on it. A new chapter or ending makes a new version, which also reads the old ones.
 */
export const CHAPTERS_V1: readonly (readonly [ChapterId, readonly EndingId[]])[] = [
  ['0', ['tell', 'well-done']],
  ['1', ['repair', 'tell']],
  ['2', ['repair', 'tell']],
  ['3', ['tell', 'tell-late', 'friend-tells']],
  ['4', ['repair', 'tell']],
  ['5', ['tell', 'tell-late', 'friend-tells']],
  ['6', ['tell', 'tell-late', 'friend-tells']],
  ['7', ['repair', 'tell']],
  ['8', ['repair', 'tell']],
  ['9', ['repair', 'tell']],
  ['10', ['repair', 'tell']],
  ['11', ['repair', 'tell']],
  ['12', ['repair', 'tell']],
  ['13', ['tell', 'well-done']],
  ['2-shoes', ['well-done']],
  ['5-shoes', ['well-done']],
  ['9-shoes', ['well-done']],
  ['10-shoes', ['well-done']],
  ['11-shoes', ['well-done']],
];

/** Frozen like the chapters. */
export const GAMES_V1 = [
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

/** Frozen like the chapters. */
export const CARD_KINDS_V1 = ['situation', 'move', 'trick', 'right', 'good'] as const;
