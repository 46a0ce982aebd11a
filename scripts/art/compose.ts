import sharp from 'sharp';
import type { Mood } from '../../src/core/story/beat.ts';
import type { PackManifest, PuppetManifest } from '../../src/stage/art/pack.ts';

/** A pack as the stage sees it: its manifest and its sheet in pixels. */
export interface RasterPack {
  readonly manifest: PackManifest;
  /** PNG at scale 1. */
  readonly sheet: Buffer;
}

/** Cuts frames from the sheet and puts a pose together from them, as the stage does: an SVG of pictures. */
export async function composePose({ manifest, sheet }: RasterPack, mood: Mood): Promise<string> {
  const puppet = manifest.puppet;
  if (!puppet) throw new Error(`${manifest.pack} is no puppet`);
  const pose = puppet.poses[mood];
  const image = async (name: string, dx = 0, dy = 0): Promise<string> => {
    const frame = manifest.frames[name];
    if (!frame) throw new Error(`${manifest.pack} has no frame ${name}`);
    const { x: left, y: top, width, height } = frame;
    const png = await sharp(sheet).extract({ left, top, width, height }).png().toBuffer();
    return `<image x="${frame.left + dx}" y="${frame.top + dy}" width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/>`;
  };
  const parts = await Promise.all(
    pose.parts.map(async (part) => {
      let drawn = await image(part.frame);
      if (part.name === 'head') {
        const { shift, gaze, cheeks, eyes, brows, mouth } = pose.face;
        drawn += await image(cheeks, ...shift);
        drawn += await image(eyes, shift[0] + gaze[0], shift[1] + gaze[1]);
        drawn += await image(brows, ...shift);
        drawn += await image(mouth, ...shift);
      }
      return `<g transform="${stance(puppet, mood, part.name, part.follows)}">${drawn}</g>`;
    }),
  );
  return parts.join('');
}

function stance(puppet: PuppetManifest, mood: Mood, name: string, follows: string): string {
  const { lean, headTilt, lift } = puppet.poses[mood];
  const up = name === 'shadow' ? 0 : -lift;
  const leaning = follows === 'ground' ? '' : ` rotate(${lean} ${puppet.hip.join(' ')})`;
  const tilting = follows === 'head' ? ` rotate(${headTilt} ${puppet.neck.join(' ')})` : '';
  return `translate(0 ${up})${leaning}${tilting}`;
}
