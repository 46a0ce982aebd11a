import { ellipse, roundRect } from '../draw/shapes.ts';
import { clipped, path, placed, svgFile } from '../draw/svg.ts';
import { linear, washed } from '../draw/wash.ts';
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
  const hills =
    path(ellipse(110, 530, 270, 130), { fill: '#6FCF97' }) +
    path(ellipse(430, 545, 250, 130), { fill: '#5BBF8A' });
  const scale = whole ? 0.82 : 1.04;
  const figure = placed(SIZE / 2 - 4, SIZE / 2 + 40 + 272 * scale, wholeFigure(sango, 'proud'), 0, scale);
  return svgFile(SIZE, SIZE, washed(shape, sky) + clipped(shape, hills + figure));
}
