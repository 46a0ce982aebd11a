import { darken, lighten } from '../draw/colour.ts';
import { each } from '../draw/each.ts';
import { tuples } from '../draw/geometry.ts';
import { ellipse, tiltedEllipse } from '../draw/shapes.ts';
import { path, placed, stroke } from '../draw/svg.ts';
import { box } from './box.ts';
import { cloud } from './cloud.ts';
import type { Place } from './place.ts';
import { tree } from './plants.ts';
import { pigeon, sleepingCat } from './things/animals.ts';
import { lit } from './things/lit.ts';
import { area, fade } from './things/wash.ts';

const STONE = '#E3D3E6';

/** A town house with shutters; it stands on y = 0. */
function house(x: number, w: number, h: number, wall: string, roof: string, shutter: string): string {
  const columns = w > 250 ? [0.26, 0.74] : [0.5];
  const rows = h > 400 ? [0.2, 0.5] : [0.3];
  const windows = each(rows, (row) =>
    each(columns, (column) => {
      const [cx, top] = [w * column, -h + h * row];
      return (
        box(cx - 62, top, 28, 92, 5, shutter) +
        box(cx + 34, top, 28, 92, 5, darken(shutter)) +
        box(cx - 32, top - 4, 64, 100, [32, 32, 4, 4], '#FFF6EA') +
        box(cx - 24, top + 5, 48, 86, [24, 24, 2, 2], '#9ED9EE') +
        box(cx - 2, top + 5, 5, 86, 0, '#FFF6EA') +
        box(cx - 44, top + 92, 88, 16, 5, '#C97F5C') +
        path(
          ellipse(cx - 28, top + 88, 14, 12) +
            ellipse(cx, top + 84, 16, 14) +
            ellipse(cx + 26, top + 88, 14, 12),
          {
            fill: '#4DB887',
          },
        ) +
        path(ellipse(cx - 20, top + 84, 6) + ellipse(cx + 10, top + 79, 6) + ellipse(cx + 30, top + 87, 5), {
          fill: '#FF7F9A',
        })
      );
    }),
  );
  return placed(
    x,
    690,
    box(0, -h, w, h, 0, wall) +
      box(w - 26, -h, 26, h, 0, darken(wall, 0.1)) +
      path(`M-18 ${-h + 6}L20 ${-h - 92}H${w - 20}L${w + 18} ${-h + 6}Z`, { fill: roof }) +
      path(`M${w * 0.55} ${-h - 92}H${w - 20}L${w + 18} ${-h + 6}H${w * 0.7}Z`, {
        fill: darken(roof, 0.14),
      }) +
      box(-18, -h - 2, w + 36, 14, 5, darken(roof, 0.26)) +
      windows,
  );
}

/** Striped cloth over a shop window. */
function shop(x: number, w: number, colour: string, goods: string): string {
  const stripes = Array.from({ length: 6 }, (_, i) => i);
  const one = w / 6;
  return (
    box(x + 10, 552, w - 20, 138, 6, '#7C5A8C') +
    box(x + 22, 566, w - 44, 90, 6, '#BFE9F2') +
    path(`M${x + 40} 656L${x + 90} 566H${x + 122}L${x + 72} 656Z`, { fill: '#fff', opacity: 0.4 }) +
    goods +
    each(stripes, (i) =>
      box(x + i * one, 520, one, 62, [0, 0, one / 2, one / 2], i % 2 ? '#FFF6EA' : colour),
    ) +
    box(x - 6, 510, w + 12, 18, 6, darken(colour, 0.2))
  );
}

