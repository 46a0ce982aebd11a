import type { ArtSource } from './art-source.ts';

/** Does something that needs the network, and does it again when that fails. */
export type TryAgain = <T>(task: () => Promise<T>) => Promise<T>;

/** Art that is asked for again when the network flickers: else a whole scene would be without its picture. */
export function patientArt(art: ArtSource, tryAgain: TryAgain): ArtSource {
  return {
    pack: (name) => tryAgain(() => art.pack(name)),
    place: (name) => tryAgain(() => art.place(name)),
    card: (picture) => tryAgain(() => art.card(picture)),
    still: (person, mood) => tryAgain(() => art.still(person, mood)),
  };
}
