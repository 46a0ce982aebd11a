import { ellipse, roundRect } from '../draw/shapes.ts';
import { clipped, placed, svgFile } from '../draw/svg.ts';
import { linear, radial, washed } from '../draw/wash.ts';
import { EXPRESSIONS } from '../figure/face.ts';
import { type Person, wholeFigure } from '../figure/puppet.ts';

const SIZE = 512;

/**
 * Sango before a sky, for home screens and tabs.
 * @param whole fills the square and keeps to its safe middle, for systems that cut their own shape
 */
export function appIcon(sango: Person, whole: boolean): string {
  const sky = linear([
    [0, '#57B4F2'],
    [0.65, '#BFE6FA'],
    [1, '#FFE3D3'],
  ]);
  const shape = whole ? `M0 0H${SIZE}V${SIZE}H0Z` : roundRect(12, 12, 488, 488, 118);
  const light = radial([
    [0, '#FFF8DC', 0.95],
    [0.55, '#FFF3C8', 0.45],
    [1, '#FFF3C8', 0],
  ]);
  const scale = whole ? 0.94 : 1.12;
  const figure = placed(
    SIZE / 2 - 20 * scale,
    SIZE / 2 + 44 * scale + 272 * scale,
    wholeFigure(faceOnly(sango), 'idle'),
    0,
    scale,
  );
  return svgFile(
    SIZE,
    SIZE,
    washed(shape, sky) + clipped(shape, washed(ellipse(256, 270, 300), light) + figure),
  );
}

/** Small icons show nothing but the face. */
function faceOnly(sango: Person): Person {
  const { idle } = sango.poses;
  const parts = idle.parts.filter(({ name }) => name === 'head' || name === 'antenna');
  return {
    ...sango,
    poses: { ...sango.poses, idle: { ...idle, parts, expression: EXPRESSIONS.joy, lean: 4 } },
  };
}
