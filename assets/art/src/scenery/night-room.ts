import { each } from '../draw/each.ts';
import { cycled, round, tuples } from '../draw/geometry.ts';
import { randomFrom } from '../draw/random.ts';
import { ellipse, roundRect, star } from '../draw/shapes.ts';
import { clipped, path, placed, stroke } from '../draw/svg.ts';
import { box } from './box.ts';
import type { Place } from './place.ts';
import { type Curtain, curtain, curtainAbove } from './things/curtain.ts';
import { books, shelf } from './things/furniture.ts';
import { lit } from './things/lit.ts';
import { area, fade, glow } from './things/wash.ts';

/** The left one moves; the lamp stands before the other. */
export const NIGHT_ROOM_CURTAIN: Curtain = { x: 640, y: 66, w: 170, h: 560, side: 1, colour: '#4A7FC9' };

function wall(): string {
  const scallops = Array.from({ length: 17 }, (_, i) => ellipse(i * 120, 566, 60, 40)).join('');
  return (
    area(0, 830, 'url(#nrWall)') +
    path(`${scallops}M0 566H1920V780H0Z`, { fill: '#56529F' }) +
    area(776, 46, '#8F8ACB') +
    area(776, 8, '#A9A4DE') +
    area(808, 14, '#6F68B4')
  );
}

/** A big window full of stars. */
function view(): string {
  const [x, y, w, h] = [700, 120, 520, 420] as const;
  const random = randomFrom(31);
  const stars = Array.from({ length: 30 }, () =>
    path(ellipse(round(x + random() * w), round(y + random() * h * 0.75), round(1.6 + random() * 2.4)), {
      fill: '#FFF3D6',
    }),
  ).join('');
  const roofs =
    path(
      'M690 480L760 430L830 480V560H690ZM830 500L910 440L990 500V560H830ZM1010 490L1080 446L1150 490V560H1010ZM1120 510L1200 450L1260 510V560H1120Z',
      { fill: '#2B2C70' },
    ) +
    each(
      tuples([
        [752, 492],
        [904, 512],
        [1072, 500],
      ]),
      ([wx, wy]) => box(wx, wy, 20, 24, 3, '#FFD88A'),
    );
  return (
    box(x - 24, y - 24, w + 48, h + 48, 20, '#A9A4DE') +
    clipped(
      roundRect(x, y, w, h, 10),
      box(x, y, w, h, 0, 'url(#nrSky)') +
        stars +
        each(
          tuples([
            [800, 220, 12],
            [930, 170, 9],
            [1140, 300, 11],
            [860, 340, 8],
          ]),
          ([sx, sy, r]) => path(star(sx, sy, r, r * 0.4, 4, -90), { fill: '#FFF6D8' }),
        ) +
        path(ellipse(1080, 230, 120), { fill: 'url(#nrMoon)' }) +
        path(ellipse(1080, 230, 56), { fill: '#FFEFC2' }) +
        path(ellipse(1100, 216, 12) + ellipse(1064, 248, 9) + ellipse(1092, 254, 6), { fill: '#F4D998' }) +
        stroke('M770 180L850 214', 5, '#FFF6D8', { opacity: 0.7 }) +
        roofs,
    ) +
    box(x + w / 2 - 9, y, 18, h, 0, '#A9A4DE') +
    box(x, y + 170, w, 14, 0, '#A9A4DE') +
    box(x - 50, y + h + 16, w + 100, 26, 9, '#B9B4E8') +
    box(x - 50, y + h + 32, w + 100, 10, [0, 0, 9, 9], '#7F78C0') +
    curtainAbove(NIGHT_ROOM_CURTAIN) +
    curtain({ ...NIGHT_ROOM_CURTAIN, x: 1280, side: -1 }) +
    box(600, 54, 720, 16, 8, '#C9B6E0') +
    path(ellipse(598, 62, 15) + ellipse(1322, 62, 15), { fill: '#FFC83A' })
  );
}

