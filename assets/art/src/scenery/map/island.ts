import { darken, lighten } from '../../draw/colour.ts';
import { cycled, type Pair, round } from '../../draw/geometry.ts';
import { randomFrom } from '../../draw/random.ts';
import { ellipse, roundPolygon } from '../../draw/shapes.ts';
import { path } from '../../draw/svg.ts';

interface IslandLook {
  /** A paved place in the middle. */
  readonly plaza?: string;
  readonly rock?: string;
  /** How far the rock hangs down. */
  readonly deep?: number;
}

/** A floating island whose top is 2 rx wide round (0, 0). */
export function island(rx: number, col: string, seed: number, o: IslandLook = {}): string {
  const R = randomFrom(seed),
    ry = rx * 0.5,
    h = 34,
    deep = o.deep ?? rx * 0.82;
  const top = col,
    lip = darken(col, 0.2),
    rock = o.rock ?? '#7C74BE';
  let s = path(ellipse(0, deep + 30, rx * 0.55, 16), { fill: '#3D4FA0', opacity: 0.12 });
  // rock facets
  const n = 9,
    pts: Pair[] = [];
  for (let i = 0; i <= n; i++) {
    const t = i / n,
      x = -rx * 0.965 + t * rx * 1.93,
      k = Math.sin(Math.PI * t) ** 0.8;
    pts.push([
      x * 0.98,
      h * 0.6 + ry * Math.sqrt(Math.max(0, 1 - (x / rx) ** 2)) * 0.9 + deep * 0.62 * k * (0.62 + R() * 0.55),
    ]);
  }
  s += path(roundPolygon([[-rx * 0.98, 0], ...pts.slice(1, -1), [rx * 0.98, 0]], 14), { fill: rock });
  for (let i = 1; i < n; i++) {
    const a = cycled(pts, i),
      b = cycled(pts, i + 1);
    const x0 = a[0],
      yt = ry * Math.sqrt(Math.max(0, 1 - (x0 / rx) ** 2));
    if (i > n / 2 - 1)
      s += path(
        roundPolygon(
          [
            [x0 - 4, yt],
            [b[0] + 10, ry * Math.sqrt(Math.max(0, 1 - (b[0] / rx) ** 2)) * 0.9],
            [b[0] * 0.99, b[1] - 8],
            [x0, a[1] - 4],
          ],
          6,
        ),
        { fill: darken(rock, 0.16 + 0.09 * (i - n / 2 + 1)), opacity: 0.9 },
      );
    else
      s += path(
        roundPolygon(
          [
            [x0 - 10, yt],
            [x0 + rx * 0.1, yt + 8],
            [x0 + 4, a[1] - 10],
          ],
          6,
        ),
        { fill: lighten(rock, 0.2), opacity: 0.55 },
      );
  }
  // soil + lip + top
  s +=
    path(`M${-rx} 0A${rx} ${ry} 0 0 0 ${rx} 0V${h}A${rx} ${ry} 0 0 1 ${-rx} ${h}Z`, {
      fill: darken(rock, 0.05),
    }) +
    path(
      `M${rx * 0.2} ${ry * 0.98}A${rx} ${ry} 0 0 0 ${rx} 0V${h}A${rx} ${ry} 0 0 1 ${rx * 0.2} ${h + ry * 0.98}Z`,
      { fill: darken(rock, 0.26) },
    );
  let drip = `M${-rx} 0A${rx} ${ry} 0 0 0 ${rx} 0`;
  const m = 15;
  for (let i = 0; i < m; i++) {
    const t0 = 1 - i / m,
      t1 = 1 - (i + 1) / m;
    const X = (t: number) => -rx * Math.cos(Math.PI * t),
      Y = (t: number) => ry * Math.sin(Math.PI * t);
    const d0 = 11 + (i % 3) * 7;
    drip += `L${round(X(t0))} ${round(Y(t0) + (i ? 9 : 0))}Q${round((X(t0) + X(t1)) / 2)} ${round((Y(t0) + Y(t1)) / 2 + d0 + 12)} ${round(X(t1))} ${round(Y(t1) + (i < m - 1 ? 9 : 0))}`;
  }
  s +=
    path(`${drip}Z`, { fill: lip }) +
    path(ellipse(0, 0, rx, ry), { fill: top }) +
    path(ellipse(-rx * 0.03, -ry * 0.05, rx * 0.93, ry * 0.91), { fill: lighten(top, 0.16) });
  s += o.plaza
    ? path(ellipse(0, 4, rx * 0.66, ry * 0.66), { fill: darken(o.plaza, 0.1) }) +
      path(ellipse(0, 0, rx * 0.66, ry * 0.66), { fill: o.plaza })
    : '';
  return s;
}
