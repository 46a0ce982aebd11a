import { darken, INK, lighten } from '../draw/colour.ts';
import { type Pair, round } from '../draw/geometry.ts';
import { clipped, path } from '../draw/svg.ts';

/** A crack runs from the rim inwards and gets thinner, with one side line. In the mask's units. */
interface Crack {
  readonly points: readonly Pair[];
  readonly width: number;
  readonly side: readonly Pair[];
}

const CRACKS: readonly Crack[] = [
  {
    points: [
      [-20, -128],
      [-8, -98],
      [-24, -80],
      [-2, -62],
      [-14, -46],
      [2, -30],
    ],
    width: 15,
    side: [
      [-24, -80],
      [-46, -92],
      [-58, -84],
    ],
  },
  {
    points: [
      [126, 8],
      [100, 16],
      [94, 38],
      [70, 30],
      [62, 52],
    ],
    width: 16,
    side: [
      [94, 38],
      [100, 62],
      [90, 76],
    ],
  },
  {
    points: [
      [-122, -22],
      [-98, -6],
      [-104, 12],
      [-78, 8],
      [-64, 30],
      [-52, 18],
    ],
    width: 16,
    side: [
      [-78, 8],
      [-86, 40],
      [-76, 56],
    ],
  },
  {
    points: [
      [84, -132],
      [80, -96],
      [94, -80],
      [72, -68],
      [84, -46],
    ],
    width: 18,
    side: [
      [72, -68],
      [46, -78],
      [36, -70],
    ],
  },
  {
    points: [
      [4, 146],
      [-6, 118],
      [14, 104],
      [-4, 92],
      [10, 80],
    ],
    width: 18,
    side: [
      [14, 104],
      [42, 96],
      [52, 104],
    ],
  },
];

/** From the fourth crack on a piece is missing at the brow, from the fifth one at the chin. */
const HOLES: readonly { readonly from: number; readonly d: string }[] = [
  { from: 4, d: 'M70 -130L82 -92L98 -84L130 -96V-130Z' },
  { from: 5, d: 'M-70 140L-44 106L-28 112L-6 96L6 140Z' },
];

/** Nobody is behind the mask: cracks and holes show the same dusk as the eyes. */
const INSIDE = '#3D338F';

/** What breaks on a mask: so many cracks, from none to five. @param mask its outline @param face its colour */
export function drawCracks(count: number, mask: string, face: string): string {
  if (count <= 0) return '';
  const lines = CRACKS.slice(0, count).flatMap(({ points, width, side }) => [
    wedge(points, width),
    wedge(side, width * 0.55),
  ]);
  const holes = HOLES.filter(({ from }) => count >= from).map(({ d }) => d);
  const [light, dark] = [lighten(face, 0.5), darken(face, 0.35)];
  const drawn = [...lines, ...holes].map(
    (d) =>
      path(d, { fill: light, stroke: light, strokeWidth: 6, transform: 'translate(4 5)' }) +
      path(d, { fill: dark, transform: 'translate(-2 -3)' }) +
      path(d, { fill: INSIDE, stroke: INK, strokeWidth: 4, strokeLinejoin: 'round' }),
  );
  return clipped(mask, drawn.join(''));
}

/** A line that is wide at its start and ends in a point. */
function wedge(points: readonly Pair[], width: number): string {
  const edge = (side: number): readonly string[] =>
    points.map(([x, y], index) => {
      const [fromX, fromY] = points[Math.max(0, index - 1)] ?? [x, y];
      const [toX, toY] = points[Math.min(points.length - 1, index + 1)] ?? [x, y];
      const length = Math.hypot(toX - fromX, toY - fromY) || 1;
      const half = (side * width * (1 - index / (points.length - 1))) / 2;
      return `${round(x - ((toY - fromY) / length) * half)} ${round(y + ((toX - fromX) / length) * half)}`;
    });
  return `M${[...edge(1), ...edge(-1).toReversed()].join('L')}Z`;
}