/** Stars that shine in the dark; the planets on threads are in life/rooms.ts. */
function decoration(): string {
  return (
    each(
      tuples([
        [90, 130, 18],
        [150, 300, 13],
        [600, 330, 12],
        [1370, 130, 16],
        [1460, 230, 12],
        [1560, 110, 18],
        [1690, 190, 13],
        [1820, 110, 16],
      ]),
      ([x, y, r], i) => path(star(x, y, r, r * 0.45, 5, -90 + i * 17, 2), { fill: '#CFF2C9', opacity: 0.85 }),
    ) +
    shelf(1480, 380, 380) +
    books(1500, 380, [
      [88, 28, '#FF8A70'],
      [102, 24, '#35B5AC'],
      [80, 30, '#FFC857'],
    ]) +
    // a rocket and headphones
    lit('M1660 376C1630 340 1640 270 1670 240C1700 270 1710 340 1680 376Z', '#FFF3E4', 8) +
    path('M1646 330L1622 380H1650ZM1694 330L1718 380H1690Z', { fill: '#FF6B5C' }) +
    path(ellipse(1669, 300, 13), { fill: '#4DB8F0' }) +
    path('M1650 270C1656 256 1662 248 1670 240C1678 248 1684 256 1690 270Z', { fill: '#FF6B5C' }) +
    stroke('M1760 360C1750 290 1840 290 1830 360', 12, '#8C7BF0') +
    lit(roundRect(1742, 330, 30, 50, 12), '#FF8A70', 5) +
    lit(roundRect(1818, 330, 30, 50, 12), '#FF8A70', 5)
  );
}

/** A tent of cloth with lights in it. */
function tent(): string {
  const bulb = (x: number, y: number, i: number): string =>
    path(ellipse(x, y, 24), { fill: 'url(#nrLamp)' }) +
    path(ellipse(x, y, 7, 9), { fill: cycled(['#FFE08A', '#FFB3A6', '#A9F0E0'], i) });
  return (
    path(ellipse(240, 846, 330, 22), { fill: '#2A1F5B', opacity: 0.35 }) +
    stroke('M262 360L230 330M238 360L270 330', 14, '#B97F58') +
    lit('M250 356C170 560 60 740 -60 846H560C440 740 330 560 250 356Z', '#F2A0A8', 22) +
    path('M250 400C220 560 160 740 96 846H404C340 740 280 560 250 400Z', { fill: '#7A4A7E' }) +
    path('M250 470C226 590 190 740 150 846H350C310 740 274 590 250 470Z', { fill: 'url(#nrTent)' }) +
    path('M250 380C190 560 120 730 40 846H110C170 730 226 570 250 400Z', { fill: '#FFD3C6' }) +
    path('M250 380C310 560 380 730 460 846H390C330 730 274 570 250 400Z', { fill: '#E88B98' }) +
    each(
      tuples([
        [80, 690, 20],
        [410, 660, -16],
        [470, 780, 8],
        [20, 800, -10],
        [150, 560, 12],
        [350, 540, 30],
      ]),
      ([x, y, turn]) => path(star(x, y, 18, 8, 5, turn, 2), { fill: '#FFF1DC' }),
    ) +
    stroke('M140 640Q190 690 250 660T360 650', 4, '#4A3A7E') +
    each(
      tuples([
        [160, 664],
        [204, 682],
        [250, 666],
        [296, 656],
        [340, 658],
      ]),
      ([x, y], i) => bulb(x, y, i),
    ) +
    // a cushion and a small book
    lit('M176 800Q250 778 324 800Q334 826 324 846H176Q166 826 176 800Z', '#FFC83A', 8)
  );
}

/** The bed, and a dragon in it that wears a night cap. */
function bed(): string {
  const quilt =
    'M1400 700C1490 676 1600 672 1700 684C1760 690 1780 700 1786 720V838Q1680 852 1590 840Q1490 852 1396 838Z';
  return (
    path(ellipse(1660, 858, 340, 20), { fill: '#2A1F5B', opacity: 0.4 }) +
    lit(roundRect(1352, 660, 44, 196, 14), '#B97F6C', 8) +
    lit('M1850 500Q1900 470 1960 500V856H1850Z', '#C98B74', 12) +
    box(1380, 752, 520, 84, 10, '#A8705F') +
    box(1384, 706, 510, 70, 22, '#E6E0F5') +
    lit(
      'M1744 706C1736 640 1790 630 1830 634C1880 630 1906 660 1898 706Q1820 724 1744 706Z',
      '#FFFFFF',
      12,
      0.16,
    ) +
    dragon() +
    clipped(
      quilt,
      path(quilt, { fill: '#5E8BE0' }) +
        each([0, 1, 2, 3, 4, 5], (i) =>
          path(star(1440 + i * 62, cycled([740, 800], i), 17, 8, 5, i * 20, 2), { fill: '#CFE0FF' }),
        ) +
        path('M1390 690H1800V720Q1600 700 1390 730Z', { fill: '#FFF1DC' }) +
        path('M1700 660H1800V860H1730C1760 800 1760 730 1700 660Z', { fill: '#3A2470', opacity: 0.2 }),
    )
  );
}

