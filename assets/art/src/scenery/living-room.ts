import { each } from '../draw/each.ts';
import { tuples } from '../draw/geometry.ts';
import { ellipse, roundRect, tiltedEllipse } from '../draw/shapes.ts';
import { clipped, path, placed, stroke } from '../draw/svg.ts';
import { box } from './box.ts';
import type { Place } from './place.ts';
import { sleepingCat } from './things/animals.ts';
import { type Curtain, curtain, curtainAbove } from './things/curtain.ts';
import { books, picture, shelf } from './things/furniture.ts';
import { lit } from './things/lit.ts';
import { bigLeaves, potPlant } from './things/pot-plant.ts';
import { area, fade, glow } from './things/wash.ts';

/** The left one moves; the sofa stands before the other. */
export const LIVING_ROOM_CURTAIN: Curtain = { x: 84, y: 76, w: 150, h: 520, side: 1, colour: '#35A99C' };

function wall(): string {
  const leafPattern = Array.from({ length: 7 }, (_, row) =>
    Array.from({ length: 21 }, (_, i) => {
      const [x, y] = [i * 96 + (row % 2) * 48, 40 + row * 110];
      return `M${x} ${y + 30}C${x - 22} ${y + 8} ${x - 14} ${y - 18} ${x} ${y - 30}C${x + 14} ${y - 18} ${x + 22} ${y + 8} ${x} ${y + 30}Z`;
    }).join(''),
  ).join('');
  return (
    area(0, 830, 'url(#lrWall)') +
    path(leafPattern, { fill: '#fff', opacity: 0.05 }) +
    area(776, 46, '#F6DFCF') +
    area(776, 8, '#FFF3E4') +
    area(808, 14, '#D9B7AE')
  );
}

/** The window, evening outside. */
function view(): string {
  const [x, y, w, h] = [150, 130, 360, 400] as const;
  const house = (hx: number, hy: number, colour: string): string =>
    box(hx, hy, 90, 200, [6, 6, 0, 0], colour) +
    box(hx + 18, hy + 24, 18, 24, 3, '#FFD88A') +
    box(hx + 54, hy + 24, 18, 24, 3, '#FFD88A') +
    box(hx + 18, hy + 66, 18, 24, 3, '#FFD88A');
  return (
    box(x - 22, y - 22, w + 44, h + 44, 18, '#FFF1E2') +
    clipped(
      roundRect(x, y, w, h, 10),
      box(x, y, w, h, 0, 'url(#lrSky)') +
        path(ellipse(400, 220, 40), { fill: '#FFEFC2' }) +
        path(ellipse(418, 210, 34), { fill: '#4A4597' }) +
        path(ellipse(230, 190, 4) + ellipse(290, 240, 3) + ellipse(320, 170, 3.5) + ellipse(200, 270, 3), {
          fill: '#FFF3D6',
        }) +
        house(140, 410, '#6A4C92') +
        house(250, 380, '#5A4488') +
        house(350, 430, '#6A4C92') +
        house(430, 400, '#5A4488'),
    ) +
    box(x + w / 2 - 8, y, 16, h, 0, '#FFF1E2') +
    box(x, y + 140, w, 13, 0, '#FFF1E2') +
    box(x - 44, y + h + 14, w + 88, 24, 8, '#FFF6EA') +
    box(x - 44, y + h + 28, w + 88, 10, [0, 0, 8, 8], '#DDBFB4') +
    potPlant(230, y + h + 14, 0.8, '#FFC83A') +
    curtainAbove(LIVING_ROOM_CURTAIN) +
    curtain({ ...LIVING_ROOM_CURTAIN, x: 576, side: -1 }) +
    box(60, 64, 540, 16, 8, '#F7D9B4') +
    path(ellipse(58, 72, 15) + ellipse(602, 72, 15), { fill: '#FFC83A' })
  );
}

/** Pictures of the family over the sofa; nobody is recognised in them. */
function gallery(): string {
  const head = (x: number, y: number, r: number, skin: string, hair: string): string =>
    lit(
      `M${x - r * 1.3} ${y + r * 2.4}C${x - r * 1.3} ${y + r} ${x + r * 1.3} ${y + r} ${x + r * 1.3} ${y + r * 2.4}Z`,
      hair === '#4A3A6E' ? '#FF8A70' : '#4DB8F0',
      4,
    ) +
    path(ellipse(x, y - 3, r * 1.12), { fill: hair }) +
    path(ellipse(x, y + 4, r * 0.88), { fill: skin }) +
    stroke(
      `M${x - r * 0.3} ${y + r * 0.34}Q${x} ${y + r * 0.6} ${x + r * 0.3} ${y + r * 0.34}`,
      4,
      '#A85A4E',
    );
  return (
    picture(
      760,
      250,
      190,
      150,
      '#E0A878',
      clipped(
        roundRect(-81, -61, 162, 122, 3),
        box(-81, -61, 162, 122, 0, '#BFE9F2') +
          path('M-81 20Q-30 0 0 16T81 10V61H-81Z', { fill: '#4DB8F0' }) +
          path('M-81 40Q0 24 81 44V61H-81Z', { fill: '#FFE3B8' }) +
          path(ellipse(40, -24, 20), { fill: '#FFC83A' }),
      ),
      -2,
    ) +
    picture(
      980,
      222,
      180,
      180,
      '#7B4E6E',
      clipped(
        roundRect(-76, -76, 152, 152, 3),
        box(-76, -76, 152, 152, 0, '#FFE3B8') +
          head(-30, 10, 26, '#E0A27C', '#4A3A6E') +
          head(34, 16, 24, '#B87A58', '#6E4634'),
      ),
      1,
    ) +
    picture(
      1180,
      262,
      150,
      160,
      '#FFC83A',
      path(ellipse(0, 12, 42, 36), { fill: '#8C86B8' }) +
        path('M-38 0L-34 -40L-10 -18ZM38 0L34 -40L10 -18Z', { fill: '#8C86B8' }) +
        path(ellipse(-14, 6, 5, 7) + ellipse(14, 6, 5, 7), { fill: '#2A2356' }) +
        stroke('M-8 24Q0 32 8 24', 4, '#2A2356'),
      -3,
    )
  );
}

