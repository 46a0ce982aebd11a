import { each } from '../draw/each.ts';
import { tuples } from '../draw/geometry.ts';
import { ellipse, roundRect, star } from '../draw/shapes.ts';
import { clipped, path, placed, stroke } from '../draw/svg.ts';
import { box } from './box.ts';
import type { Place } from './place.ts';
import { sleepingCat } from './things/animals.ts';
import { mug, shelf } from './things/furniture.ts';
import { lit } from './things/lit.ts';
import { potPlant } from './things/pot-plant.ts';
import { area, fade } from './things/wash.ts';

function wall(): string {
  const lines = `${Array.from({ length: 9 }, (_, i) => `M0 ${330 + i * 56}H1920`).join('')}${Array.from({ length: 9 }, (_, j) => Array.from({ length: 21 }, (_, i) => `M${i * 96 + (j % 2) * 48} ${330 + j * 56}v56`).join('')).join('')}`;
  return (
    area(0, 830, 'url(#kiWall)') +
    area(330, 460, '#CFEDE4') +
    path(lines, { fill: 'none', stroke: '#fff', strokeWidth: 5, opacity: 0.75 }) +
    area(318, 16, '#8FCFC4')
  );
}

function view(): string {
  const [x, y, w, h] = [730, 130, 460, 350] as const;
  return (
    box(x - 22, y - 22, w + 44, h + 44, 18, '#8FBFC0', { opacity: 0.4, transform: 'translate(8 10)' }) +
    box(x - 22, y - 22, w + 44, h + 44, 18, '#FFF6EA') +
    clipped(
      roundRect(x, y, w, h, 10),
      box(x, y, w, h, 0, 'url(#kiSky)') +
        path(`M${x} 400C820 350 960 390 1040 370S1180 360 ${x + w} 380V${y + h}H${x}Z`, { fill: '#8FD8A8' }) +
        path(`M${x} 450Q960 400 ${x + w} 440V${y + h}H${x}Z`, { fill: '#6CC793' }) +
        lit(ellipse(1110, 350, 50, 56), '#4FBF86', 10) +
        box(1104, 392, 12, 40, 3, '#A86B58'),
    ) +
    box(x + w / 2 - 8, y, 16, h, 0, '#FFF6EA') +
    box(x - 50, y + h + 8, w + 100, 26, 9, '#FFF6EA') +
    box(x - 50, y + h + 24, w + 100, 10, [0, 0, 9, 9], '#D9C6C0') +
    // a short cloth over the window
    each([0, 1, 2, 3, 4, 5, 6, 7], (i) =>
      box(x - 36 + i * 66.5, 92, 66.5, 84, [0, 0, 33, 33], i % 2 ? '#FFF6EA' : '#FF8A70'),
    ) +
    box(x - 50, 84, w + 100, 18, 9, '#E0A878') +
    potPlant(800, 488, 0.62, '#FF8A5C') +
    potPlant(886, 488, 0.5, '#FFC83A', '#8FD06A', '#6CB757') +
    potPlant(1130, 488, 0.62, '#7B72C2', '#55C79A')
  );
}

/** The hood over the stove, where a pancake has stayed. */
function hood(): string {
  return (
    lit(roundRect(300, 0, 120, 170, 0), '#B8C6EA', 14) +
    lit('M270 160H450L520 300H200Z', '#C9D5F2', 14) +
    lit(roundRect(186, 296, 348, 40, 10), '#F2B784', 8) +
    lit('M372 210C420 196 446 226 436 254C428 284 372 282 360 256C350 236 350 216 372 210Z', '#FFD58A', 7) +
    path('M380 224C408 214 424 232 416 248C406 264 382 264 374 250C368 240 370 228 380 224Z', {
      fill: '#F2B060',
    }) +
    stroke('M404 278C404 292 402 298 402 306', 9, '#FFD58A')
  );
}

