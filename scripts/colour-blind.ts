import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Picture } from './look-sheet.ts';

type Matrix = readonly [readonly number[], readonly number[], readonly number[]];

/**
 * How colours look to eyes that lack one kind of cone, for linear light.
 * Source: Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency
 * (2009), severity 1.0; and the luminance of Rec. 709 for eyes without cones.
 */
const EYES: Readonly<Record<string, Matrix>> = {
  'without red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'without green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'without blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  'without colour': [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

const toLinear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const fromLinear = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

/** The same picture as other eyes see it, once for each kind of eyes. @param folder where the pictures go */
export async function asOthersSee(picture: Picture, folder: string): Promise<readonly Picture[]> {
  mkdirSync(folder, { recursive: true });
  const { data, info } = await sharp(picture.file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const light = Float32Array.from(data, (value) => toLinear(value / 255));
  return Promise.all(
    Object.entries(EYES).map(async ([eyes, matrix]) => {
      const seen = Buffer.alloc(data.length);
      for (let at = 0; at < data.length; at += 3) {
        matrix.forEach((row, channel) => {
          const value = row.reduce((sum, share, from) => sum + share * (light[at + from] ?? 0), 0);
          seen[at + channel] = Math.round(255 * fromLinear(Math.max(0, Math.min(1, value))));
        });
      }
      const file = join(folder, `${eyes.replaceAll(' ', '-')}-${picture.file.split('/').at(-1)}`);
      await sharp(seen, { raw: { width: info.width, height: info.height, channels: 3 } })
        .png()
        .toFile(file);
      return { ...picture, file, label: `${picture.label} ${eyes}` };
    }),
  );
}
