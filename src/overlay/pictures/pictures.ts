import { signal } from '@preact/signals';
import { tryAgain } from '../../app/try-again.ts';

/** What title, parcel and calm cover show, and the signs of players; nobody waits for the other addresses to see these. */
const FIRST = import.meta.glob<string>(
  [
    '../../../assets/art/icons/*.svg',
    '../../../assets/art/stills/{title-hero,title-hero-portrait,calm-cover,calm-cover-portrait,place-desk}.svg',
    '../../../assets/art/stills/sango-{idle,cheer,wave}.svg',
  ],
  { eager: true, query: '?url', import: 'default' },
);

export type PictureKind = 'icons' | 'stills' | 'cards';

/** Addresses by folder and file name. Who reads them while drawing is drawn again when there are more. */
const known = signal(byName(FIRST));
let opening: Promise<void> | null = null;

/** `stills/sango-idle` → address */
function byName(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(files).map(([path, url]) => [/([^/]+\/[^/]+)\.\w+$/.exec(path)?.[1] ?? path, url]),
  );
}

/**
 * Fetches the addresses of all pictures that the first screens do not show, once. Never fails: without a network the
 * words are there, and the next one who asks tries again.
 */
export function openPictures(): Promise<void> {
  opening ??= tryAgain(() => import('./all-pictures.ts')).then(
    ({ ALL_PICTURES }) => {
      known.value = new Map([...known.peek(), ...byName(ALL_PICTURES)]);
    },
    () => {
      opening = null;
    },
  );
  return opening;
}

/**
 * Address of the first of these pictures that is there. When none is known yet, the others are fetched.
 * @returns undefined when there is no such picture: every picture has a text twin, so nothing is lost
 */
export function pictureUrl(kind: PictureKind, ...names: readonly string[]): string | undefined {
  const found = names.map((name) => known.value.get(`${kind}/${name}`)).find((url) => url !== undefined);
  // Icons are all there: whoever asks for another one has a drawing of its own instead.
  if (!found && kind !== 'icons') void openPictures();
  return found;
}