function wallThings(): string {
  const pan = (x: number, r: number, colour: string): string =>
    stroke(`M${x} 404V${456 - r / 2}`, 10, '#8A5A6B') +
    lit(ellipse(x, 470 + r * 0.3, r), colour, 7) +
    path(ellipse(x - 3, 467 + r * 0.3, r * 0.7), { fill: '#fff', opacity: 0.16 });
  return (
    hood() +
    shelf(1260, 300, 250) +
    mug(1310, 300, '#FF7F9A') +
    mug(1392, 300, '#4DB8F0') +
    mug(1470, 300, '#FFC83A', 0.9) +
    box(1270, 396, 230, 12, 6, '#B97F58') +
    pan(1320, 34, '#E8775F') +
    pan(1402, 28, '#5A5AA8') +
    pan(1470, 22, '#35A99C') +
    // jars
    shelf(-20, 300, 180) +
    each(
      tuples([
        [30, '#FFE27A'],
        [96, '#FF9C86'],
      ]),
      ([x, colour]) =>
        box(x - 24, 226, 48, 74, 10, '#EAF8FA') +
        box(x - 24, 254, 48, 46, [2, 2, 10, 10], colour) +
        box(x - 26, 212, 52, 18, 6, '#C97F5C'),
    )
  );
}

function counter(): string {
  const front = (x: number, w: number, knob = true): string =>
    box(x, 640, w, 160, 10, '#9DB4EA') +
    box(x, 780, w, 20, [0, 0, 10, 10], '#7F93D2') +
    (knob ? box(x + w / 2 - 28, 662, 56, 13, 6, '#FFF6EA') : '');
  return (
    path(ellipse(760, 838, 860, 18), { fill: '#5A3A4A', opacity: 0.25 }) +
    box(-20, 610, 1530, 216, 0, '#8399DA') +
    box(-20, 800, 1530, 28, 0, '#5A64A8') +
    front(-60, 230) +
    front(560, 220) +
    front(800, 320) +
    front(1140, 340) +
    // the stove
    box(190, 610, 350, 216, 0, '#F6F1FA') +
    box(500, 610, 40, 216, 0, '#D5CBE6') +
    box(220, 676, 280, 126, 14, '#5A4A86') +
    box(232, 688, 256, 102, 10, '#8A5F8E') +
    lit('M300 790Q300 748 360 748Q420 748 420 790Z', '#F2B060', 7) +
    box(240, 690, 50, 98, 0, '#fff', { opacity: 0.14, transform: 'skewX(-14) translate(180 0)' }) +
    each(
      [250, 310, 370, 430],
      (x) => path(ellipse(x, 646, 14), { fill: '#FF8A70' }) + stroke(`M${x} 646V636`, 4, '#FFF6EA'),
    ) +
    box(-20, 580, 1540, 40, 8, '#F7DDBB') +
    box(-20, 604, 1540, 16, [0, 0, 8, 8], '#D9AE88') +
    box(190, 574, 350, 12, 4, '#5A4A86') +
    // a pot, a pan
    lit('M226 486H370V548Q370 574 344 574H252Q226 574 226 548Z', '#FF6B5C', 12) +
    box(216, 474, 164, 18, 9, '#E0524E') +
    path(ellipse(298, 468, 16, 10), { fill: '#FFC83A' }) +
    lit('M410 550H520L510 574H422Z', '#5A5AA8', 5) +
    stroke('M520 556L590 548', 10, '#8A5A6B') +
    // sink and tap
    box(850, 582, 250, 18, 9, '#B8C6EA') +
    stroke('M966 580V500C966 462 1026 462 1026 500V516', 15, '#9FB0DC') +
    // bread on a board, fruit
    box(620, 568, 180, 14, 6, '#B97F58') +
    lit('M640 568C630 526 650 512 676 514H748C774 512 790 532 778 568Z', '#F0A860', 9) +
    stroke('M676 520L690 544M708 518L722 544M740 520L752 542', 6, '#FFDDA6') +
    lit(ellipse(1224, 534, 30), '#FF6B5C', 6) +
    lit(ellipse(1290, 536, 28), '#FFC83A', 6) +
    lit(ellipse(1258, 520, 30), '#8FD06A', 6) +
    stroke('M1258 492Q1262 480 1274 476', 5, '#8A5A4A') +
    lit('M1176 536H1340Q1334 582 1290 582H1226Q1182 582 1176 536Z', '#4DB8F0', 10) +
    lit(roundRect(1392, 470, 92, 112, 16), '#FFF3E4', 9) +
    box(1384, 456, 108, 20, 9, '#E8775F')
  );
}