function dragon(): string {
  return placed(
    1690,
    700,
    path('M-40 0L-58 -26L-34 -34ZM-44 -40L-58 -64L-32 -66Z', { fill: '#FFC83A' }) +
      lit(
        'M-40 10C-52 -60 -30 -96 10 -98C44 -100 58 -78 70 -66C92 -60 92 -30 70 -24C50 -18 44 -10 44 10Z',
        '#45B5A0',
        9,
      ) +
      stroke('M10 -58Q18 -50 26 -58', 5, '#1F6F70') +
      stroke('M44 -36Q60 -30 74 -38', 4, '#1F6F70') +
      path(ellipse(72, -56, 3), { fill: '#1F6F70' }) +
      path(ellipse(6, -42, 9, 6), { fill: '#FF9C9C', opacity: 0.7 }) +
      lit('M-30 -86C-20 -130 20 -150 60 -140C84 -134 96 -112 98 -92C78 -112 60 -104 46 -86Z', '#FF7F9A', 8) +
      lit('M-36 -96H50Q58 -84 50 -76H-36Q-44 -86 -36 -96Z', '#FFF6EA', 4) +
      path(ellipse(98, -84, 14), { fill: '#FFF6EA' }),
    0,
    0.95,
  );
}

function lampTable(): string {
  return (
    path(ellipse(1310, 566, 330, 320), { fill: 'url(#nrLamp)', opacity: 0.9 }) +
    path(ellipse(1290, 852, 100, 14), { fill: '#2A1F5B', opacity: 0.35 }) +
    box(1222, 690, 14, 160, 5, '#A8705F') +
    box(1326, 690, 14, 160, 5, '#8F5C58') +
    lit(roundRect(1206, 666, 150, 90, 10), '#D99C78', 9) +
    box(1254, 710, 54, 12, 6, '#FFF1E2') +
    box(1194, 652, 174, 20, 8, '#EDB58C') +
    box(1272, 590, 14, 50, 4, '#8C7BF0') +
    lit(ellipse(1279, 644, 38, 11), '#8C7BF0', 4) +
    lit('M1242 500H1316L1346 594H1212Z', '#FFE39A', 9, 0.1) +
    path(ellipse(1279, 594, 67, 10), { fill: '#FFFBE6' }) +
    lit(roundRect(1330, 612, 26, 40, 6), '#BFE9F2', 5)
  );
}

function floor(): string {
  return (
    area(822, 258, 'url(#nrFloor)') +
    path('M0 866H1920M0 926H1920M0 1006H1920', { stroke: '#3F3574', strokeWidth: 4, opacity: 0.35 }) +
    path(ellipse(940, 956, 520, 78), { fill: '#2A1F5B', opacity: 0.3 }) +
    path(ellipse(940, 950, 520, 78), { fill: '#8C7BF0' }) +
    path(ellipse(940, 950, 440, 62), { fill: '#B5A8F5' }) +
    path(ellipse(940, 950, 370, 48), { fill: '#FFE3B8' }) +
    path(ellipse(1230, 900, 420, 90), { fill: 'url(#nrLamp)', opacity: 0.5 })
  );
}

/** Soft toys near the eye. */
function toys(): string {
  return (
    lit(ellipse(30, 916, 34, 36) + ellipse(190, 916, 34, 36), '#9A6E86', 7) +
    lit(ellipse(110, 1000, 124, 106), '#9A6E86', 16) +
    path(ellipse(110, 1040, 54, 42), { fill: '#C79CA4' }) +
    path(ellipse(110, 1020, 16, 11), { fill: '#4A3368' }) +
    stroke('M46 990Q60 1002 74 990M146 990Q160 1002 174 990', 6, '#4A3368') +
    lit(ellipse(1850, 1090, 150, 110), '#3F7FA8', 18) +
    path(star(1830, 1050, 40, 18, 5, -70, 5), { fill: '#FFD98A' })
  );
}

/** A child's bedroom at night: a warm lamp, and stars outside. */
export function nightRoom(): Place {
  return {
    defs:
      fade('nrWall', '#4A4696', '#6F68B8') +
      fade('nrSky', '#1F1F62', '#5A4FA8') +
      fade('nrFloor', '#7A5E98', '#54407E') +
      fade('nrTent', '#FFE9B0', '#F2B070') +
      glow('nrLamp', '#FFE2A0', 0.8) +
      glow('nrMoon', '#FFF3C8', 0.6),
    back: wall() + view() + decoration(),
    middle: floor() + tent() + bed() + lampTable(),
    front: toys(),
  };
}
