/** Addresses of the 64 pictures; they come with the page of the code. */
const TILES = import.meta.glob<string>('../../../../assets/art/tiles/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** One of the 64 pictures; its word stands beside it. */
export function CodePicture({ name }: { readonly name: string }) {
  const url = TILES[`../../../../assets/art/tiles/${name}.svg`];
  return url ? <img src={url} alt="" class="picture" draggable={false} /> : null;
}
