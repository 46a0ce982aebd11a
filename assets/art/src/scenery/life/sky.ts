import { ellipse, sparkle, tiltedEllipse } from '../../draw/shapes.ts';
import { group, path, stroke } from '../../draw/svg.ts';
import { cloud } from '../cloud.ts';
import { coralTree } from '../plants.ts';
import { lit } from '../things/lit.ts';
import { glow } from '../things/wash.ts';

/** What lives in the air: clouds, birds, leaves and lights. */
export const SKY: Readonly<Record<string, () => string>> = {
  cloud: () => cloud(0, 0, 0.8, 0.95),
  bird: () => bird(),
  leaf: () =>
    path('M-16 4C-12 -12 6 -14 18 -6C12 10 -4 14 -16 4Z', { fill: '#CBE27A' }) +
    path('M-16 4C-4 14 12 10 18 -6C6 4 -6 6 -16 4Z', { fill: '#A9CB5C' }),
  butterfly: () => butterfly(),
  glow: () => glow('halo', '#FFE9A8', 0.85) + path(ellipse(0, 0, 60), { fill: 'url(#halo)' }),
  'glow-red': () => glow('halo', '#FF6B6B', 0.6) + path(ellipse(0, 0, 40), { fill: 'url(#halo)' }),
  spark: () =>
    path(ellipse(0, 0, 11), { fill: '#FFF6D8', opacity: 0.3 }) + path(sparkle(0, 0, 17), { fill: '#FFF6D8' }),
  isle: () => isle('#8FDDB4') + coralTree(-34, 2, 0.9),
  'isle-lilac': () => isle('#C9A8E8'),
};

/** A swallow that sails to the right. */
const bird = (): string =>
  path('M-4 -2C-18 -30 -38 -38 -56 -38C-44 -28 -34 -10 -16 4Z', { fill: '#6F78B8' }) +
  path('M-26 2L-60 8L-48 12L-60 22L-18 12Z', { fill: '#5F68A8' }) +
  lit('M-32 6C-16 -12 18 -16 34 -2C26 14 -14 18 -32 6Z', '#8A94D0', 5) +
  path('M-10 11C6 14 22 10 30 2C18 4 0 4 -10 11Z', { fill: '#F7F1FC' }) +
  path('M32 -4L44 2L31 4Z', { fill: '#FFC27A' }) +
  path(ellipse(24, -3, 2.8), { fill: '#2A2356' }) +
  path('M6 -4C-2 -34 -16 -50 -36 -58C-30 -40 -24 -14 -8 2Z', { fill: '#7A84C4' });

/** Seen from above, so that it is the same on both sides: its wings close when it grows narrow. */
const butterfly = (): string =>
  path(tiltedEllipse(-15, -9, 11, 17, -52) + tiltedEllipse(15, -9, 11, 17, 52), { fill: '#FF9A5C' }) +
  path(tiltedEllipse(-11, 10, 8, 12, 40) + tiltedEllipse(11, 10, 8, 12, -40), { fill: '#FFC83A' }) +
  path(ellipse(-17, -10, 4.5) + ellipse(17, -10, 4.5), { fill: '#FFF1DC' }) +
  stroke('M-2 -14L-8 -26M2 -14L8 -26', 2.4, '#5A4A86') +
  path(ellipse(0, 0, 3.6, 15), { fill: '#5A4A86' });

/** A far island that floats. */
const isle = (colour: string): string =>
  group(
    path('M-120 0C-96 72 -40 120 0 136C40 120 96 72 120 0Z', { fill: '#9CA9DC' }) +
      path('M0 136C40 120 96 72 120 0H48C48 56 24 104 0 136Z', { fill: '#8494CF' }) +
      path(ellipse(0, 0, 120, 32), { fill: colour }) +
      path(tiltedEllipse(-40, -6, 40, 10, -4), { fill: '#fff', opacity: 0.25 }) +
      stroke('M-64 60C-60 70 -54 78 -48 86', 6, '#B4C0EA', { opacity: 0.7 }),
    { opacity: 0.85 },
  );
