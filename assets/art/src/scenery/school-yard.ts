import { darken } from '../draw/colour.ts';
import { each } from '../draw/each.ts';
import { cycled, tuples } from '../draw/geometry.ts';
import { ellipse, roundRect, star, tiltedEllipse } from '../draw/shapes.ts';
import { clipped, path, placed, stroke } from '../draw/svg.ts';
import { box } from './box.ts';
import { cloud } from './cloud.ts';
import type { Place } from './place.ts';
import { sleepingCat } from './things/animals.ts';
import { lit } from './things/lit.ts';
import { bigTree, hedge } from './things/outside.ts';
import { area, fade } from './things/wash.ts';

function school(): string {
  const window = (x: number, y: number): string =>
    box(x, y, 110, 96, 10, '#FFF6EA') +
    box(x + 9, y + 9, 92, 78, 6, '#9ED9EE') +
    path(`M${x + 58} ${y + 9}H${x + 78}L${x + 46} ${y + 87}H${x + 26}Z`, { fill: '#fff', opacity: 0.4 }) +
    box(x + 51, y + 9, 8, 78, 0, '#FFF6EA') +
    box(x - 8, y + 92, 126, 14, 5, '#D9886A');
  return (
    lit(roundRect(-40, 250, 640, 450, 0), '#F4B58C', 26, 0.14) +
    path('M-60 254L40 150H540L640 254Z', { fill: '#C9607A' }) +
    path('M400 150H540L640 254H520Z', { fill: '#AE4F74' }) +
    box(-40, 250, 650, 18, 6, '#94456C') +
    each(
      tuples([
        [20, 310],
        [180, 310],
        [340, 310],
        [20, 490],
        [400, 490],
      ]),
      ([x, y]) => window(x, y),
    ) +
    lit('M196 700V510Q196 470 272 470Q348 470 348 510V700Z', '#3A9A96', 10) +
    box(268, 500, 8, 200, 0, '#2B7F80') +
    box(214, 512, 46, 90, 8, '#BDE9F2') +
    box(284, 512, 46, 90, 8, '#A9D6E8') +
    path(ellipse(258, 620, 6) + ellipse(288, 620, 6), { fill: '#FFC83A' }) +
    // a ramp instead of steps
    lit('M170 720H400V700H170ZM400 700L600 726V734H400Z', '#D9CBE6', 5) +
    stroke('M404 690V640L590 680V722M500 712V660', 8, '#6F78B8')
  );
}

/** The wall the children have painted. */
function mural(): string {
  const wall = roundRect(640, 380, 640, 330, 10);
  const hand = (x: number, y: number, colour: string, turn: number): string =>
    placed(
      x,
      y,
      path(ellipse(0, 0, 17, 18), { fill: colour }) +
        stroke('M-12 -8L-20 -26M-4 -14L-7 -36M5 -14L7 -36M13 -9L20 -28M-14 6L-30 -2', 9, colour),
      turn,
      0.8,
    );
  const fish = (x: number, y: number, colour: string, k: number): string =>
    placed(
      x,
      y,
      path('M34 0L66 -24V24Z', { fill: darken(colour, 0.12) }) +
        path(ellipse(0, 0, 46, 28), { fill: colour }) +
        stroke('M4 -22Q-8 0 4 22', 6, '#FFF6EA') +
        path(ellipse(-22, -6, 6), { fill: '#3A2A6E' }) +
        stroke('M-40 6Q-32 12 -26 8', 4, '#3A2A6E'),
      0,
      k,
    );
  return (
    path(wall, { fill: '#5A4A7E', opacity: 0.2, transform: 'translate(12 8)' }) +
    clipped(
      wall,
      path(wall, { fill: '#8FD6EE' }) +
        path(ellipse(760, 470, 46), { fill: '#FFC83A' }) +
        each([0, 1, 2, 3, 4, 5, 6, 7], (i) => placed(760, 470, box(-5, -80, 10, 24, 5, '#FFC83A'), i * 45)) +
        each(['#FF6B5C', '#FFB03A', '#FFE27A', '#6CC793', '#5E8BE0', '#9A7BE0'], (colour, i) =>
          path(ellipse(1010, 640, 230 - i * 22, 220 - i * 22), { fill: colour }),
        ) +
        path(ellipse(1010, 640, 98, 88), { fill: '#8FD6EE' }) +
        path('M630 600C720 560 800 640 900 604S1100 570 1290 616V720H630Z', { fill: '#3F8FD0' }) +
        path('M630 650C740 620 840 680 960 650S1180 626 1290 660V720H630Z', { fill: '#2F74BC' }) +
        fish(800, 636, '#FF8A70', 0.9) +
        fish(960, 678, '#FFE27A', 0.66) +
        fish(1130, 640, '#F2748A', 0.8) +
        path('M908 452C868 424 884 394 908 412C932 394 948 424 908 452Z', { fill: '#fff' }) +
        each([0, 1, 2, 3], (i) =>
          hand(
            1150 + (i % 2) * 70,
            450 + Math.floor(i / 2) * 66,
            cycled(['#FF6B5C', '#7B72C2', '#35A99C', '#FF9A3A'], i),
            -14 + i * 12,
          ),
        ),
    ) +
    box(628, 366, 664, 24, 8, '#F6E3D6') +
    box(628, 380, 664, 10, [0, 0, 8, 8], '#CDB4C4') +
    sleepingCat(1170, 368, 0.86)
  );
}

