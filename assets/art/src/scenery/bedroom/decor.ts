import { darken, lighten } from '../../draw/colour.ts';
import { cycled } from '../../draw/geometry.ts';
import { ellipse, roundRect, smoothPath, star } from '../../draw/shapes.ts';
import { group, path } from '../../draw/svg.ts';
import { box } from '../box.ts';

/** What hangs and stands along the wall. Gradient: `bLamp`. */
export function bedroomDecor(): string {
  let d = '';
  // poster: wave + coral sun
  d +=
    box(150, 178, 260, 340, 10, '#3D3880', { opacity: 0.3, transform: 'translate(9 11)' }) +
    box(150, 178, 260, 340, 10, '#FFF3DE') +
    `<clipPath id="bPost">${path(roundRect(168, 196, 224, 304, 6))}</clipPath>` +
    group(
      box(168, 196, 224, 304, 0, '#FFD9A8') +
        path(ellipse(280, 318, 78), { fill: '#FF7465' }) +
        path(
          `${smoothPath(
            [
              [120, 412],
              [165, 392],
              [215, 410],
              [262, 390],
              [312, 410],
              [360, 392],
              [420, 412],
            ],
            false,
          )}V540H120Z`,
          { fill: '#2F7FC4' },
        ) +
        path(
          'M176 452C176 396 226 356 276 372C300 380 306 402 294 412C286 396 262 394 254 408C246 424 262 440 288 446Z',
          { fill: '#2C6FB4' },
        ) +
        path('M176 452C182 404 228 366 276 376C262 378 250 388 244 402C236 424 250 446 288 450Z', {
          fill: '#4DB2E6',
        }) +
        (
          [
            ['#3FA0DA', 432],
            ['#2C6FB4', 462],
          ] as const
        )
          .map(([c, y]) =>
            path(
              `${smoothPath(
                [
                  [120, y + 12],
                  [165, y - 8],
                  [215, y + 10],
                  [262, y - 10],
                  [312, y + 10],
                  [360, y - 8],
                  [420, y + 12],
                ],
                false,
              )}V540H120Z`,
              { fill: c },
            ),
          )
          .join('') +
        (
          [
            [280, 376, 9],
            [294, 390, 8],
            [298, 404, 6],
            [268, 370, 7],
            [306, 378, 4],
            [312, 394, 3.5],
          ] as const
        )
          .map(([x, y, r]) => path(ellipse(x, y, r), { fill: '#FFF8EC' }))
          .join(''),
      { clipPath: 'url(#bPost)' },
    );
  d += (
    [
      [162, 190],
      [398, 190],
    ] as const
  )
    .map(([x, y]) => path(ellipse(x, y, 7), { fill: '#FF6B5C' }))
    .join('');
  // shelf right
  d +=
    box(1600, 322, 300, 20, 6, '#F2B784') +
    box(1600, 334, 300, 9, [0, 0, 6, 6], '#C9855E') +
    box(1612, 342, 276, 13, 0, '#3D3880', { opacity: 0.25 });
  const books = [
    [1612, 92, 28, '#FF8A70'],
    [1642, 110, 24, '#35B5AC'],
    [1668, 84, 30, '#FFC857'],
    [1700, 100, 24, '#F2748A'],
  ] as const;
  d += books
    .map(
      ([x, h, q, c]) =>
        box(x, 322 - h, q, h, 4, c) +
        box(x + q * 0.68, 322 - h, q * 0.32, h, [0, 4, 4, 0], darken(c, 0.2)) +
        box(x, 322 - h + 12, q, 6, 0, lighten(c, 0.5)) +
        box(x, 322 - 24, q, 5, 0, lighten(c, 0.5)),
    )
    .join('');
  // trophy + robot toy
  d += group(
    box(-22, -14, 44, 14, 4, '#8A4E5E') +
      box(-7, -34, 14, 22, 2, '#E8A62F') +
      path('M-30 -92H30C30 -56 18 -36 0 -36C-18 -36 -30 -56 -30 -92Z', { fill: '#FFC83A' }) +
      path('M6 -92H30C30 -56 18 -36 4 -36C14 -50 14 -70 6 -92Z', { fill: '#EBA72E' }) +
      path('M-30 -84C-52 -84 -48 -54 -22 -54M30 -84C52 -84 48 -54 22 -54', {
        fill: 'none',
        stroke: '#EBA72E',
        strokeWidth: 7,
      }) +
      path(star(-2, -68, 12, 6, 5, -90, 2), { fill: '#FFF3C4' }),
    { transform: 'translate(1774 322) scale(.86)' },
  );
  d += group(
    box(-26, -46, 52, 46, 10, '#4DB8E6') +
      box(6, -46, 20, 46, [0, 10, 10, 0], '#3695C9') +
      box(-32, -96, 64, 48, 14, '#6CCBF0') +
      box(10, -96, 22, 48, [0, 14, 14, 0], '#48ACDA') +
      path(ellipse(-13, -72, 8), { fill: '#fff' }) +
      path(ellipse(13, -72, 8), { fill: '#fff' }) +
      path(ellipse(-12, -71, 4), { fill: '#2A2356' }) +
      path(ellipse(14, -71, 4), { fill: '#2A2356' }) +
      box(-2, -110, 4, 16, 2, '#3695C9') +
      path(ellipse(0, -112, 6), { fill: '#FF6B5C' }) +
      box(-12, -34, 24, 14, 4, '#FFE27A'),
    { transform: 'translate(1850 322) scale(.9)' },
  );
  // cork board
  const dPrev = d;
  d = '';
  d +=
    box(1230, 196, 250, 190, 10, '#3D3880', { opacity: 0.3, transform: 'translate(8 10)' }) +
    box(1230, 196, 250, 190, 10, '#F2B784') +
    box(1242, 208, 226, 166, 5, '#D79A6C');
  const note = (x: number, y: number, w2: number, h2: number, c: string, a: number, inner = '') =>
    group(
      box(-w2 / 2 + 3, -h2 / 2 + 4, w2, h2, 3, '#7A4A50', { opacity: 0.3 }) +
        box(-w2 / 2, -h2 / 2, w2, h2, 3, c) +
        inner +
        path(ellipse(0, -h2 / 2 + 5, 5), { fill: '#FF6B5C' }),
      { transform: `translate(${x} ${y}) rotate(${a})` },
    );
  d +=
    note(
      1290,
      258,
      64,
      76,
      '#FFF6EA',
      -6,
      box(-26, -30, 52, 44, 2, '#9ADCF0') +
        path('M-26 14L-8 -10L4 4L12 -4L26 14Z', { fill: '#3FAE8C' }) +
        path(ellipse(14, -18, 7), { fill: '#FFC83A' }),
    ) +
    note(
      1376,
      250,
      60,
      60,
      '#FFE27A',
      4,
      path('M-18 -8H18M-18 4H12M-18 16H16', { stroke: '#B98A2A', strokeWidth: 4, strokeLinecap: 'round' }),
    ) +
    note(
      1434,
      310,
      54,
      70,
      '#FFF6EA',
      7,
      path('M0 12C-24 -6 -14 -22 0 -10C14 -22 24 -6 0 12Z', { fill: '#F2748A' }),
    ) +
    note(
      1340,
      332,
      80,
      48,
      '#BFEFD9',
      -3,
      path('M-28 -6H26M-28 8H10', { stroke: '#3A9E7C', strokeWidth: 4, strokeLinecap: 'round' }),
    );
  d = dPrev + group(d, { transform: 'translate(88 -8) ' });
  // fairy lights
  let fp = 'M-10 40';
  for (let i = 0; i < 4; i++) {
    const a = i * 480;
    fp += `Q${a + 240} 132 ${a + 480} 40`;
  }
  d += path(fp, { fill: 'none', stroke: '#3D3880', strokeWidth: 4, opacity: 0.8 });
  for (let i = 0; i < 4; i++)
    for (const t of [0.1, 0.26, 0.42, 0.58, 0.74, 0.9]) {
      const a = i * 480,
        X = a + 480 * t,
        Y = 40 * (1 - t) * (1 - t) + 2 * t * (1 - t) * 132 + 40 * t * t;
      d +=
        path(ellipse(X, Y + 13, 26), { fill: 'url(#bLamp)', opacity: 0.7 }) +
        path(ellipse(X, Y + 13, 8, 10), {
          fill: cycled(['#FFE08A', '#FFB3A6', '#A9F0E0'], (i * 6 + Math.round(t * 6)) % 3),
        }) +
        box(X - 4, Y - 1, 8, 7, 2, '#3D3880');
    }
  return d;
}
