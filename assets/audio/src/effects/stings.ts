import { type Key, moved } from '../score.ts';
import { type Effect, NEWS, type Part, played } from './effect.ts';

/** From C to the key of the music that plays. */
const UP: Readonly<Record<Key, number>> = { C: 0, F: 5, G: -5 };

interface Sting {
  readonly parts: readonly Part[];
  readonly limit: number;
  readonly softer?: number;
}

/** Small pieces of music for great moments, in C. Sango's call (E G A – G) is in most of them. */
const STINGS: Readonly<Record<string, Sting>> = {
  /** A chapter ends well. */
  chapter: {
    parts: [
      ['kalimba', 'E5:.9 G5:.9 A5:2.4 G5:.9 C6:5', 90],
      ['vibraphone', 'r:1.8 [F4 A4 C5]:3.3 [E4 G4 C5]:5', 76, -3],
      ['harp', 'r:5.1 C4:.2 G4:.2 C5:.2 E5:.2 G5:3', 62, -4],
      ['bass', 'r:1.8 F2:3 C2:5', 76, -5],
    ],
    limit: 2.6,
  },
  /** Somebody put it right: the call stumbles, and finds its way. */
  repair: {
    parts: [
      ['kalimba', 'E5:.9 G5:.9 A5:1.4 r:.8 A5:.9 B5:.9 C6:5', 84],
      ['guitar', 'r:1.8 [F3 C4 A4]:2.2 [G3 D4 B4]:1.8 [C3 G3 E4]:5', 70, -3],
    ],
    limit: 2.7,
  },
  /** Somebody told, and is not alone: one voice, then many. */
  tell: {
    parts: [
      ['flute', 'G4:1.6 C5:1.6 E5:6', 66],
      ['choir', 'r:1.6 [C4 G4]:1.6 [C4 E4 G4 C5]:6', 72, -1],
      ['vibraphone', 'r:3.2 [E5 G5 C6]:5', 64, -5],
      ['bass', 'r:3.2 C2:6', 66, -5],
    ],
    limit: 2.9,
    softer: 1,
  },
  /** A friend helped: two instruments take turns. */
  friend: {
    parts: [
      ['kalimba', 'E5:.8 G5:1.6 r:1.6 C6:5', 84],
      ['marimba', 'r:2.4 A4:.8 B4:.8 [E4 G4 C5]:5', 78, -1],
      ['bass', 'r:4 C2:5', 70, -5],
    ],
    limit: 2.2,
  },
  /** A card for the album. */
  card: {
    parts: [
      ['celesta', 'G5:.4 A5:.4 C6:.4 E6:3', 72],
      ['kalimba', 'r:1.2 [C5 G5]:3', 70, -3],
    ],
    limit: 1.3,
  },
  /** The mystery goes on: an empty mask, a question. */
  clue: {
    parts: [
      ['clarinet', 'E4:1 G4:1 A4:3.4', 66],
      ['harp', 'r:2 A3:.4 E4:.4 A4:.4 B4:.4 E5:3', 60, -3],
      ['bells', 'r:4 B5:4', 54, -9],
    ],
    limit: 2.2,
    softer: 1,
  },
  /** A trick breaks open. */
  crack: {
    parts: [
      ['boom', 'C2:3', 100],
      ['marimba', '[C3 G3]:.4 [C4 E4 G4]:.4 [G4 C5 E5]:3', 88, -1],
      ['bells', 'r:.8 [C6 E6]:3', 66, -8],
    ],
    limit: 1.3,
  },
  /** A game was mastered. */
  mastered: {
    parts: [
      ['kalimba', 'C5:.5 E5:.5 G5:.5 A5:.5 G5:.5 A5:.5 C6:5', 92],
      ['ukulele', '[C4 E4 G4]:1 [C4 E4 G4]:1 [D4 G4]:1 [E4 G4 C5]:4', 76, -2],
      ['clap', 'r:3 C4:1', 70, -9],
      ['bass', 'C2:1.8 G1:1.2 C2:4', 76, -4],
    ],
    limit: 2.1,
  },
};

/** The stingers, in one of the keys the music has. Names carry `sting-` before them. */
export function stingsIn(key: Key): Readonly<Record<string, Effect>> {
  return Object.fromEntries(
    Object.entries(STINGS).map(([name, { parts, limit, softer = 0 }]) => {
      const { source, ...rest } = played(parts, NEWS - softer, limit, 0.4);
      const tracks =
        source.score?.tracks.map((track) => ({ ...track, notes: moved(track.notes, UP[key]) })) ?? [];
      return [
        `sting-${name}`,
        { ...rest, source: { score: source.score && { ...source.score, key, tracks } } },
      ];
    }),
  ) as Readonly<Record<string, Effect>>;
}