function backdrop(): string {
  const loaf = (x: number): string =>
    lit(ellipse(x, 642, 30, 17), '#F2B784', 4) +
    stroke(`M${x - 12} 636l6 10M${x + 4} 634l6 10`, 4, '#C98556');
  return (
    area(0, 1080, 'url(#foSky)') +
    cloud(250, 160, 1.1, 0.9) +
    cloud(1650, 210, 0.9, 0.85) +
    path('M0 520C300 380 620 470 900 420C1250 360 1600 400 1920 480V720H0Z', { fill: '#9CD8B4' }) +
    path('M0 580C400 470 700 540 1000 500C1400 450 1700 520 1920 560V720H0Z', { fill: '#7CC9A0' }) +
    lit('M1010 690V300L1066 214L1122 300V690Z', '#F3C7B0', 22, 0.14) +
    path('M996 306L1066 196L1136 306Z', { fill: '#D96B6A' }) +
    stroke('M1066 196V146', 6, '#8A5A8C') +
    path(ellipse(1066, 372, 36), { fill: '#FFF6EA' }) +
    stroke('M1066 372V350M1066 372L1082 380', 6, '#7C5A8C') +
    path(ellipse(1066, 344, 3) + ellipse(1094, 372, 3) + ellipse(1066, 400, 3) + ellipse(1038, 372, 3), {
      fill: '#7C5A8C',
    }) +
    house(-30, 300, 470, '#FFD9B8', '#E8775F', '#35A99C') +
    house(270, 220, 380, '#F9C4C0', '#B5628A', '#7B72C2') +
    house(490, 210, 430, '#FFF0D2', '#F0965A', '#4DA5E8') +
    house(1190, 220, 400, '#CFE6D8', '#E8775F', '#F0965A') +
    house(1410, 280, 450, '#FFE3C8', '#B5628A', '#35A99C') +
    house(1690, 260, 390, '#CFDDF5', '#F0965A', '#E8775F') +
    shop(20, 220, '#FF7F6E', loaf(90) + loaf(160)) +
    shop(
      1450,
      210,
      '#4DB8F0',
      lit(ellipse(1520, 632, 24), '#FFC83A', 4) + lit(ellipse(1590, 634, 22), '#F2748A', 4),
    ) +
    box(345, 580, 70, 110, [35, 35, 0, 0], '#7C5A8C') +
    box(560, 590, 66, 100, [33, 33, 0, 0], '#2E8F8A') +
    box(1268, 584, 68, 106, [34, 34, 0, 0], '#8A4E5E') +
    box(1784, 584, 68, 106, [34, 34, 0, 0], '#5A5AA8')
  );
}

function square(): string {
  return (
    area(684, 396, 'url(#foStones)') +
    area(684, 12, '#FFEBD6') +
    stroke('M-20 760Q960 700 1940 760M-20 870Q960 800 1940 870M-20 1000Q960 920 1940 1000', 4, '#D9A98C', {
      opacity: 0.5,
    }) +
    each([-3, -2, -1, 0, 1, 2, 3], (i) =>
      stroke(`M${960 + i * 190} 700L${960 + i * 420} 1080`, 4, '#D9A98C', { opacity: 0.4 }),
    ) +
    path(ellipse(960, 850, 560, 110), { fill: '#FFEBD2', opacity: 0.8 })
  );
}