function backdrop(): string {
  return (
    area(0, 1080, 'url(#sySky)') +
    cloud(1240, 120, 0.9, 0.9) +
    cloud(1700, 200, 1, 0.9) +
    cloud(150, 90, 0.8, 0.85) +
    hedge(590, 90, '#8CD1A6', 130) +
    bigTree(700, 640, 0.8, '#74C79A') +
    bigTree(1280, 650, 0.92, '#66BE90') +
    hedge(640, 70, '#5FB98C') +
    school() +
    mural()
  );
}

function yard(): string {
  return (
    area(700, 380, 'url(#syYard)') +
    area(696, 12, '#FFEBD6') +
    path(ellipse(960, 900, 720, 130), { fill: '#FFE9D0', opacity: 0.55 }) +
    // hopscotch with shapes instead of numbers
    each(
      tuples([
        [700, 940, 70],
        [840, 934, 70],
        [980, 934, 70],
        [1120, 940, 70],
      ]),
      ([x, y, w], i) =>
        path(`M${x} ${y}h${w + 40}l${(x - 860) * 0.12} 76h${-w - 54}Z`, {
          fill: cycled(['#FF9C86', '#FFD66B', '#7FD3C8', '#A99BE8'], i),
          opacity: 0.65,
        }),
    ) +
    path(star(742, 980, 22, 10, 5, -90, 3) + ellipse(890, 974, 17) + roundRect(1022, 958, 34, 34, 8), {
      fill: '#FFF6EA',
    }) +
    path('M1167 994l20 -36 20 36Z', { fill: '#FFF6EA' })
  );
}

/** A hoop, a bicycle stand and a round bench under the tree. */
function things(): string {
  const wheel = (x: number, y: number): string =>
    path(ellipse(x, y, 58), { fill: 'none', stroke: '#5A5088', strokeWidth: 11 }) +
    stroke(
      `M${x - 52} ${y}H${x + 52}M${x} ${y - 52}V${y + 52}M${x - 37} ${y - 37}L${x + 37} ${y + 37}M${x + 37} ${y - 37}L${x - 37} ${y + 37}`,
      2.5,
      '#8A82B8',
    );
  return (
    bigTree(1640, 812, 1.62, '#4FBF86') +
    birdhouse() +
    path(ellipse(1640, 838, 270, 20), { fill: '#5A4A5E', opacity: 0.25 }) +
    each([1430, 1560, 1700, 1826], (x) => box(x, 770, 20, 66, 6, '#8A5A6B')) +
    lit('M1390 742Q1640 700 1890 742V776Q1640 740 1390 776Z', '#EDAE7E', 7) +
    lit('M1430 736V690Q1430 660 1462 660H1508Q1536 660 1536 690V728Z', '#4DB8F0', 8) +
    stroke('M1460 662Q1484 632 1510 662', 7, '#2E86BE') +
    box(1450, 690, 70, 26, 8, '#8AD2F5') +
    lit(ellipse(1790, 706, 27), '#FF6B5C', 6) +
    stroke('M1790 678Q1794 664 1806 660', 5, '#8A5A4A') +
    // bicycle
    path(ellipse(220, 846, 210, 16), { fill: '#5A4A5E', opacity: 0.25 }) +
    stroke('M60 840V770Q60 740 90 740T120 770V840M330 840V770Q330 740 360 740T390 770V840', 11, '#8A92C8') +
    wheel(130, 786) +
    wheel(310, 786) +
    stroke(
      'M130 786L180 706H280L214 786ZM180 706L214 786M280 706L310 786M280 706L270 664H300M180 706L172 680',
      12,
      '#FF8A5C',
    ) +
    box(146, 668, 56, 15, 8, '#5A4FA0') +
    lit(roundRect(286, 668, 62, 44, 10), '#F2C79A', 6) +
    path(tiltedEllipse(306, 664, 9, 18, -14) + tiltedEllipse(326, 662, 9, 20, 14), { fill: '#6CC793' })
  );
}

/** A bird looks out. */
function birdhouse(): string {
  return (
    stroke('M1520 470V520', 5, '#8A5A6B') +
    lit(roundRect(1478, 530, 84, 90, 8), '#F2B784', 8) +
    path('M1464 536L1520 486L1576 536Z', { fill: '#E8775F' }) +
    path(ellipse(1518, 572, 24), { fill: '#6B4A68' }) +
    clipped(
      ellipse(1518, 572, 24),
      path(ellipse(1518, 588, 20, 24), { fill: '#63B8E6' }) +
        path(ellipse(1511, 578, 3) + ellipse(1525, 578, 3), { fill: '#2A2356' }) +
        path('M1513 584H1523L1518 593Z', { fill: '#FFC83A' }),
    ) +
    box(1510, 604, 16, 8, 4, '#8A5A6B')
  );
}

function bush(x: number, mirrored: boolean): string {
  return `<g transform="translate(${x} 1080) scale(${mirrored ? -1 : 1} 1)">${
    lit(ellipse(-10, -30, 120, 110) + ellipse(100, -10, 110, 90) + ellipse(200, 20, 90, 60), '#3AA578', 16) +
    each(
      tuples([
        [10, -90],
        [70, -50],
        [130, -60],
        [-10, -30],
        [190, -10],
        [60, -110],
      ]),
      ([dx, dy], i) => path(ellipse(dx, dy, 11), { fill: cycled(['#FF7F9A', '#FFE27A'], i) }),
    )
  }</g>`;
}

/** The school yard in a break: a painted wall, a tree and its bench. */
export function schoolYard(): Place {
  return {
    defs: fade('sySky', '#6CC3F2', '#EAF6E8') + fade('syYard', '#F2CFAE', '#DDAA8A'),
    back: backdrop(),
    middle: yard() + things(),
    front: bush(0, false) + bush(1920, true),
  };
}