/** Children's pictures on its door, a cat on top. */
function fridge(): string {
  const sheet = (x: number, y: number, turn: number, inner: string, magnet: string): string =>
    placed(
      x,
      y,
      box(-52, -60, 104, 124, 5, '#FFFDF6') + inner + path(ellipse(0, -56, 10), { fill: magnet }),
      turn,
    );
  return (
    path(ellipse(1720, 842, 220, 20), { fill: '#5A3A4A', opacity: 0.28 }) +
    lit(roundRect(1530, 270, 360, 566, 34), '#FFE9C8', 22, 0.16) +
    box(1530, 446, 360, 8, 0, '#D9B79C') +
    box(1566, 330, 18, 90, 9, '#E8775F') +
    box(1566, 490, 18, 130, 9, '#E8775F') +
    sheet(
      1674,
      560,
      -4,
      path(ellipse(0, -10, 24), { fill: '#FFC83A' }) +
        path('M-44 40Q-10 10 10 34T44 24V54H-44Z', { fill: '#35C3B5' }),
      '#FF6B5C',
    ) +
    sheet(
      1800,
      590,
      5,
      path(star(0, 2, 36, 16, 5, -90, 5), { fill: '#8C7BF0' }) +
        path(ellipse(-8, 2, 4) + ellipse(8, 2, 4), { fill: '#fff' }),
      '#35C3B5',
    ) +
    sheet(1720, 720, 2, path('M0 34C-46 0 -26 -34 0 -12C26 -34 46 0 0 34Z', { fill: '#FF7F9A' }), '#FFC83A') +
    path(ellipse(1680, 370, 15), { fill: '#8FD06A' }) +
    path(star(1760, 356, 20, 9, 5, -80, 3), { fill: '#4DB8F0' }) +
    sleepingCat(1710, 272, 1.1, '#8C86B8')
  );
}

function floor(): string {
  const tiles = Array.from({ length: 9 }, (_, i) => i - 4);
  return (
    area(824, 256, 'url(#kiFloor)') +
    path('M0 872H1920M0 950H1920', { stroke: '#C98F6E', strokeWidth: 4, opacity: 0.4 }) +
    each(tiles, (i) =>
      stroke(`M${960 + i * 220} 826L${960 + i * 330} 1080`, 4, '#C98F6E', { opacity: 0.35 }),
    ) +
    path('M700 826H1220L1420 1080H560Z', { fill: '#FFF6D0', opacity: 0.2 })
  );
}

/** Chairs near the eye. */
function chair(x: number, mirrored: boolean): string {
  const drawing =
    lit('M-60 850Q60 830 180 850V880Q60 862 -60 880Z', '#E0A060', 6) +
    lit('M-60 920Q60 900 180 920V946Q60 928 -60 946Z', '#E0A060', 6) +
    lit(roundRect(146, 836, 34, 260, 14), '#D98F56', 8) +
    lit(ellipse(40, 1062, 190, 44), '#E8775F', 10);
  return `<g transform="translate(${x} 0) scale(${mirrored ? -1 : 1} 1)">${drawing}</g>`;
}

/** A family's kitchen in the day. */
export function kitchen(): Place {
  return {
    defs:
      fade('kiWall', '#FFE9C6', '#FFDDB0') +
      fade('kiSky', '#7CC8F5', '#E4F4FD') +
      fade('kiFloor', '#EBC49E', '#CF9A7A'),
    back: wall() + view() + wallThings(),
    middle: floor() + counter() + fridge(),
    front: chair(0, false) + chair(1920, true),
  };
}
