import type { PersonId } from '../../ids.ts';
import type { GameState } from '../game.ts';
import type {
  GrownUp,
  SayMoment,
  SayMood,
  SayOpener,
  SayShow,
  TalkCard,
  Trait,
  Worry,
} from './say-it-deck.ts';

/** A grown-up one can go to in this round. */
export interface SayPerson extends Pick<GrownUp, 'id'> {
  readonly person: PersonId;
  readonly traits: readonly Trait[];
  readonly helpline: boolean;
  /** Knows the worrying person well, and cannot believe it at once. */
  readonly near: boolean;
}

/** One worry to be told. */
export interface SayRound {
  readonly worry: Worry;
  readonly people: readonly SayPerson[];
  readonly moments: readonly SayMoment[];
  readonly openers: readonly SayOpener[];
  readonly shows: readonly SayShow[];
  /** Moods that come whatever one does, in order. */
  readonly moods: readonly SayMood[];
  /** The first grown-up who is gone to is angry, about something else. */
  readonly angry: boolean;
}

/** How a worry was told. */
export interface Telling {
  /** Cards until it was told. */
  readonly cards: number;
  readonly who: string;
  /** People gone to before. */
  readonly before: number;
  /** The mood that took the most words. */
  readonly hard: SayMood | null;
}

export interface SayItState extends GameState {
  readonly game: 'say-it';
  readonly players: 1 | 2;
  readonly talkCards: readonly TalkCard[];
  readonly rounds: readonly SayRound[];
  readonly round: number;
  /**
   * who → moment → opener → show → talk → told → aloud. With two players the grown-up’s player answers:
   * hand-over → answer → hand-back → talk.
   */
  readonly phase:
    | 'who'
    | 'moment'
    | 'opener'
    | 'show'
    | 'hand-over'
    | 'answer'
    | 'hand-back'
    | 'talk'
    | 'told'
    | 'aloud'
    | 'over';
  readonly who: string | null;
  /** Ids of those gone to before in this round. */
  readonly tried: readonly string[];
  readonly moment: string | null;
  readonly opener: string | null;
  readonly show: string | null;
  /** The first is how the grown-up is now; with two players only that one. */
  readonly moods: readonly SayMood[];
  /** Moods met in this round that were found words for, or left. */
  readonly met: readonly SayMood[];
  /** Ids of the words in the hand. */
  readonly hand: readonly string[];
  /** Cards played in this round. */
  readonly played: number;
  /** Words that did not fit, by the mood they were said to. */
  readonly misses: readonly SayMood[];
  /** What was said last, and whether it fitted. */
  readonly last: { readonly card: string; readonly fits: boolean } | null;
  readonly tellings: readonly Telling[];
  /** Cards of words that fitted, for the album, with the round. */
  readonly practised: readonly { readonly round: number; readonly card: string }[];
}

export function roundOf(state: SayItState): SayRound | null {
  return state.phase === 'over' ? null : (state.rounds[state.round] ?? null);
}

export function listenerOf(state: SayItState): SayPerson | null {
  return roundOf(state)?.people.find(({ id }) => id === state.who) ?? null;
}

/** Those one has not gone to yet. */
export function untried(state: SayItState): readonly SayPerson[] {
  const { tried, who } = state;
  return (roundOf(state)?.people ?? []).filter(({ id }) => id !== who && !tried.includes(id));
}

/** What kind of thing lies on the table. */
export type SayThing = 'who' | 'moment' | 'opener' | 'show' | 'talk';

/** Names a thing on the table. */
export function sayThing(kind: SayThing, id: string): string {
  return `${kind}:${id}`;
}
