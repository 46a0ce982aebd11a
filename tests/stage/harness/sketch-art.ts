import { MOODS, type Mood } from '../../../src/core/story/beat.ts';
import type { ArtSource, SourceLayer, SourcePicture } from '../../../src/stage/art/art-source.ts';
import type { PackFrame, PackManifest, PuppetManifest, PuppetPose } from '../../../src/stage/art/pack.ts';

/** Art out of loose drawings (`char-hana-idle.svg`, `bg-bedroom-back.svg`, …), to look at scenes before packs exist. */
export function sketchArt(base: string): ArtSource {
  const load = async (name: string): Promise<SourcePicture> => {
    const image = new Image();
    image.src = `${base}${name}.svg`;
    await image.decode();
    return { image, width: image.naturalWidth, height: image.naturalHeight };
  };
  return {
    card: (name) => load(`card-art-${name}`).catch(() => load('trick-free-gift')),
    still: (person, mood) => load(`char-${person}-${mood}`).catch(() => null),
    async pack(name) {
      if (name === 'icons') return sheetOf(name, ICONS, load);
      return personOf(name, load);
    },
    async place(name) {
      if (name === 'table') return [{ picture: await load('bg-table'), depth: 0, behind: true }];
      const scene = name.startsWith('map') ? 'bg-hub' : 'bg-bedroom';
      const layers: SourceLayer[] = [];
      for (const [part, depth, behind] of [
        ['back', 0.2, true],
        ['middle', 0.5, true],
        ['front', 1, false],
      ] as const) {
        layers.push({ picture: await load(`${scene}-${part}`), depth, behind });
      }
      return layers;
    },
  };
}

const ICONS = [
  ...['hurry', 'secret', 'free-gift', 'sweet-talk', 'scare', 'everyone-does', 'false-face', 'poor-me'].map(
    (trick) => `trick-${trick}`,
  ),
  ...['ask-first', 'go-ahead', 'lock'].map((move) => `move-${move}`),
  'lens',
  'parcel-closed',
  'parcel-open',
];

async function sheetOf(
  name: string,
  files: readonly string[],
  load: (name: string) => Promise<SourcePicture>,
) {
  const canvas = document.createElement('canvas');
  const frames: Record<string, PackFrame> = {};
  const pictures = await Promise.all(files.map((file) => load(file)));
  let x = 0;
  canvas.width = pictures.reduce((sum, picture) => sum + picture.width + 4, 0);
  canvas.height = Math.max(...pictures.map((picture) => picture.height));
  const paint = canvas.getContext('2d');
  pictures.forEach((picture, index) => {
    paint?.drawImage(picture.image, x, 0);
    const { width, height } = picture;
    frames[files[index] ?? ''] = { x, y: 0, width, height, left: -width / 2, top: -height };
    x += width + 4;
  });
  const manifest: PackManifest = { pack: name, width: canvas.width, height: canvas.height, frames };
  return { manifest, sheet: { image: canvas, width: canvas.width, height: canvas.height } };
}

async function personOf(name: string, load: (name: string) => Promise<SourcePicture>) {
  const moods = await Promise.all(
    [...MOODS, 'happy', 'neutral'].map((mood) =>
      load(`char-${name}-${mood}`).then(
        () => mood,
        () => null,
      ),
    ),
  );
  const files = moods.flatMap((mood) => (mood ? [`char-${name}-${mood}`] : []));
  if (files.length === 0) return null;
  const sheet = await sheetOf(name, files, load);
  const first = files.includes(`char-${name}-idle`) ? `char-${name}-idle` : (files[0] ?? '');
  const face = {
    eyes: '',
    brows: '',
    mouth: '',
    cheeks: '',
    shift: [0, 0],
    gaze: [0, 0],
    blinks: false,
    talks: false,
  } as const;
  const poses = Object.fromEntries(
    MOODS.map((mood) => {
      const frame = files.includes(`char-${name}-${mood}`) ? `char-${name}-${mood}` : first;
      return [
        mood,
        { parts: [{ name: 'all', frame, follows: 'body' as const }], face, lean: 0, headTilt: 0, lift: 0 },
      ];
    }),
  ) as unknown as Record<Mood, PuppetPose>;
  const height = (sheet.manifest.frames[first]?.height ?? 600) * 0.94;
  const puppet: PuppetManifest = {
    height,
    mouth: [0, -height * 0.6],
    hip: [0, -height * 0.35],
    neck: [0, -height * 0.6],
    poses,
    blink: '',
    talk: [],
  };
  return { ...sheet, manifest: { ...sheet.manifest, puppet } };
}
