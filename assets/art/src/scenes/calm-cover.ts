import { cycled, round } from '../draw/geometry.ts';
import { randomFrom } from '../draw/random.ts';
import { ellipse, tiltedEllipse } from '../draw/shapes.ts';
import { linearGradient, path, placed, radialGradient, stroke, svgFile } from '../draw/svg.ts';
import { cloud } from '../scenery/cloud.ts';

const DEFS =
  linearGradient('cSky', [
    [0, '#3B3A86'],
    [0.42, '#7566B4'],
    [0.72, '#E0A0B8'],
    [1, '#FFD2B0'],
  ]) +
  radialGradient('cMoon', [
    [0, '#FFF6D8', 0.6],
    [0.4, '#FFF1C8', 0.25],
    [1, '#FFF1C8', 0],
  ]) +
  linearGradient('cHill', [
    [0, '#7C86C9'],
    [1, '#4E549C'],
  ]) +
  linearGradient('cNear', [
    [0, '#6C6FB8'],
    [1, '#41437F'],
  ]) +
  linearGradient('cWhale', [
    [0, '#F4F1FF'],
    [1, '#B9B6E6'],
  ]);

/** An evening to calm down: a whale of cloud asleep on a hill. The middle is free for the breathing circles. */
export function calmCover(): string {
  const hills =
    path('M-40 800C260 640 560 640 880 770C1180 880 1500 660 1960 760V1120H-40Z', {
      fill: 'url(#cHill)',
      opacity: 0.75,
    }) +
    path('M-40 960C360 800 760 820 1060 850C1400 884 1660 820 1960 900V1120H-40Z', { fill: 'url(#cNear)' });
  const things =
    moon(1560, 200, 1) +
    haze([
      [1690, 520, 0.8],
      [1240, 330, 0.5],
      [620, 230, 0.5],
    ]) +
    hills +
    flowers(26, 985);
  return evening(1920, 1080, things + placed(240, 775, whale(), 0, 0.66));
}

/** The same for upright screens; the whale sleeps at the foot of the picture. */
export function calmCoverPortrait(): string {
  const hills =
    path('M-40 1310C180 1190 420 1220 640 1290C800 1340 960 1260 1120 1290V1960H-40Z', {
      fill: 'url(#cHill)',
      opacity: 0.75,
    }) + path('M-40 1520C200 1420 520 1450 1120 1490V1960H-40Z', { fill: 'url(#cNear)' });
  const things =
    moon(830, 230, 0.9) +
    haze([
      [190, 420, 0.8],
      [880, 720, 0.7],
      [120, 980, 0.6],
    ]) +
    hills +
    flowers(15, 1810);
  return evening(1080, 1920, things + placed(540, 1345, whale(), 0, 0.95));
}

function evening(width: number, height: number, things: string): string {
  const random = randomFrom(12);
  const stars = Array.from({ length: 54 }, () => {
    const [x, y] = [random() * width, random() ** 1.5 * height * 0.52];
    return path(ellipse(x, y, 1.6 + random() * 2), {
      fill: '#FFF6DE',
      opacity: round(0.35 + random() * 0.5),
    });
  }).join('');
  return svgFile(
    width,
    height,
    `<rect width="${width}" height="${height}" fill="url(#cSky)"/>${stars}${things}`,
    DEFS,
  );
}

const moon = (x: number, y: number, k: number): string =>
  placed(
    x,
    y,
    path(ellipse(0, 0, 250), { fill: 'url(#cMoon)' }) +
      path('M26 -78A92 92 0 1 0 82 52A76 76 0 0 1 26 -78Z', { fill: '#FFF1CB' }),
    0,
    k,
  );

const haze = (list: readonly (readonly [number, number, number])[]): string =>
  list.map(([x, y, k]) => cloud(x, y, k, 0.5, '#F3D6E4', '#CDB3DA')).join('');

/** Little flowers that have closed for the night. */
function flowers(count: number, top: number): string {
  const random = randomFrom(4);
  return Array.from({ length: count }, (_, i) => {
    const [x, y] = [i * 76 + random() * 40, top + random() * 80];
    const colour = cycled(['#FFC2D0', '#FFE3A8', '#BFE9E2'], i);
    return (
      stroke(`M${round(x)} ${round(y)}v-16`, 3, '#8F93CF') +
      path(ellipse(x, y - 19, 4.5, 6.5), { fill: colour, opacity: 0.85 })
    );
  }).join('');
}

/** A whale made of cloud, its belly on (0, 0); it sleeps, so it is drawn without an outline, like the sky. */
function whale(): string {
  const body =
    'M-300 -60C-300 -170 -190 -214 -70 -206C50 -198 130 -130 214 -136C250 -140 262 -168 258 -206C254 -236 274 -244 294 -224C304 -214 312 -214 324 -222C346 -238 364 -222 350 -194C334 -160 318 -130 300 -96C262 -26 150 12 -30 12C-210 12 -300 -4 -300 -60Z';
  const belly =
    'M-296 -66C-240 -34 -80 -24 40 -44C110 -56 180 -74 232 -66C170 -6 60 12 -30 12C-206 12 -296 -4 -296 -66Z';
  return (
    path(ellipse(0, 12, 300, 22), { fill: '#2E2F66', opacity: 0.35 }) +
    path(body, { fill: 'url(#cWhale)' }) +
    path(belly, { fill: '#FFF8F0', opacity: 0.85 }) +
    stroke('M-214 -34Q-150 -24 -90 -24M-186 -16Q-130 -8 -80 -8', 4, '#C9C0E4') +
    path('M-96 -50C-70 -20 -30 -6 4 -14C0 -46 -40 -66 -96 -50Z', { fill: '#A9A5DC' }) +
    path(tiltedEllipse(-150, -176, 74, 13, -13), { fill: '#fff', opacity: 0.55 }) +
    stroke('M-222 -96Q-204 -80 -186 -96', 7, '#5A5490') +
    stroke('M-262 -62Q-238 -48 -214 -58', 5.5, '#5A5490') +
    path(ellipse(-176, -70, 20, 12), { fill: '#FF9FAE', opacity: 0.55 }) +
    path(`${ellipse(-108, -232, 15, 11)}${ellipse(-88, -262, 10, 8)}${ellipse(-104, -286, 6.5, 5.5)}`, {
      fill: '#F4F1FF',
      opacity: 0.75,
    })
  );
}
