import type { ArtSource, SourcePicture } from './art-source.ts';
import type { PackManifest } from './pack.ts';

/** Addresses of the art, by name. Only the addresses are in the script; files are fetched when wanted. */
const SHEETS = import.meta.glob<string>('/assets/art/packs/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});
const MANIFESTS = import.meta.glob<PackManifest>('/assets/art/packs/*.json', { import: 'default' });
const CARDS = import.meta.glob<string>('/assets/art/cards/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});
const STILLS = import.meta.glob<string>('/assets/art/stills/*-*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});
const PLACES = import.meta.glob<string>('/assets/art/places/*.{svg,webp}', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** A place's layers, back to front. */
const LAYERS = [
  { name: 'back', depth: 0.15, behind: true },
  { name: 'middle', depth: 0.45, behind: true },
  { name: 'front', depth: 1, behind: false },
] as const;

/** The art of the page's own files. */
export function pageArt(): ArtSource {
  return {
    async pack(name) {
      const sheet = SHEETS[`/assets/art/packs/${name}.svg`];
      const manifest = MANIFESTS[`/assets/art/packs/${name}.json`];
      if (!sheet || !manifest) return null;
      const [picture, data] = await Promise.all([decode(sheet), manifest()]);
      return { manifest: data, sheet: picture };
    },
    async card(name) {
      const address = CARDS[`/assets/art/cards/${name}.svg`] ?? (await import('./seen-art.ts')).seenArt(name);
      return address ? decode(address) : null;
    },
    async still(person, mood) {
      const files = [mood, 'idle'].map((pose) => STILLS[`/assets/art/stills/${person}-${pose}.svg`]);
      const address = files.find(Boolean);
      return address ? decode(address) : null;
    },
    async place(name) {
      const files = LAYERS.flatMap((layer) => {
        const file = ['svg', 'webp'].map(
          (type) => PLACES[`/assets/art/places/${name}-${layer.name}.${type}`],
        );
        const address = file.find(Boolean);
        return address ? [{ address, layer }] : [];
      });
      return Promise.all(
        files.map(async ({ address, layer: { depth, behind } }) => ({
          picture: await decode(address),
          depth,
          behind,
        })),
      );
    },
  };
}

/** Pictures are decoded by an image element: no request by script, no blob: or data: address. */
async function decode(address: string): Promise<SourcePicture> {
  const image = new Image();
  // In a sandboxed frame the game's own pictures are foreign, and would spoil every canvas they are drawn on.
  image.crossOrigin = 'anonymous';
  image.src = address;
  await image.decode();
  return { image, width: image.naturalWidth, height: image.naturalHeight };
}
