import { darken } from '../draw/colour.ts';
import { each } from '../draw/each.ts';
import { cycled, tuples } from '../draw/geometry.ts';
import { ellipse, roundPolygon, roundRect } from '../draw/shapes.ts';
import { path, placed, stroke } from '../draw/svg.ts';
import { box } from './box.ts';
import { cloud } from './cloud.ts';
import type { Place } from './place.ts';
import { lit } from './things/lit.ts';
import { bigTree, bunting, hedge } from './things/outside.ts';
import { area, fade } from './things/wash.ts';

const SEATS = ['#FF8A70', '#FFC83A', '#4DB8F0'];

function backdrop(): string {
  return (
    area(0, 1080, 'url(#fpSky)') +
    path(ellipse(1500, 130, 150), { fill: '#FFF6D8', opacity: 0.35 }) +
    path(ellipse(1500, 130, 78), { fill: '#FFF3CC' }) +
    cloud(230, 170, 1.1, 0.95) +
    cloud(1230, 240, 0.7, 0.9) +
    cloud(1800, 250, 0.9, 0.9) +
    path('M0 500C300 400 700 460 1000 430S1600 420 1920 490V680H0Z', { fill: '#A5DDB8' }) +
    hedge(590, 74, '#5FB98C') +
    hedge(630, 60, '#4AA67E', 90) +
    bigTree(700, 640, 0.72, '#5CC48C') +
    bigTree(1240, 640, 0.66, '#4FB583') +
    floodlight(600) +
    floodlight(1330)
  );
}

function floodlight(x: number): string {
  return (
    box(x - 7, 250, 14, 400, 5, '#8A92C8') +
    lit(roundRect(x - 66, 196, 132, 76, 12), '#6F78B8', 7) +
    each([0, 1, 2, 3, 4, 5], (i) =>
      path(ellipse(x - 42 + (i % 3) * 42, i < 3 ? 217 : 250, 13), { fill: '#FFF6D8' }),
    )
  );
}

/** A low stand under a roof; a ramp leads to the wide places beside its seats. */
function stand(): string {
  const row = (y: number, inset: number): string =>
    box(1390 + inset, y, 540, 46, 4, '#B7A8D0') +
    each([0, 1, 2, 3, 4, 5, 6, 7], (i) => {
      const x = 1406 + inset + i * 66;
      return x > 1900 ? '' : lit(roundRect(x, y - 44, 50, 50, [16, 16, 6, 6]), cycled(SEATS, i + inset), 6);
    });
  return (
    path(ellipse(1660, 730, 380, 22), { fill: '#2A6B4B', opacity: 0.25 }) +
    box(1470, 330, 16, 330, 4, '#8A92C8') +
    box(1880, 330, 16, 330, 4, '#8A92C8') +
    box(1470, 380, 450, 260, 0, '#8E86C4') +
    row(470, 120) +
    row(540, 70) +
    row(610, 20) +
    lit('M1360 656H1940V730H1360Z', '#CFC2E4', 8) +
    lit('M1150 730L1360 656V730Z', '#DCD2EE', 5) +
    stroke('M1160 690L1360 616M1210 712V672M1290 690V642M1360 730V616', 8, '#6F78B8') +
    box(1536, 96, 10, 160, 5, '#8A92C8') +
    path(ellipse(1541, 94, 9), { fill: '#FFC83A' }) +
    lit('M1420 310L1500 250H1960V330H1420Z', '#FF7F6E', 12) +
    each([0, 1, 2, 3], (i) =>
      path(`M${1500 + i * 120} 250H${1560 + i * 120}L${1540 + i * 120} 330H${1470 + i * 120}Z`, {
        fill: '#FFF1E2',
      }),
    ) +
    bunting(1430, 336, 490, 34, 9, ['#FFC83A', '#35C3B5', '#FF7F9A'])
  );
}

/** The goal in the middle. A snail has got as far as the bar. */
function goal(): string {
  const [x, y, w, h] = [700, 420, 520, 310] as const;
  const steps = Array.from({ length: 14 }, (_, i) => i);
  const net =
    steps.map((i) => `M${x + (w / 13) * i} ${y}L${x + 44 + ((w - 88) / 13) * i} ${y + h - 26}`).join('') +
    Array.from({ length: 9 }, (_, i) => `M${x + i * 5} ${y + 6 + i * 34}H${x + w - i * 5}`).join('');
  return (
    path(ellipse(x + w / 2 + 20, y + h + 4, w / 2 + 40, 18), { fill: '#2A6B4B', opacity: 0.25 }) +
    path(`M${x} ${y}H${x + w}L${x + w - 44} ${y + h - 26}H${x + 44}Z`, { fill: '#EAF8FF', opacity: 0.28 }) +
    path(net, { fill: 'none', stroke: '#fff', strokeWidth: 3, opacity: 0.75 }) +
    stroke(
      `M${x} ${y + h}L${x + 44} ${y + h - 26}M${x + w} ${y + h}L${x + w - 44} ${y + h - 26}`,
      8,
      '#C9D2EE',
    ) +
    stroke(`M${x} ${y + h}V${y}H${x + w}V${y + h}`, 20, '#C3CBE8') +
    stroke(`M${x - 3} ${y + h}V${y - 3}H${x + w - 3}V${y + h}`, 13, '#FFFFFF')
  );
}

