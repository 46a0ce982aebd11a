import { darken } from '../draw/colour.ts';
import { each } from '../draw/each.ts';
import { cycled, tuples } from '../draw/geometry.ts';
import { ellipse, roundRect, star } from '../draw/shapes.ts';
import { clipped, path, placed, stroke } from '../draw/svg.ts';
import { box } from './box.ts';
import { cloud } from './cloud.ts';
import type { Place } from './place.ts';
import { lit } from './things/lit.ts';
import { area, fade, glow } from './things/wash.ts';

function wave(y: number, colour: string, shift: number): string {
  return lit(
    `M-40 ${y}${Array.from({ length: 22 }, (_, i) => `Q${-40 + i * 96 + shift + 30} ${y - 46} ${-40 + (i + 1) * 96 + shift - 10} ${y}`).join('')}V840H-40Z`,
    colour,
    10,
    0.2,
  );
}

/** Painted cloth and cut-out waves: everything here is made of paper and paint. */
function scene(): string {
  return (
    area(0, 1080, 'url(#thSky)') +
    each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], (i) =>
      placed(
        960,
        640,
        path('M-36 0L-90 -1100H90L36 0Z', { fill: '#FFE9B0', opacity: i % 2 ? 0.05 : 0.09 }),
        -88 + i * 16,
      ),
    ) +
    stroke('M560 0V150M1350 0V240', 3, '#D9C6F2', { opacity: 0.6 }) +
    lit(star(560, 170, 26, 11, 5, -70, 4), '#FFE27A', 4) +
    lit(star(1350, 258, 28, 12, 5, -100, 4), '#FFF3C4', 4) +
    cloud(900, 190, 0.9, 1, '#E9DDFB', '#B7A0E0') +
    cloud(640, 430, 0.8, 1, '#E9DDFB', '#B7A0E0') +
    cloud(1320, 460, 0.85, 1, '#E9DDFB', '#B7A0E0') +
    hill() +
    wave(690, '#3F8FD0', 0)
  );
}

/** A paper hill with a little house. */
function hill(): string {
  return (
    lit('M380 700C460 560 560 560 660 700Z', '#6CBF8C', 10) +
    box(496, 548, 56, 60, 4, '#FFF1DC') +
    path('M484 552L524 512L564 552Z', { fill: '#FF7F6E' }) +
    box(514, 574, 20, 34, [10, 10, 0, 0], '#7A5AA8')
  );
}

/** The waves before the ship. */
const waves = (): string => wave(740, '#2F74BC', -40) + wave(790, '#3FA9C9', 10);

function boards(): string {
  return (
    area(820, 260, 'url(#thFloor)') +
    area(816, 10, '#E8B27C') +
    each([-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6], (i) =>
      stroke(`M${960 + i * 150} 828L${960 + i * 230} 1080`, 4, '#7E4A50', { opacity: 0.4 }),
    ) +
    path(ellipse(650, 890, 380, 56), { fill: 'url(#thSpot)' }) +
    path(ellipse(1270, 890, 380, 56), { fill: 'url(#thSpot)' })
  );
}

function drape(mirrored: boolean): string {
  const d =
    'M-40 0H470C450 240 400 420 210 520C250 620 270 740 262 850Q200 866 150 852Q90 868 30 852L-40 858Z';
  const folds = [
    'M90 0C90 260 70 420 40 520L60 860H96C80 700 70 600 80 510C120 400 150 240 150 0Z',
    'M230 0C220 240 180 400 110 512L150 860H190C160 720 130 600 140 506C220 400 280 220 290 0Z',
    'M370 0C350 240 290 400 170 510L226 860H250C230 700 200 600 196 504C320 400 410 220 420 0Z',
  ];
  const drawing =
    path(d, { fill: '#2A1F5B', opacity: 0.35, transform: 'translate(18 8)' }) +
    clipped(
      d,
      path(d, { fill: 'url(#thCloth)' }) +
        each(folds, (fold) => path(fold, { fill: '#8E2748', opacity: 0.6 })) +
        path('M-60 826H300V870H-60Z', { fill: '#FFC83A' }) +
        path('M-60 848H300V870H-60Z', { fill: '#DB962E' }),
    ) +
    lit(roundRect(-30, 500, 270, 40, 20), '#FFC83A', 8) +
    stroke('M200 536V610', 8, '#DB962E') +
    lit('M180 604H220L230 664H170Z', '#FFC83A', 5);
  return mirrored ? `<g transform="translate(1920 0) scale(-1 1)">${drawing}</g>` : drawing;
}