function cupboard(): string {
  const door = (x: number): string =>
    box(x, 650, 150, 150, 8, '#E8AD7C') + box(x + 66, 718, 18, 18, 9, '#FFF1E2');
  return (
    path(ellipse(1720, 836, 250, 18), { fill: '#4A2F58', opacity: 0.3 }) +
    lit(roundRect(1520, 300, 420, 534, 12), '#DB9468', 10, 0.16) +
    box(1544, 324, 400, 130, 6, '#9C5F52') +
    box(1544, 474, 400, 140, 6, '#9C5F52') +
    books(1556, 454, [
      [96, 30, '#35B5AC'],
      [110, 26, '#FFC857'],
      [88, 32, '#F2748A'],
      [102, 26, '#8C7BF0'],
    ]) +
    potPlant(1770, 454, 0.7, '#FF8A5C', '#55C79A') +
    sleepingCat(1690, 614, 1.1) +
    books(1820, 614, [
      [100, 28, '#4DB8F0'],
      [112, 30, '#FF8A70'],
    ]) +
    door(1544) +
    door(1710) +
    box(1876, 650, 80, 150, 8, '#E8AD7C') +
    lit('M1590 300C1580 250 1600 226 1620 226H1660C1680 226 1700 250 1690 300Z', '#7FD3C8', 8) +
    stroke('M1636 226C1630 180 1600 170 1590 140M1644 226C1650 170 1680 160 1690 120', 7, '#4DA57C') +
    each(
      tuples([
        [1590, 136, '#FF7F9A'],
        [1690, 116, '#FFC83A'],
        [1640, 150, '#FFF3E4'],
      ]),
      ([x, y, colour]) =>
        each([0, 72, 144, 216, 288], (turn) => path(tiltedEllipse(x, y, 10, 25, turn), { fill: colour })),
    ) +
    shelf(1520, 290, 420) +
    fishBowl(1800, 290)
  );
}

/** Whoever swims in it is in life/rooms.ts. */
function fishBowl(x: number, y: number): string {
  const water = `M${x - 78} ${y - 96}H${x + 78}C${x + 92} ${y - 50} ${x + 76} ${y - 12} ${x + 46} ${y}H${x - 46}C${x - 76} ${y - 12} ${x - 92} ${y - 50} ${x - 78} ${y - 96}Z`;
  return (
    path(
      `M${x - 56} ${y - 146}C${x - 110} ${y - 100} ${x - 92} ${y - 16} ${x - 46} ${y}H${x + 46}C${x + 92} ${y - 16} ${x + 110} ${y - 100} ${x + 56} ${y - 146}Z`,
      { fill: '#EAF8FF', opacity: 0.5 },
    ) +
    clipped(
      water,
      path(water, { fill: '#8FD8EE', opacity: 0.85 }) +
        path(ellipse(x, y + 4, 74, 20), { fill: '#F2C79A' }) +
        stroke(
          `M${x + 44} ${y - 8}C${x + 30} ${y - 30} ${x + 58} ${y - 42} ${x + 46} ${y - 66}`,
          9,
          '#4DB887',
        ),
    ) +
    path(ellipse(x, y - 97, 79, 10), { fill: '#C4EEF8' }) +
    box(x - 62, y - 154, 124, 12, 6, '#F4FCFF') +
    stroke(`M${x - 74} ${y - 84}C${x - 80} ${y - 60} ${x - 72} ${y - 40} ${x - 62} ${y - 28}`, 7, '#fff', {
      opacity: 0.7,
    })
  );
}

