import type { ArtSource, SourcePicture } from '../../../src/stage/art/art-source.ts';
import type { PackManifest } from '../../../src/stage/art/pack.ts';

const FILES = import.meta.glob<PackManifest>('/assets/art/packs/*.json', { eager: true, import: 'default' });

/** The game's own manifests, by pack. */
export const PACKS: ReadonlyMap<string, PackManifest> = new Map(
  Object.values(FILES).map((manifest) => [manifest.pack, manifest]),
);

/** The packs of people. */
export const PEOPLE = [...PACKS.values()].filter((manifest) => manifest.puppet);

function blank(width: number, height: number): SourcePicture {
  return { image: document.createElement('canvas'), width, height };
}

/** Art with the real manifests and empty pictures: nothing here looks at pixels. */
export function manifestArt(): ArtSource {
  return {
    async pack(name) {
      const manifest = PACKS.get(name);
      return manifest ? { manifest, sheet: blank(manifest.width, manifest.height) } : null;
    },
    card: async () => blank(420, 322),
    still: async () => blank(390, 600),
    place: async (name) =>
      name === 'nowhere'
        ? []
        : [0, 0.5, 1].map((depth) => ({ picture: blank(1920, 1080), depth, behind: depth < 1 })),
  };
}
