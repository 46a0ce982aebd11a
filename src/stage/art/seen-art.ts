/** Addresses of the cards' second states: many, and first wanted at a card table. */
const SEEN = import.meta.glob<string>('/assets/art/seen/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

export function seenArt(name: string): string | undefined {
  return SEEN[`/assets/art/seen/${name}.svg`];
}