/** The upper cloth with its golden edge, and the mask over the stage. */
function header(): string {
  const swag = (x: number): string => {
    const d = `M${x} -10H${x + 240}V60Q${x + 120} 200 ${x} 60Z`;
    return clipped(
      d,
      path(d, { fill: '#C93A58' }) +
        stroke(
          `M${x} 30Q${x + 120} 150 ${x + 240} 30M${x} -10Q${x + 120} 100 ${x + 240} -10`,
          14,
          '#A32C50',
        ) +
        path(`M${x} 60Q${x + 120} 200 ${x + 240} 60`, { fill: 'none', stroke: '#FFC83A', strokeWidth: 24 }),
    );
  };
  return (
    each([0, 1, 2, 3, 4, 5, 6, 7], (i) => swag(i * 240)) +
    each(
      [0, 1, 2, 3, 4, 5, 6, 7, 8],
      (i) =>
        lit(ellipse(i * 240, 70, 16), '#FFC83A', 4) +
        lit(`M${i * 240 - 13} 84H${i * 240 + 13}L${i * 240 + 18} 126H${i * 240 - 18}Z`, '#FFC83A', 4),
    )
  );
}

/** What the Trickster puts on, on a rail: the clothes are empty. */
function costumes(): string {
  const hanger = (x: number): string =>
    stroke(`M${x} 466Q${x + 14} 452 ${x} 444M${x} 466L${x - 46} 496H${x + 46}Z`, 5, '#E8D6F5');
  return (
    path(ellipse(1640, 858, 230, 16), { fill: '#2A1F5B', opacity: 0.35 }) +
    stroke('M1460 850V450H1830V850', 12, '#C98F62') +
    path(ellipse(1460, 854, 20, 10) + ellipse(1830, 854, 20, 10), { fill: '#4A3A7E' }) +
    each([1530, 1645, 1760], hanger) +
    // a cloak, a robot of cardboard, a jacket with stars
    lit('M1490 500Q1530 484 1570 500L1596 790Q1530 812 1464 790Z', '#7B5ACB', 9) +
    path(ellipse(1530, 520, 8), { fill: '#FFC83A' }) +
    lit(roundRect(1600, 500, 92, 200, 12), '#9FB4E0', 9) +
    box(1618, 530, 56, 40, 8, '#5A6AA8') +
    path(ellipse(1630, 550, 7) + ellipse(1660, 550, 7), { fill: '#FFE27A' }) +
    each([1622, 1646, 1670], (x, i) =>
      path(ellipse(x, 610, 9), { fill: cycled(['#FF6B5C', '#FFC83A', '#35C3B5'], i) }),
    ) +
    stroke('M1620 650H1672', 7, '#5A6AA8') +
    lit('M1716 500Q1760 484 1804 500L1822 720H1698Z', '#E0567A', 9) +
    path(
      star(1742, 580, 18, 8, 5, -90, 3) +
        star(1784, 640, 15, 7, 5, -70, 3) +
        star(1738, 670, 13, 6, 5, -100, 3),
      { fill: '#FFE27A' },
    ) +
    stroke('M1762 500V716', 5, darken('#E0567A', 0.3)) +
    // odd shoes below
    lit('M1500 850V822H1526Q1556 828 1560 850Z', '#FFC83A', 4) +
    lit('M1620 850V812H1650Q1690 826 1694 850Z', '#35A99C', 4)
  );
}

/** A chest of paper hats, crowns and wigs. */
function chest(): string {
  return (
    path(ellipse(330, 858, 200, 16), { fill: '#2A1F5B', opacity: 0.35 }) +
    lit('M240 712L258 640L294 690L330 630L366 690L402 640L420 712Z', '#FFC83A', 7) +
    path(ellipse(330, 630, 9) + ellipse(258, 640, 8) + ellipse(402, 640, 8), { fill: '#FF6B5C' }) +
    lit(ellipse(430, 712, 46, 42), '#35C3B5', 8) +
    lit('M180 716H300L282 700Q274 640 240 640Q208 640 200 700Z', '#5A4FA0', 7) +
    box(196, 690, 90, 14, 4, '#FF7F9A') +
    lit(roundRect(170, 712, 320, 142, 14), '#B9784E', 12) +
    box(170, 748, 320, 14, 0, '#8A5048') +
    lit(roundRect(304, 736, 52, 44, 8), '#FFC83A', 5) +
    path(ellipse(328, 756, 7), { fill: '#8A5A2E' })
  );
}

/** Lights along the edge of the stage. */
function footlights(): string {
  return (
    each(
      tuples([[70], [270], [1650], [1850]]),
      ([x]) =>
        path(ellipse(x, 990, 130, 100), { fill: 'url(#thSpot)' }) +
        lit(`M${x - 64} 1090C${x - 64} 990 ${x + 64} 990 ${x + 64} 1090Z`, '#5A4A9E', 10) +
        path(ellipse(x, 1034, 38, 16), { fill: '#FFF3C4' }),
    ) +
    box(-20, 1060, 420, 40, 0, '#4A2F5E') +
    box(1520, 1060, 420, 40, 0, '#4A2F5E')
  );
}

/** The Trickster's stage: everything on it is paper, paint and empty clothes. */
export function theatre(): Place {
  return {
    defs:
      fade('thSky', '#4A3E9A', '#E89AB0') +
      fade('thFloor', '#B97A62', '#8A5058') +
      fade('thCloth', '#D9405E', '#B52F54') +
      glow('thSpot', '#FFF1C4', 0.65),
    back: scene(),
    middle: waves() + boards() + drape(false) + drape(true) + header() + chest() + costumes(),
    front: footlights(),
  };
}