/** The stone fountain in the middle; Gustav the bath toy swims in it, see life/town.ts. */
function fountain(): string {
  const water = (d: string, width: number, opacity: number): string =>
    stroke(d, width, '#EAFBFF', { opacity });
  return (
    path(ellipse(980, 826, 330, 44), { fill: '#7A5A8C', opacity: 0.26 }) +
    lit('M660 730C660 800 690 822 720 826H1200C1230 822 1260 800 1260 730Z', STONE, 16) +
    each([0, 1, 2, 3, 4], (i) => stroke(`M${760 + i * 100} 776V814`, 5, '#B7A0C8', { opacity: 0.6 })) +
    path(ellipse(960, 730, 306, 52), { fill: lighten(STONE, 0.6) }) +
    path(ellipse(960, 732, 276, 41), { fill: '#3BA7CF' }) +
    path(ellipse(950, 738, 256, 33), { fill: '#63C8E6' }) +
    lit('M922 740C930 660 926 600 934 560H986C994 600 990 660 998 740Q960 754 922 740Z', STONE, 14) +
    lit('M806 548C816 604 880 622 960 622C1040 622 1104 604 1114 548Z', STONE, 12) +
    path(ellipse(960, 548, 154, 27), { fill: lighten(STONE, 0.6) }) +
    path(ellipse(960, 549, 134, 20), { fill: '#63C8E6' }) +
    lit('M938 552L946 456H974L982 552Q960 560 938 552Z', STONE, 10) +
    lit(ellipse(960, 440, 32, 30), '#FFC83A', 8) +
    each(
      tuples([
        [-1, 130],
        [1, 130],
        [-1, 66],
        [1, 66],
      ]),
      ([side, reach]) =>
        water(
          `M960 404C${960 + side * reach * 0.4} 344 ${960 + side * reach} 400 ${960 + side * reach} 536`,
          9,
          0.85,
        ),
    ) +
    water('M960 412V348', 12, 0.9) +
    each(
      tuples([
        [-1, 150, 240],
        [1, 150, 240],
        [-1, 118, 160],
        [1, 118, 160],
      ]),
      ([side, from, to]) =>
        water(
          `M${960 + side * from} 566C${960 + side * (from + 56)} 590 ${960 + side * to} 640 ${960 + side * to} 720`,
          10,
          0.8,
        ),
    ) +
    each([720, 800, 1120, 1200], (x) => path(ellipse(x, 726, 26, 8), { fill: '#fff', opacity: 0.6 })) +
    pigeon(1086, 534, 0.8)
  );
}

function furniture(): string {
  const lamp = (x: number): string =>
    box(x - 8, 470, 16, 330, 6, '#5A4FA0') +
    box(x - 24, 786, 48, 18, 6, '#4A4190') +
    lit(ellipse(x, 450, 34, 38), '#FFE9A8', 8, 0.12) +
    box(x - 24, 404, 48, 14, 7, '#5A4FA0');
  return (
    placed(150, 790, tree(0, 0, 4.6, '#4FBF86')) +
    placed(1800, 796, tree(0, 0, 4.4, '#3DB58B')) +
    lamp(420) +
    lamp(1520) +
    path(ellipse(320, 842, 190, 16), { fill: '#7A5A8C', opacity: 0.25 }) +
    box(160, 780, 18, 62, 6, '#5A4FA0') +
    box(440, 780, 18, 62, 6, '#5A4FA0') +
    lit('M140 690H480V722H140ZM140 732H480V762H140Z', '#E39B6E', 5) +
    lit('M126 772H494V796H126Z', '#EDAE7E', 6) +
    sleepingCat(330, 772, 0.95, '#8C86B8') +
    pigeon(1440, 850, 1) +
    pigeon(1600, 880, 1.15, '#C3B6E0') +
    lit(tiltedEllipse(1540, 884, 22, 13, 8), '#F2B784', 4)
  );
}

function flowers(x: number, mirrored: boolean): string {
  const blooms = each(
    tuples([
      [30, -70, '#FF7F9A'],
      [100, -110, '#FFC83A'],
      [170, -70, '#FFF6EA'],
      [70, -150, '#FF8A5C'],
      [220, -40, '#FF7F9A'],
      [10, -130, '#FFF6EA'],
    ]),
    ([dx, dy, colour]) =>
      each([0, 72, 144, 216, 288], (turn) => path(tiltedEllipse(dx, dy, 9, 24, turn), { fill: colour })) +
      path(ellipse(dx, dy, 8), { fill: colour === '#FFC83A' ? '#E8775F' : '#FFC83A' }),
  );
  const bush =
    lit(ellipse(-20, -40, 120, 120) + ellipse(90, -50, 100, 110) + ellipse(190, 0, 100, 80), '#2F9E7C', 18) +
    blooms;
  return `<g transform="translate(${x} 1080) scale(${mirrored ? -1 : 1} 1)">${bush}</g>`;
}

/** The square of the town, its old fountain in the middle. */
export function fountainSquare(): Place {
  return {
    defs: fade('foSky', '#6CC3F2', '#FDEBD2') + fade('foStones', '#F7D9BC', '#E3B596'),
    back: backdrop(),
    middle: square() + furniture() + fountain(),
    front: flowers(30, false) + flowers(1890, true),
  };
}
