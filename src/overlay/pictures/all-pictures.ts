/** Addresses of the still pictures. They come by themselves, so that a new person or place does not grow the first load. */
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

/** Paths of pictures and their addresses. */
export const ALL_PICTURES: Readonly<Record<string, string>> = { ...STILLS, ...CARDS };
