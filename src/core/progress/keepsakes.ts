import type { PersonId } from '../ids.ts';

/** A comic that became whole; drawn again in the album. */
export interface KeptComic {
  /** The card of the situation it is about. */
  readonly card: string;
  readonly hero: PersonId;
  readonly harmless: boolean;
  /** What was put into the three panels: moves and good things, as card ids. */
  readonly panels: readonly string[];
  /** Which wording the first panel took; the others follow in turn. */
  readonly wording: number;
}

/** A message built in the workshop: ids of its tiles from sender to wish. The next player may find its gears. */
export interface KeptLetter {
  readonly tiles: readonly string[];
}

/** What one made oneself; it is kept with the player and goes when the player is deleted. */
export interface Keepsakes {
  readonly comics: readonly KeptComic[];
  readonly letters: readonly KeptLetter[];
}

export const NO_KEEPSAKES: Keepsakes = { comics: [], letters: [] };

/** The newest ones stay. */
const MOST = { comics: 12, letters: 3 } as const;

/** Adds what was made in a game; whatever was made again stands only once. */
export function keepMade(before: Keepsakes, made: Partial<Keepsakes>): Keepsakes {
  return {
    comics: newest([...before.comics, ...(made.comics ?? [])], MOST.comics),
    letters: newest([...before.letters, ...(made.letters ?? [])], MOST.letters),
  };
}

function newest<Made>(all: readonly Made[], most: number): readonly Made[] {
  const once = new Map(all.map((one) => [JSON.stringify(one), one]));
  return [...once.values()].slice(-most);
}

/** Letters that others built on this device, for whoever plays now; a guest's live in memory. */
export function lettersOfOthers(state: {
  readonly player: { readonly animal: string } | null;
  readonly guest: { readonly made: Keepsakes };
  readonly players: readonly { readonly animal: string; readonly made: Keepsakes }[];
}): readonly KeptLetter[] {
  const { player, guest, players } = state;
  const others = players.filter(({ animal }) => animal !== player?.animal);
  return [...others, ...(player ? [guest] : [])].flatMap(({ made }) => made.letters);
}
