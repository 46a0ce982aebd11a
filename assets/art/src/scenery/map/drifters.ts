import { roundRect } from '../../draw/shapes.ts';
import { group, path } from '../../draw/svg.ts';
import { cloud } from '../cloud.ts';

/** What drifts through the sky of the map, by frame; the stage finds kinds by the beginning of the name. */
export const DRIFTERS: Readonly<Record<string, () => string>> = {
  'cloud-1': () => cloud(0, 0, 0.52, 0.95),
  'cloud-2': () => cloud(0, 0, 0.4, 0.9),
  'cloud-3': () => cloud(0, 0, 0.3, 0.85),
  balloon: () => balloon(),
  'plane-1': () => plane(0.62, -10),
  'plane-2': () => plane(0.48, -4),
};

/** A hot-air balloon. */
const balloon = (): string =>
  group(
    path('M0 62C-54 22 -62 -6 -62 -30A62 62 0 0 1 62 -30C62 -6 54 22 0 62Z', { fill: '#FF8A70' }) +
      path('M0 62C-24 22 -28 -6 -28 -30C-28 -66 -14 -92 0 -92C14 -92 28 -66 28 -30C28 -6 24 22 0 62Z', {
        fill: '#FFF3DE',
      }) +
      path('M10 54C54 20 62 -6 62 -30A62 62 0 0 0 20 -88C52 -50 44 10 10 54Z', {
        fill: '#A83A6E',
        opacity: 0.22,
      }) +
      path('M-12 62L-10 84M12 62L10 84', { stroke: '#7A5A8C', strokeWidth: 3 }) +
      path(roundRect(-15, 82, 30, 24, 6), { fill: '#C98763' }) +
      path(roundRect(3, 82, 12, 24, [0, 6, 6, 0]), { fill: '#A4664E' }),
    { transform: 'scale(.58)' },
  );
/** A paper plane and its track. */
const plane = (k: number, a: number): string =>
  group(
    path('M-40 6L44 -28L10 34L-4 12Z', { fill: '#fff' }) +
      path('M-4 12L44 -28L2 26Z', { fill: '#C7D6F2' }) +
      path('M-58 18Q-80 30 -104 26M-50 34Q-66 44 -84 46', {
        fill: 'none',
        stroke: '#fff',
        strokeWidth: 4,
        strokeLinecap: 'round',
        opacity: 0.8,
        strokeDasharray: '10 10',
      }),
    { transform: `rotate(${a}) scale(${k})` },
  );
