import { darken, lighten } from '../../draw/colour.ts';
import { cycled } from '../../draw/geometry.ts';
import { ellipse, roundRect, star } from '../../draw/shapes.ts';
import { clipped, group, path } from '../../draw/svg.ts';
import { box } from '../box.ts';

/** What hangs and stands along the wall. Gradient: `bLamp`. */
export function bedroomDecor(): string {
  let d = '';
  d += poster();
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

/** A friendly dragon in front of the sun; the story speaks of it. */
function poster(): string {
  const paper =
    box(150, 178, 260, 340, 10, '#3D3880', { opacity: 0.3, transform: 'translate(9 11)' }) +
    box(150, 178, 260, 340, 10, '#FFF3DE');
  const pins = path(ellipse(162, 190, 7) + ellipse(398, 190, 7), { fill: '#FF6B5C' });
  const sky = box(168, 196, 224, 304, 0, '#FFD9A8') + path(ellipse(286, 318, 84), { fill: '#FF8A70' });
  const hills =
    path('M160 470C200 440 250 440 290 462C330 440 370 444 400 458V510H160Z', { fill: '#5BB7A6' }) +
    path('M160 488C220 466 300 480 400 474V510H160Z', { fill: '#3F9C92' });
  return paper + clipped(roundRect(168, 196, 224, 304, 6), sky + hills + dragon()) + pins;
}

function dragon(): string {
  const [skin, shade, belly, spike] = ['#35A99C', '#23857F', '#FFEFC9', '#FFC83A'];
  const tail = 'M312 452C366 462 392 420 366 396C356 386 340 392 344 404C348 418 334 426 312 412Z';
  const wing =
    'M246 366C214 350 196 318 198 284C214 296 222 294 230 286C236 298 246 300 256 296C262 322 262 346 258 366Z';
  const trunk = 'M236 470C224 430 232 372 266 348C300 330 332 356 334 400C336 434 330 456 322 470Z';
  const head =
    'M246 300C244 262 276 244 308 252C326 256 334 268 350 272C368 276 372 296 358 308C344 320 320 320 304 322C276 326 248 322 246 300Z';
  return (
    path(tail, { fill: shade }) +
    path('M352 398L372 378L384 402Z', {
      fill: spike,
      stroke: spike,
      strokeWidth: 4,
      strokeLinejoin: 'round',
    }) +
    path('M256 340L236 328L250 312L236 298L252 286L244 270L266 264V340Z', {
      fill: spike,
      stroke: spike,
      strokeWidth: 4,
      strokeLinejoin: 'round',
    }) +
    path(wing, { fill: '#8C7BF0' }) +
    path('M246 366C228 342 214 316 198 284M250 360C240 338 234 316 230 288', {
      fill: 'none',
      stroke: '#6857C9',
      strokeWidth: 4,
      strokeLinecap: 'round',
    }) +
    path(trunk, { fill: skin }) +
    path('M272 470C262 432 268 392 292 376C318 384 326 424 316 470Z', { fill: belly }) +
    path('M276 404H314M272 426H318M272 448H318', {
      fill: 'none',
      stroke: '#E9CF96',
      strokeWidth: 4,
      strokeLinecap: 'round',
    }) +
    path('M268 344C262 328 262 314 266 304H308C314 322 314 340 306 352Z', { fill: skin }) +
    path(head, { fill: skin }) +
    path(
      'M284 250C276 232 280 218 292 208C294 222 302 230 306 248ZM262 258C248 244 246 230 252 218C260 230 270 236 278 250Z',
      { fill: belly },
    ) +
    path(ellipse(300, 280, 10, 12), { fill: '#fff' }) +
    path(ellipse(303, 281, 5.5, 7.5), { fill: '#3A2A5E' }) +
    path('M318 304Q336 312 352 298', {
      fill: 'none',
      stroke: shade,
      strokeWidth: 4.5,
      strokeLinecap: 'round',
    }) +
    path(ellipse(352, 284, 3, 3.6), { fill: shade }) +
    path(ellipse(286, 302, 10, 6.5), { fill: '#FF9A8F', opacity: 0.8 }) +
    path(
      'M240 470C222 470 222 452 240 450H272C284 452 284 470 272 470ZM290 470C278 470 278 452 290 450H322C338 452 338 470 322 470Z',
      { fill: shade },
    ) +
    path('M262 396C250 404 250 422 264 424C276 424 284 414 280 402Z', { fill: shade })
  );
}
