import { round } from '../../draw/geometry.ts';
import { randomFrom } from '../../draw/random.ts';
import { ellipse, roundRect } from '../../draw/shapes.ts';
import { path } from '../../draw/svg.ts';
import { box } from '../box.ts';

/** A town at dusk, seen through a window. Gradients: `bSky`, `bMoonGlow`. */
export function skyline(x: number, y: number, w: number, h: number): string {
  const R = randomFrom(7);
  let s = box(x, y, w, h, 10, 'url(#bSky)');
  // stars, moon
  for (let i = 0; i < 26; i++) {
    const a = R(),
      b = R();
    s += path(ellipse(x + a * w, y + b * h * 0.45, 1 + R() * 1.8), {
      fill: '#FFF3D6',
      opacity: round(0.4 + R() * 0.5),
    });
  }
  s +=
    path(ellipse(x + w * 0.25, y + h * 0.25, 92), { fill: 'url(#bMoonGlow)' }) +
    path(ellipse(x + w * 0.25, y + h * 0.25, 37), { fill: '#FFEFC2' }) +
    path(ellipse(x + w * 0.25 + 11, y + h * 0.25 - 8, 8), { fill: '#F7DC9C' }) +
    path(ellipse(x + w * 0.25 - 12, y + h * 0.25 + 11, 5.5), { fill: '#F7DC9C' }) +
    path(ellipse(x + w * 0.25 + 9, y + h * 0.25 + 17, 4), { fill: '#F7DC9C' });
  const cloud = (cx: number, cy: number, k: number, o: number) =>
    path(
      roundRect(cx - 80 * k, cy, 160 * k, 16 * k, 8 * k) +
        roundRect(cx - 46 * k, cy - 14 * k, 118 * k, 18 * k, 9 * k),
      { fill: '#FFD3C4', opacity: o },
    );
  s +=
    cloud(x + w * 0.62, y + h * 0.34, 1, 0.38) +
    cloud(x + w * 0.2, y + h * 0.52, 0.8, 0.34) +
    cloud(x + w * 0.9, y + h * 0.54, 0.7, 0.3);
  // skyline, three depths
  const row = (base: number, c: string, lowest: number, highest: number, lit: number) => {
    let q = '',
      X = x - 12;
    while (X < x + w) {
      const bw = 34 + R() * 52,
        bh = lowest + R() * (highest - lowest),
        ty = base - bh;
      q += path(roundRect(X, ty, bw, bh + 40, [5, 5, 0, 0]), { fill: c });
      if (R() > 0.6) q += box(X + bw / 2 - 2, ty - 18, 4, 20, 2, c);
      if (lit > 0)
        for (let a = ty + 12; a < base - 6; a += 15)
          for (let b = X + 8; b < X + bw - 10; b += 13)
            if (R() < lit)
              q += box(round(b), round(a), 6.5, 8, 1.5, R() > 0.22 ? '#FFD88A' : '#9FE6F0', {
                opacity: round(0.65 + R() * 0.35),
              });
      X += bw + 3 + R() * 6;
    }
    return q;
  };
  const b = y + h;
  s += row(b, '#B56A9C', 70, 150, 0);
  // lattice tower
  const tx = x + w * 0.74,
    tb = b - 30,
    th = 262;
  s +=
    path(
      `M${tx - 46} ${tb}Q${tx - 10} ${tb - 100} ${tx - 5} ${tb - th}H${tx + 5}Q${tx + 10} ${tb - 100} ${tx + 46} ${tb}H${tx + 26}Q${tx} ${tb - 62} ${tx - 26} ${tb}Z`,
      { fill: '#F0705E' },
    ) +
    box(tx - 21, tb - 108, 42, 15, 4, '#FFE3C8') +
    box(tx - 11, tb - 186, 22, 10, 3, '#FFE3C8') +
    box(tx - 1.8, tb - th - 34, 3.6, 38, 1.8, '#FFE3C8') +
    path(ellipse(tx, tb - th - 36, 4), { fill: '#FFF3B0' }) +
    path(
      `M${tx - 33} ${tb - 40}L${tx + 14} ${tb - 96}M${tx + 33} ${tb - 40}L${tx - 14} ${tb - 96}M${tx - 12} ${tb - 112}L${tx + 8} ${tb - 174}M${tx + 12} ${tb - 112}L${tx - 8} ${tb - 174}`,
      { stroke: '#C94F5E', strokeWidth: 3.4 },
    );
  s += row(b, '#7A4C92', 46, 116, 0.34) + row(b + 12, '#4A3A80', 30, 74, 0.42);
  return s;
}
