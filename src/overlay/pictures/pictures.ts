/** Addresses of the still pictures, by folder and file name. Only the addresses are in the script. */
const ICONS = import.meta.glob<string>('../../../assets/art/icons/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});
const STILLS = import.meta.glob<string>('../../../assets/art/stills/*.{svg,webp}', {
  eager: true,
  query: '?url',
  import: 'default',
});
const CARDS = import.meta.glob<string>('../../../assets/art/cards/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});
const PLACES = import.meta.glob<string>('../../../assets/art/places/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

export type PictureKind = 'icons' | 'stills' | 'cards' | 'places';

const BY_KIND: Readonly<Record<PictureKind, ReadonlyMap<string, string>>> = {
  icons: byName(ICONS),
  stills: byName(STILLS),
  cards: byName(CARDS),
  places: byName(PLACES),
};

function byName(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(files).map(([path, url]) => [path.replace(/^.*\//, '').replace(/\.\w+$/, ''), url]),
  );
}

/** @returns undefined when there is no such picture: every picture has a text twin, so nothing is lost. */
export function pictureUrl(kind: PictureKind, name: string): string | undefined {
  return BY_KIND[kind].get(name);
}
