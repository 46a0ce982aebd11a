import { PALETTE } from '../draw/colour.ts';
import { ellipse, roundPolygon, roundRect } from '../draw/shapes.ts';
import { group, linearGradient, path, radialGradient, svgFile } from '../draw/svg.ts';

/** The card table: waves and the three risk shapes, barely seen. */
export function table(): string {
  let waves = '';
  for (let j = 0; j < 14; j++) {
    for (let i = -1; i < 14; i++) {
      const X = i * 104 + (j % 2) * 52;
      const Y = 30 + j * 56;
      for (const r of [48, 33, 18]) waves += `M${X - r} ${Y}A${r} ${r} 0 0 1 ${X + r} ${Y}`;
    }
  }
  const faint = { fill: 'none', stroke: '#fff', strokeWidth: 16 };
  const body =
    '<rect width="1280" height="720" fill="url(#tb)"/>' +
    path(waves, { fill: 'none', stroke: '#fff', strokeWidth: 3.5, opacity: 0.05 }) +
    '<ellipse cx="620" cy="330" rx="620" ry="330" fill="url(#tg)"/>' +
    path('M-20 -20H1300V26Q640 74 -20 26Z', { fill: PALETTE.night, opacity: 0.28 }) +
    path('M-20 640Q640 560 1300 640V740H-20Z', { fill: PALETTE.night, opacity: 0.22 }) +
    group(
      path(roundRect(40, 420, 190, 190, 40), { ...faint, transform: 'rotate(-14 135 515)' }) +
        path(ellipse(1180, 470, 110), faint) +
        path(
          roundPolygon(
            [
              [640, 96],
              [820, 400],
              [460, 400],
            ],
            30,
          ),
          faint,
        ),
      { opacity: 0.06 },
    );
  const defs =
    linearGradient('tb', [
      [0, '#2F6FB8'],
      [0.55, '#3B56B0'],
      [1, '#3A3590'],
    ]) +
    radialGradient('tg', [
      [0, '#9FE8F5', 0.6],
      [0.6, '#6BB7EA', 0.2],
      [1, '#6BB7EA', 0],
    ]);
  return svgFile(1280, 720, body, defs);
}