function sofa(): string {
  const rose = '#CF6F8C';
  const cushion = (x: number, y: number, colour: string, turn: number): string =>
    placed(x, y, lit('M-58 -50Q0 -62 58 -50Q68 0 58 50Q0 62 -58 50Q-68 0 -58 -50Z', colour, 9), turn);
  return (
    path(ellipse(970, 842, 460, 26), { fill: '#4A2F58', opacity: 0.34 }) +
    box(600, 800, 34, 40, [0, 0, 10, 10], '#9C5F52') +
    box(1296, 800, 34, 40, [0, 0, 10, 10], '#8A5048') +
    lit('M600 500Q600 440 660 436H1260Q1330 440 1330 500V760H600Z', rose, 14) +
    stroke('M966 448V640', 6, '#A9507A') +
    cushion(720, 576, '#FFC83A', -8) +
    cushion(1212, 570, '#45B5A8', 9) +
    cushion(830, 586, '#FFE9D2', 6) +
    lit('M590 640H964V740H590Z', '#E08BA2', 10) +
    lit('M968 640H1340V740H968Z', '#E08BA2', 10) +
    lit('M580 736H1350V812H580Z', rose, 10) +
    lit('M530 560Q530 526 574 526Q622 526 622 566V816H546Q530 816 530 800Z', '#E08BA2', 14) +
    lit('M1308 566Q1308 526 1356 526Q1400 526 1400 560V800Q1400 816 1384 816H1308Z', '#E08BA2', 14) +
    blanket() +
    // one sock of a pair
    placed(
      1160,
      846,
      lit('M-14 -40H12V-16C26 -10 40 -8 40 4C40 14 -12 14 -14 0Z', '#FF7F9A', 5) +
        stroke('M-12 -32H10M-12 -22H10', 5, '#FFF6EA'),
      12,
    )
  );
}

/** A knitted blanket over the arm of the sofa. */
function blanket(): string {
  const d = 'M1310 532Q1356 512 1404 536V720Q1380 730 1356 720Q1334 732 1310 722Z';
  return clipped(
    d,
    path(d, { fill: '#FFF1DC' }) +
      each([560, 624, 688], (y) =>
        stroke(`M1300 ${y}L1326 ${y + 18}L1352 ${y}L1378 ${y + 18}L1404 ${y}`, 12, '#F2748A'),
      ) +
      each([592, 656], (y) =>
        stroke(`M1300 ${y}L1326 ${y + 18}L1352 ${y}L1378 ${y + 18}L1404 ${y}`, 8, '#FFC83A'),
      ),
  );
}

function lamp(): string {
  return (
    path(ellipse(1466, 420, 430, 400), { fill: 'url(#lrGlow)' }) +
    path(ellipse(1466, 838, 70, 14), { fill: '#4A2F58', opacity: 0.3 }) +
    box(1459, 420, 14, 410, 5, '#6A4E8E') +
    lit(ellipse(1466, 830, 58, 15), '#7B5E9E', 5) +
    lit('M1408 300H1524L1566 432H1366Z', '#FFDF8E', 12, 0.12) +
    path(ellipse(1466, 432, 100, 15), { fill: '#FFF6D8' })
  );
}

function floor(): string {
  return (
    area(822, 258, 'url(#lrFloor)') +
    each([862, 920, 1000], (y) => area(y, 4, '#9A6670')) +
    path(ellipse(960, 958, 620, 86), { fill: '#5B3D63', opacity: 0.25 }) +
    path(ellipse(960, 950, 620, 86), { fill: '#F2B95A' }) +
    path(ellipse(960, 950, 560, 74), { fill: '#FFE9C8' }) +
    path(ellipse(960, 950, 500, 62), { fill: '#E8775F' }) +
    path(ellipse(960, 950, 430, 50), { fill: '#FFE9C8' })
  );
}

/** Wool in a basket, the thread has got away. */
function basket(): string {
  return (
    path(ellipse(330, 846, 130, 16), { fill: '#4A2F58', opacity: 0.3 }) +
    lit(ellipse(296, 726, 50), '#F2748A', 9) +
    stroke('M262 712Q296 690 330 716M258 734Q296 720 336 740', 5, '#C9557A') +
    lit(ellipse(382, 732, 44), '#FFC83A', 8) +
    stroke('M352 716Q384 704 412 724M350 742Q384 726 416 744', 5, '#DB962E') +
    lit('M228 744H436L416 846H248Z', '#D99C6A', 12) +
    stroke('M236 776H428M242 808H422', 6, '#B9784E') +
    box(220, 734, 224, 20, 10, '#EDB583') +
    stroke('M420 760C470 780 440 860 500 862S560 880 590 870', 5, '#FFC83A')
  );
}

/** The family's sofa in the evening. */
export function livingRoom(): Place {
  return {
    defs:
      fade('lrWall', '#6E5A9E', '#A87BA6') +
      fade('lrSky', '#3A3A8C', '#F08BA0') +
      fade('lrFloor', '#B57C74', '#8A5A6E') +
      glow('lrGlow', '#FFE2A0', 0.75),
    back: wall() + view() + gallery(),
    middle: floor() + cupboard() + sofa() + basket() + lamp(),
    front: bigLeaves(20, false, ['#1F6470', '#2B7F7C']) + bigLeaves(1910, true, ['#1F6470', '#2B7F7C']),
  };
}
