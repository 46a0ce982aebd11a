import type { SituationCase } from '../../cards/deck.ts';
import { type MoveId, NEEDS, type NeedId, type TrickId } from '../../ids.ts';
import { type Draw, shuffle } from '../../random/random.ts';

/** What a comic can ask for: the five needs, and for a harmless moment that it be enjoyed, with something good. */
export type ComicNeed = NeedId | 'enjoy' | 'good';

/** Which needs a move meets. Some meet two; that is how four fit into three panels. */
export const MEETS: Readonly<Record<MoveId, readonly ComicNeed[]>> = {
  pause: ['stay-calm'],
  check: ['keep-track'],
  'ask-first': ['get-help'],
  'say-no': ['stop-harm'],
  leave: ['stop-harm', 'stay-calm'],
  block: ['stop-harm'],
  'keep-messages': ['keep-track'],
  tell: ['get-help', 'stay-calm'],
  report: ['stop-harm', 'keep-track'],
  'stand-with': ['care'],
  repair: ['care'],
  lock: ['stop-harm'],
  'go-ahead': ['enjoy'],
};

/** What a trick leaves open, besides what its author names. */
const LEFT_BY: Readonly<Record<TrickId, NeedId>> = {
  hurry: 'stay-calm',
  secret: 'get-help',
  'free-gift': 'stop-harm',
  'sweet-talk': 'stop-harm',
  scare: 'stay-calm',
  'everyone-does': 'care',
  'false-face': 'keep-track',
  'poor-me': 'get-help',
};

/** The needs of a case: what its author names first, then what its tricks leave open, then others in any order. */
export function needsOf(item: SituationCase, count: number, random: number): Draw<readonly ComicNeed[]> {
  if (item.harmless) return { value: ['enjoy', 'good'], random };
  const others = shuffle(random, NEEDS);
  const all = [...item.needs, ...item.tricks.map((trick) => LEFT_BY[trick]), ...others.value];
  return { value: [...new Set(all)].slice(0, count), random: others.random };
}
