import { darken, lighten } from '../draw/colour.ts';
import { tuples } from '../draw/geometry.ts';
import { ellipse, roundPolygon, tiltedEllipse } from '../draw/shapes.ts';
import { group, path } from '../draw/svg.ts';
import { box } from './box.ts';

export const tree = (x: number, y: number, k = 1, c = '#3DBE8B'): string =>
  path(ellipse(x + 4 * k, y + 2 * k, 20 * k, 7 * k), { fill: '#1F4E6B', opacity: 0.22 }) +
  box(x - 4 * k, y - 20 * k, 8 * k, 22 * k, 3 * k, '#A86B58') +
  path(ellipse(x, y - 36 * k, 22 * k, 24 * k), { fill: darken(c, 0.22) }) +
  path(ellipse(x - 4 * k, y - 39 * k, 18.5 * k, 20 * k), { fill: c }) +
  path(tiltedEllipse(x - 9 * k, y - 48 * k, 5 * k, 8 * k, 35), { fill: lighten(c, 0.45) });
export const pine = (x: number, y: number, k = 1, c = '#8B6FD6'): string =>
  path(ellipse(x + 4 * k, y + 2 * k, 18 * k, 6 * k), { fill: '#2A1F5B', opacity: 0.22 }) +
  box(x - 4 * k, y - 14 * k, 8 * k, 16 * k, 3 * k, '#8C5A6B') +
  (
    [
      [0, 24, 34],
      [20, 20, 30],
      [38, 15, 26],
    ] as const
  )
    .map(
      ([dy, w, h]) =>
        path(
          roundPolygon(
            [
              [x, y - (12 + dy + h) * k],
              [x + w * k, y - (10 + dy) * k],
              [x - w * k, y - (10 + dy) * k],
            ],
            5 * k,
          ),
          { fill: c },
        ) +
        path(
          roundPolygon(
            [
              [x + 2 * k, y - (12 + dy + h) * k],
              [x + w * k, y - (10 + dy) * k],
              [x + 5 * k, y - (10 + dy) * k],
            ],
            3 * k,
          ),
          { fill: darken(c, 0.26) },
        ),
    )
    .join('');
export const coralTree = (x: number, y: number, k = 1, c = '#FF8A80'): string =>
  path(ellipse(x + 3 * k, y + 2 * k, 18 * k, 6 * k), { fill: '#1F4E6B', opacity: 0.22 }) +
  group(
    tuples([
      [darken(c, 0.18), 2],
      [c, -1],
    ])
      .map(([f, o]) =>
        path(
          `M${x + o} ${y}V${y - 54 * k}M${x + o} ${y - 18 * k}Q${x + 18 * k + o} ${y - 22 * k} ${x + 18 * k + o} ${y - 40 * k}M${x + o} ${y - 26 * k}Q${x - 17 * k + o} ${y - 30 * k} ${x - 16 * k + o} ${y - 46 * k}`,
          { fill: 'none', stroke: f, strokeWidth: 11 * k, strokeLinecap: 'round' },
        ),
      )
      .join(''),
  );
