import type { CardId, MoveId, PersonId } from '../../ids.ts';

/**
 * How somebody can be when a child comes to tell. listens and passes-on are good; busy, upset, puzzled and forbids need
 * words; angry: leave at once for somebody else · doubts: cannot believe it of somebody they know.
 */
export const SAY_MOODS = [
  'listens',
  'busy',
  'upset',
  'puzzled',
  'forbids',
  'passes-on',
  'angry',
  'doubts',
] as const;
export type SayMood = (typeof SAY_MOODS)[number];

/** What one can see of a grown-up beforehand. strict: loves rules · worrier: worries fast · lost: knows no apps. */
export const TRAITS = ['strict', 'worrier', 'lost'] as const;
export type Trait = (typeof TRAITS)[number];

/** The mood a trait brings when nothing was said or shown that meets it. */
export const MOOD_OF: Readonly<Record<Trait, SayMood>> = {
  strict: 'forbids',
  worrier: 'upset',
  lost: 'puzzled',
};

/** Texts: `game.say-it.who.<id>` and, for every mood, `game.say-it.<id>.<mood>`; `.thanks` when told. */
export interface GrownUp {
  readonly id: string;
  readonly person: PersonId;
  /** null: the helpline, which has time and knows all apps. */
  readonly trait: Trait | null;
}

/** When to say it. Text: `game.say-it.moment.<id>` */
export interface SayMoment {
  readonly id: string;
  readonly picture: string;
  readonly quiet: boolean;
}

/** The first words. Text: `game.say-it.opener.<id>` */
export interface SayOpener {
  readonly id: string;
  readonly meets: readonly Trait[];
  /** Speaks of something one did oneself; it only suits such a worry. */
  readonly own: boolean;
}

/** What one shows with it. Text: `game.say-it.show.<id>` */
export interface SayShow {
  readonly id: string;
  readonly picture: string;
  readonly meets: readonly Trait[];
}

/** Words to go on with. Text: `game.say-it.talk.<id>` */
export interface TalkCard {
  readonly id: string;
  readonly fits: readonly SayMood[];
  /** The move it practises. */
  readonly move: MoveId | null;
}

/** What is to be told. Text: `game.say-it.worry.<id>` */
export interface Worry {
  readonly id: string;
  readonly child: PersonId;
  readonly card: CardId;
  /** The worrying person is someone close; this grown-up knows them too well to believe it at once. */
  readonly near: string | null;
  /** It began with something the child did; never where somebody presses or harms the child. */
  readonly own: boolean;
}

export interface SayItDeck {
  readonly people: readonly GrownUp[];
  readonly moments: readonly SayMoment[];
  readonly openers: readonly SayOpener[];
  readonly shows: readonly SayShow[];
  readonly talk: readonly TalkCard[];
  readonly worries: readonly Worry[];
}
