import { darken, lighten } from '../draw/colour.ts';
import { ellipse, star, tiltedEllipse } from '../draw/shapes.ts';
import { group, linearGradient, path, radialGradient } from '../draw/svg.ts';
import { BEDROOM_DEFS, wall } from './bedroom/bedroom.ts';
import { bedroomCurtain } from './bedroom/curtain.ts';
import { bedroomWindow } from './bedroom/window.ts';
import { box } from './box.ts';
import type { Place } from './place.ts';
import { mug } from './things/furniture.ts';

/** A close look at the desk; the window behind it. */
export function desk(): Place {
  const defs =
    BEDROOM_DEFS +
    linearGradient('dTop', [
      [0, '#F6C596'],
      [0.25, '#EDB07C'],
      [1, '#D48E63'],
    ]) +
    linearGradient('dEdge', [
      [0, '#C07A55'],
      [1, '#9C5C4A'],
    ]) +
    radialGradient('dGlow', [
      [0, '#FFF1C4', 0.75],
      [0.5, '#FFE2A0', 0.25],
      [1, '#FFE2A0', 0],
    ]);
  const back = group(wall() + bedroomWindow(bedroomCurtain), {
    transform: 'translate(-340 -150) scale(1.42)',
  });
  let top =
    box(0, 742, 1920, 338, 0, 'url(#dTop)') +
    box(0, 742, 1920, 10, 0, '#FFDDB4') +
    box(0, 752, 1920, 6, 0, '#C98A5E', { opacity: 0.35 });
  // grain
  for (const [x, y, w] of [
    [120, 806, 420],
    [700, 842, 620],
    [1420, 800, 360],
    [60, 912, 300],
    [1120, 940, 700],
    [420, 980, 520],
    [1480, 1020, 320],
    [60, 1040, 380],
  ] as const)
    top += path(`M${x} ${y}q${w / 4} -10 ${w / 2} 0t${w / 2} 0`, {
      fill: 'none',
      stroke: '#B87850',
      strokeWidth: 5,
      strokeLinecap: 'round',
      opacity: 0.28,
    });
  top += path(ellipse(960, 930, 620, 150), { fill: 'url(#dGlow)' });
  // books and a mug at the start side
  const book = (x: number, y: number, w: number, h: number, c: string, a = 0) =>
    group(
      box(0, 0, w, h, 8, c) +
        box(0, h * 0.62, w, h * 0.38, [0, 0, 8, 8], darken(c, 0.2)) +
        box(w * 0.1, h * 0.28, w * 0.5, h * 0.18, 4, lighten(c, 0.5)),
      { transform: `translate(${x} ${y}) rotate(${a})` },
    );
  const left =
    path(ellipse(250, 792, 240, 22), { fill: '#7A4A3A', opacity: 0.25 }) +
    book(60, 726, 350, 58, '#4DB8F0') +
    book(86, 672, 300, 54, '#FF7F6E', -1) +
    book(72, 622, 320, 50, '#35C3B5', 1) +
    path(ellipse(226, 566, 66, 60), { fill: '#FFF3E0' }) +
    path(ellipse(250, 580, 50, 46), { fill: '#EAD6CC' }) +
    path(ellipse(222, 562, 56, 50), { fill: '#FFF3E0' }) +
    path(ellipse(206, 550, 8, 11) + ellipse(244, 550, 8, 11), { fill: '#5A5288' }) +
    path('M212 574Q225 586 238 574', {
      fill: 'none',
      stroke: '#5A5288',
      strokeWidth: 5,
      strokeLinecap: 'round',
    }) +
    path(tiltedEllipse(196, 496, 15, 46, -10) + tiltedEllipse(252, 494, 15, 46, 12), { fill: '#FFF3E0' }) +
    path(tiltedEllipse(197, 500, 7, 32, -10) + tiltedEllipse(251, 498, 7, 32, 12), { fill: '#FFC2C2' });
  // a cup of tea that has just been brought
  const cup =
    path(ellipse(716, 838, 76, 14), { fill: '#7A4A3A', opacity: 0.25 }) + mug(700, 836, '#FF8A70', 1.6);
  // lamp at the end side, pencils
  let right =
    path(ellipse(1650, 806, 190, 20), { fill: '#7A4A3A', opacity: 0.25 }) +
    path(ellipse(1690, 790, 104, 26), { fill: '#E8A02C' }) +
    path(ellipse(1690, 780, 104, 26), { fill: '#FFC83A' }) +
    path('M1690 776L1762 560L1640 420', {
      fill: 'none',
      stroke: '#5A4FA0',
      strokeWidth: 20,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
    }) +
    path(ellipse(1762, 560, 20), { fill: '#FFC83A' }) +
    path('M1560 470L1330 760H1720L1690 440Z', { fill: '#FFEDB8', opacity: 0.16 }) +
    group(
      path('M-104 60C-104 -26 -62 -76 0 -76C62 -76 104 -26 104 60Z', { fill: '#FFC83A' }) +
        path('M18 -74C72 -64 104 -18 104 60H50C58 6 50 -44 18 -74Z', { fill: '#E8A02C' }) +
        path(ellipse(0, 60, 104, 22), { fill: '#FFF6D0' }),
      { transform: 'translate(1628 416) rotate(24)' },
    );
  right +=
    (
      [
        ['#FF6B5C', -14, -30],
        ['#35C3B5', 2, 0],
        ['#4DB8F0', 16, 26],
      ] as const
    )
      .map(([c, a, dx]) =>
        group(
          box(-9, -150, 18, 150, 4, c) +
            box(0, -150, 9, 150, 3, darken(c, 0.18)) +
            path('M-9 -150L0 -180L9 -150Z', { fill: '#FFE3C0' }) +
            path('M-4 -166L0 -180L4 -166Z', { fill: '#4A3F92' }),
          { transform: `translate(${1450 + dx} 720) rotate(${a})` },
        ),
      )
      .join('') +
    path('M1392 650H1508L1496 790Q1450 802 1404 790Z', { fill: '#7B72C2' }) +
    path('M1456 650H1508L1496 790Q1476 798 1460 799Z', { fill: '#5F56A8' }) +
    path(ellipse(1450, 650, 58, 14), { fill: '#948BD6' }) +
    path(star(1438, 726, 26, 12, 5, -90, 3), { fill: '#FFC83A' });
  return { defs, back, middle: top + left + cup + right };
}
