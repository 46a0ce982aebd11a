import type { GameId } from '../../../core/ids.ts';
import type { RoomPlace } from '../room-place.ts';

/** How long a round lasts, in seconds, and what can be played in it. */
export const ROUND_GAMES = {
  90: ['check-it', 'tone-tiles'],
  240: ['trick-duel', 'adult-hand'],
} as const satisfies Readonly<Record<number, readonly GameId[]>>;

export type RoundSeconds = keyof typeof ROUND_GAMES;
export type EventGame = (typeof ROUND_GAMES)[RoundSeconds][number];
export const ROUNDS: readonly RoundSeconds[] = [90, 240];
export const EVENT_GAMES: readonly EventGame[] = ROUNDS.flatMap((seconds) => ROUND_GAMES[seconds]);

/** Seconds without a touch after which a group is forgotten; staff choose. */
export const IDLE_CHOICES = [45, 90, 180] as const;

/** How a stand is set up. It lives in the address, so that a crash loses nothing. */
export interface EventSetup {
  /** BCP 47 codes, in the order in which they are offered; at least one. */
  readonly langs: readonly string[];
  readonly rounds: readonly RoundSeconds[];
  readonly games: readonly EventGame[];
  /** A printer stands there. Without one the card is shown large, to be photographed. */
  readonly print: boolean;
  /** ISO country whose helpline is on the take-home card; null: the device's choice. */
  readonly country: string | null;
  readonly idle: (typeof IDLE_CHOICES)[number];
}

/** Reads a set-up like `langs=hu,en&rounds=90&print=no&country=HU`; whatever is missing or odd is as usual. */
export function setupOf(query: Readonly<Record<string, string>>): EventSetup {
  const list = (name: string): readonly string[] => (query[name] ?? '').split(',').filter(Boolean);
  const langs = list('langs').filter((code) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code));
  const rounds = ROUNDS.filter((seconds) => list('rounds').includes(String(seconds)));
  const wanted = rounds.length > 0 ? rounds : ROUNDS;
  const possible = EVENT_GAMES.filter((game) => wanted.includes(secondsOf(game)));
  const games = possible.filter((game) => list('games').includes(game));
  const country = query.country ?? '';
  return {
    langs: langs.length > 0 ? [...new Set(langs)] : ['en'],
    rounds: wanted,
    games: games.length > 0 ? games : possible,
    print: query.print !== 'no',
    country: /^[A-Z]{2}$/.test(country) ? country : null,
    idle: IDLE_CHOICES.find((seconds) => String(seconds) === query.idle) ?? IDLE_CHOICES[0],
  };
}

/** The address of a set-up; what is as usual is left out. */
export function setupPlace({ langs, rounds, games, print, country, idle }: EventSetup): RoomPlace {
  const possible = EVENT_GAMES.filter((game) => rounds.includes(secondsOf(game)));
  const query = {
    langs: langs.join(','),
    rounds: rounds.join(','),
    ...(possible.every((game) => games.includes(game)) ? {} : { games: games.join(',') }),
    ...(print ? {} : { print: 'no' }),
    ...(country ? { country } : {}),
    ...(idle === IDLE_CHOICES[0] ? {} : { idle: String(idle) }),
  };
  return { name: 'event', path: [], query };
}

/** How long a round of this game lasts. */
export function secondsOf(game: EventGame): RoundSeconds {
  return (ROUND_GAMES[90] as readonly EventGame[]).includes(game) ? 90 : 240;
}
