import { tryAgain } from '../../app/try-again.ts';
import type { ArtSource } from './art-source.ts';

/** Art that is asked for again when the network flickers: else a whole scene would be without its picture. */
export function patientArt(art: ArtSource): ArtSource {
  return {
    pack: (name) => tryAgain(() => art.pack(name)),
    place: (name) => tryAgain(() => art.place(name)),
    card: (picture) => tryAgain(() => art.card(picture)),
    still: (person, mood) => tryAgain(() => art.still(person, mood)),
  };
}