function pitch(): string {
  const stripe = (i: number): string =>
    path(
      `M${960 + (i - 4) * 200} 650H${960 + (i - 3) * 200}L${960 + (i - 3) * 330} 830H${960 + (i - 4) * 330}Z`,
      {
        fill: i % 2 ? '#7BD08C' : '#68C07F',
      },
    );
  return (
    area(646, 434, '#68C07F') +
    each([-2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9], stripe) +
    area(646, 8, '#A8E5AE') +
    stroke('M-20 728H1940', 8, '#F4FFF2', { opacity: 0.9 }) +
    stroke('M560 728L480 800H1440L1360 728', 7, '#F4FFF2', { opacity: 0.9 }) +
    // the smooth path for wheels and feet
    area(812, 268, 'url(#fpPath)') +
    area(804, 14, '#FFF1DC') +
    area(818, 6, '#B96A5C') +
    path('M0 900H1920M0 988H1920', { stroke: '#FFF1E2', strokeWidth: 6, opacity: 0.6 }) +
    path(ellipse(960, 870, 560, 40), { fill: '#FFD9B8', opacity: 0.25 })
  );
}

/** A bench, balls in a net and a bottle. */
function bench(): string {
  const ball = (x: number, y: number, r: number): string =>
    lit(ellipse(x, y, r), '#FFFDF6', 7, 0.16) +
    path(
      roundPolygon(
        [0, 1, 2, 3, 4].map(
          (i) =>
            [
              x - 3 + Math.cos((i * 72 - 90) * 0.01745) * r * 0.4,
              y - 3 + Math.sin((i * 72 - 90) * 0.01745) * r * 0.4,
            ] as const,
        ),
        3,
      ),
      { fill: '#5A4FA0' },
    );
  return (
    path(ellipse(270, 800, 300, 18), { fill: '#2A6B4B', opacity: 0.28 }) +
    lit('M20 520Q20 470 80 470H470Q500 470 500 500V800H460V560H60V800H20Z', '#5AA5DC', 12) +
    box(60, 516, 400, 170, 0, '#BFE6F5', { opacity: 0.75 }) +
    path('M120 686L210 516H270L180 686ZM300 686L390 516H410L320 686Z', { fill: '#fff', opacity: 0.35 }) +
    lit(roundRect(70, 690, 380, 26, 10), '#EDAE7E', 6) +
    box(100, 714, 18, 80, 5, '#8A5A6B') +
    box(400, 714, 18, 80, 5, '#8A5A6B') +
    lit('M120 690V640Q120 620 150 620H220Q246 620 246 644V690Z', '#FF7F6E', 8) +
    stroke('M150 622Q182 586 218 622', 8, darken('#FF7F6E', 0.3)) +
    lit(roundRect(286, 640, 26, 50, 8), '#FFC83A', 5) +
    box(290, 628, 18, 14, 4, '#5A4FA0') +
    ball(560, 784, 30) +
    ball(600, 798, 26) +
    each(
      tuples([
        [1440, '#FF8A5C'],
        [1510, '#FFC83A'],
        [1580, '#FF8A5C'],
      ]),
      ([x, colour]) =>
        placed(
          x,
          800,
          lit('M-30 0H30L22 -10L8 -62H-8L-22 -10Z', colour, 6) +
            path('M-15 -30H15L17 -20H-17Z', { fill: '#FFF6EA' }),
        ),
    )
  );
}

function grass(x: number, mirrored: boolean): string {
  const blade = (dx: number, h: number, lean: number, colour: string): string =>
    lit(
      `M${dx - 18} 40Q${dx + lean * 0.3} ${-h * 0.5} ${dx + lean} ${-h}Q${dx + lean * 0.6 + 24} ${-h * 0.4} ${dx + 24} 40Z`,
      colour,
      7,
    );
  return `<g transform="translate(${x} 1080) scale(${mirrored ? -1 : 1} 1)">${each(
    tuples([
      [0, 190, 10, '#2F9468'],
      [50, 150, 40, '#3BAA76'],
      [100, 170, 20, '#2F9468'],
      [150, 100, 50, '#3BAA76'],
      [200, 70, 40, '#2F9468'],
    ]),
    ([dx, h, lean, colour]) => blade(dx, h, lean, colour),
  )}${each([30, 140], (dx) => each([0, 60, 120, 180, 240, 300], (turn) => placed(dx, -90 - dx * 0.1, path(ellipse(0, -20, 8, 18), { fill: '#FFFDF6' }), turn)) + path(ellipse(dx, -90 - dx * 0.1, 10), { fill: '#FFC83A' }))}</g>`;
}

/** The football pitch, seen from the path beside it. */
export function footballPitch(): Place {
  return {
    defs: fade('fpSky', '#5FBBF2', '#E8F6E8') + fade('fpPath', '#E79A7E', '#C9776A'),
    back: backdrop(),
    middle: pitch() + stand() + goal() + bench(),
    front: grass(0, false) + grass(1920, true),
  };
}
