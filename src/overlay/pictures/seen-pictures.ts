/** Addresses of the cards' second states; fetched when the first of them is shown. */
const SEEN = import.meta.glob<string>('../../../assets/art/seen/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

export function seenUrl(name: string): string | undefined {
  return SEEN[`../../../assets/art/seen/${name}.svg`];
}
