import { darken, lighten } from '../draw/colour.ts';
import { each } from '../draw/each.ts';
import { cycled, tuples } from '../draw/geometry.ts';
import { ellipse, roundRect, star } from '../draw/shapes.ts';
import { clipped, path, placed, stroke } from '../draw/svg.ts';
import { box } from './box.ts';
import type { Place } from './place.ts';
import { mug } from './things/furniture.ts';
import { lit } from './things/lit.ts';
import { bunting } from './things/outside.ts';
import { area, fade, glow } from './things/wash.ts';

function wall(): string {
  const windows = [0, 1, 2, 3, 4, 5, 6];
  return (
    area(0, 830, 'url(#shWall)') +
    area(0, 66, '#E6A66C') +
    each(windows, (i) => box(i * 290 - 60, 0, 34, 830, 0, '#E8B98A', { opacity: 0.6 })) +
    each(
      windows,
      (i) =>
        box(i * 290 + 4, 96, 196, 116, 12, '#FFF6EA') +
        box(i * 290 + 14, 106, 176, 96, 7, '#A9DDF5') +
        path(`M${i * 290 + 100} 106h40l-60 96h-40Z`, { fill: '#fff', opacity: 0.45 }) +
        box(i * 290 + 98, 106, 9, 96, 0, '#FFF6EA'),
    ) +
    area(640, 150, '#7FB8DC') +
    area(640, 10, '#A9D6EE') +
    area(786, 40, '#FFF1DC') +
    area(814, 14, '#D9AE92') +
    bunting(-40, 60, 700, 46, 9, ['#FF7F6E', '#FFC83A', '#35C3B5', '#8C7BF0']) +
    bunting(1260, 60, 700, 46, 9, ['#4DB8F0', '#FF7F9A', '#FFC83A', '#35C3B5'])
  );
}

/** Bars to climb, and a rope. */
function bars(x: number): string {
  return (
    box(x, 270, 210, 530, 6, '#3A2470', { opacity: 0.16, transform: 'translate(10 6)' }) +
    each(
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
      (i) => box(x, 300 + i * 50, 210, 15, 7, '#F2C48E') + box(x, 309 + i * 50, 210, 6, 3, '#C98F62'),
    ) +
    box(x - 8, 270, 22, 536, 6, '#D99A66') +
    box(x + 96, 270, 18, 536, 6, '#D99A66') +
    box(x + 196, 270, 22, 536, 6, '#C98556')
  );
}

/** The big screen: two dragons bow to each other. */
function screen(): string {
  const dragon = (x: number, side: 1 | -1, colour: string): string =>
    `<g transform="translate(${x} 420) scale(${side} 1)">${
      path('M-60 10L-92 -64L-20 -40ZM-34 -34L-40 -84L8 -42Z', { fill: darken(colour, 0.22) }) +
      lit(
        'M-70 96C-96 20 -60 -40 0 -40C4 -74 40 -92 70 -80C104 -76 116 -50 96 -36C76 -28 66 -22 60 -4C70 40 60 80 44 96Z',
        colour,
        9,
      ) +
      stroke('M-66 88C-130 90 -140 40 -112 24', 18, colour) +
      path('M-126 34L-118 -4L-94 26Z', { fill: '#FFC83A' }) +
      path(ellipse(62, -56, 8), { fill: '#fff' }) +
      path(ellipse(65, -56, 4), { fill: '#2A2356' }) +
      stroke('M70 -34Q84 -32 94 -42', 4, darken(colour, 0.4)) +
      path('M10 96C0 50 14 16 46 10C56 40 54 74 42 96Z', { fill: lighten(colour, 0.5) })
    }</g>`;
  return (
    box(676, 236, 568, 324, 26, '#3A2470', { opacity: 0.22, transform: 'translate(12 14)' }) +
    stroke('M760 66V240M1160 66V240', 10, '#8A6E9E') +
    box(676, 236, 568, 324, 26, '#4A4190') +
    box(700, 260, 520, 276, 14, 'url(#shScreen)') +
    path(ellipse(960, 470, 250, 120), { fill: 'url(#shGlow)' }) +
    path('M700 516Q960 480 1220 516V522Q1220 536 1206 536H714Q700 536 700 522Z', { fill: '#5BA89E' }) +
    clipped(roundRect(700, 260, 520, 276, 14), dragon(830, 1, '#45B5A0') + dragon(1090, -1, '#F2748A')) +
    path(star(960, 344, 46, 20, 5, -90, 5), { fill: '#FFC83A' }) +
    path(star(956, 342, 24, 11, 5, -90, 3), { fill: '#FFE9A0' }) +
    each(
      tuples([
        [740, 300],
        [1180, 300],
        [880, 290],
        [1040, 290],
      ]),
      ([x, y]) => path(star(x, y, 11, 5, 4, -90), { fill: '#FFF6D8' }),
    ) +
    path('M1030 260H1110L960 536H880Z', { fill: '#fff', opacity: 0.08 })
  );
}

function floor(): string {
  return (
    area(826, 254, 'url(#shFloor)') +
    each([-4, -3, -2, -1, 0, 1, 2, 3, 4], (i) =>
      stroke(`M${960 + i * 210} 828L${960 + i * 320} 1080`, 4, '#B9784E', { opacity: 0.3 }),
    ) +
    stroke('M-20 880H1940', 12, '#4DA5E8', { opacity: 0.75 }) +
    path(ellipse(960, 978, 420, 76), { fill: 'none', stroke: '#FFF6EA', strokeWidth: 11, opacity: 0.8 }) +
    path(ellipse(960, 880, 540, 36), { fill: '#FFF1CC', opacity: 0.22 })
  );
}

/** A table with two places to play. */
function gameTable(x: number, cloth: string): string {
  const monitor = (mx: number, colour: string): string =>
    box(mx + 56, 610, 26, 34, 0, '#4A4190') +
    lit(roundRect(mx, 506, 140, 108, 14), '#5A4FA0', 7) +
    box(mx + 12, 518, 116, 80, 7, colour) +
    path(ellipse(mx + 70, 560, 22), { fill: lighten(colour, 0.55) }) +
    path(`M${mx + 40} 598L${mx + 70} 560L${mx + 100} 598Z`, { fill: darken(colour, 0.2) });
  const pad = (px: number, colour: string): string =>
    lit(
      `M${px} 648Q${px} 624 ${px + 18} 624H${px + 48}Q${px + 66} 624 ${px + 66} 648Q${px + 50} 652 ${px + 46} 642H${px + 20}Q${px + 14} 652 ${px} 648Z`,
      colour,
      4,
    );
  return (
    path(ellipse(x + 210, 846, 260, 20), { fill: '#5A3A3A', opacity: 0.26 }) +
    monitor(x + 40, '#63C8E6') +
    monitor(x + 240, '#FF9C86') +
    pad(x + 186, '#8C7BF0') +
    box(x, 644, 420, 24, 8, '#FFF1DC') +
    lit(
      `M${x + 10} 668H${x + 410}V830Q${x + 385} 846 ${x + 360} 832T${x + 310} 832T${x + 260} 832T${x + 210} 832T${x + 160} 832T${x + 110} 832T${x + 60} 832T${x + 10} 832Z`,
      cloth,
      12,
      0.14,
    ) +
    path(star(x + 210, 750, 44, 20, 5, -90, 6), { fill: lighten(cloth, 0.5) })
  );
}

/** Cake for everybody who came, and the cup. */
function cakeTable(): string {
  return (
    path(ellipse(1700, 846, 250, 20), { fill: '#5A3A3A', opacity: 0.26 }) +
    box(1490, 664, 450, 22, 8, '#FFF1DC') +
    lit(
      'M1500 686H1940V832Q1900 846 1880 832T1820 832T1760 832T1700 832T1640 832T1580 832T1500 832Z',
      '#FF8A70',
      12,
      0.14,
    ) +
    each([0, 1, 2, 3, 4], (i) => path(ellipse(1540 + i * 90, 760, 16), { fill: '#FFD3C6' })) +
    mug(1530, 664, '#4DB8F0', 0.8) +
    mug(1600, 664, '#FFC83A', 0.8) +
    // a cake with one piece missing
    box(1680, 650, 170, 14, 7, '#BFE9F2') +
    lit('M1696 650V590Q1696 574 1764 574Q1834 574 1834 590V650Z', '#FFE3C2', 9) +
    path(
      'M1696 600V590Q1696 570 1764 570Q1834 570 1834 590V600Q1818 616 1804 600Q1788 620 1772 600Q1756 618 1740 600Q1720 616 1696 600Z',
      { fill: '#FF7F9A' },
    ) +
    path('M1764 572L1820 580V650H1790Z', { fill: '#C98F6E' }) +
    each(
      [1716, 1742],
      (x) => box(x, 544, 8, 28, 3, '#8C7BF0') + path(ellipse(x + 4, 538, 6, 9), { fill: '#FFC83A' }),
    ) +
    trophy()
  );
}

function trophy(): string {
  return placed(
    1886,
    664,
    lit(roundRect(-34, -22, 68, 22, 5), '#8A4E5E', 5) +
      box(-9, -60, 18, 40, 3, '#E8A62F') +
      stroke('M-40 -138C-78 -138 -70 -88 -30 -86M40 -138C78 -138 70 -88 30 -86', 10, '#EBA72E') +
      lit('M-48 -150H48C48 -90 28 -58 0 -58C-28 -58 -48 -90 -48 -150Z', '#FFC83A', 10) +
      path(star(-2, -112, 19, 9, 5, -90, 3), { fill: '#FFF3C4' }),
  );
}

/** Balls and a bench near the eye. */
function balls(): string {
  const ball = (x: number, y: number, r: number, colour: string): string =>
    lit(ellipse(x, y, r), colour, 14) +
    stroke(
      `M${x - r} ${y - 4}Q${x} ${y + r * 0.3} ${x + r} ${y - 4}M${x - 6} ${y - r}Q${x + r * 0.3} ${y} ${x - 6} ${y + r}`,
      7,
      darken(colour, 0.3),
    );
  return (
    ball(50, 1030, 110, '#F0965A') +
    ball(210, 1074, 64, '#4DB8F0') +
    ball(1880, 1040, 108, '#FFC83A') +
    each([0, 1], (i) =>
      placed(
        1720 - i * 70,
        1080,
        lit('M-34 0H34L24 -16L9 -84H-9L-24 -16Z', cycled(['#FF6B5C', '#35C3B5'], i), 8),
      ),
    )
  );
}

/** The sports hall, made ready for a tournament; there is cake for the families. */
export function sportsHall(): Place {
  return {
    defs:
      fade('shWall', '#FFE6C2', '#F7CFA2') +
      fade('shFloor', '#E9B27E', '#C98A60') +
      fade('shScreen', '#3F3A94', '#8A6BC9') +
      glow('shGlow', '#FFD9A0', 0.7),
    back: wall() + bars(-10) + bars(240) + bars(1500) + screen(),
    middle: floor() + gameTable(20, '#5E8BE0') + cakeTable(),
    front: balls(),
  };
}
