import { cycled } from '../../draw/geometry.ts';
import { ellipse, star, tiltedEllipse } from '../../draw/shapes.ts';
import { group, path } from '../../draw/svg.ts';
import { box } from '../box.ts';

/** A bed with a quilt and a plush rabbit. Gradient: `bQuilt`. */
export function bed(): string {
  let b = path(ellipse(220, 858, 345, 20), { fill: '#4A2F58', opacity: 0.35 });
  b +=
    box(-60, 520, 64, 330, [0, 30, 8, 0], '#C97F5C') +
    box(-60, 520, 48, 330, [0, 30, 8, 0], '#E39B6E') +
    box(500, 690, 40, 170, [18, 18, 8, 8], '#C97F5C') +
    box(500, 690, 26, 170, [18, 6, 0, 8], '#E39B6E');
  b +=
    box(-40, 742, 560, 96, 10, '#C98763') +
    box(-40, 700, 552, 66, 22, '#FFF3E6') +
    box(-40, 738, 552, 30, [0, 0, 22, 22], '#E3CFDA');
  b +=
    path('M4 706C-2 650 30 626 92 630C150 634 176 660 168 706Q86 724 4 706Z', { fill: '#FFFFFF' }) +
    path('M100 632C150 636 176 660 168 706Q130 716 96 714C140 700 140 660 100 632Z', { fill: '#DCD2EC' });
  const qd =
    'M150 690C210 664 300 668 380 672C440 674 500 676 516 700C524 720 522 800 514 838C470 850 430 832 392 842C340 856 300 832 256 844C220 852 180 836 152 840C140 800 140 720 150 690Z';
  b +=
    path(qd, { fill: 'url(#bQuilt)' }) +
    `<clipPath id="bQ">${path(qd)}</clipPath>` +
    group(
      [0, 1, 2, 3]
        .map((i) =>
          path(`M${150 + i * 100} 660Q${140 + i * 102} 750 ${148 + i * 100} 860`, {
            fill: 'none',
            stroke: '#FFB7A6',
            strokeWidth: 5,
            opacity: 0.7,
          }),
        )
        .join('') +
        path('M140 742Q330 716 530 742M140 796Q330 778 530 800', {
          fill: 'none',
          stroke: '#FFB7A6',
          strokeWidth: 5,
          opacity: 0.7,
        }) +
        (
          [
            [222, 766],
            [398, 756],
            [312, 808],
            [484, 800],
            [190, 818],
            [430, 826],
          ] as const
        )
          .map(([x, y], i) =>
            path(star(x, y, 19, 9, 5, -90 + i * 20, 3), { fill: cycled(['#FFE3B8', '#FFD3C6'], i % 2) }),
          )
          .join('') +
        path('M430 650L540 650L540 860H470C500 800 500 720 430 650Z', { fill: '#A83A6E', opacity: 0.22 }),
      { clipPath: 'url(#bQ)' },
    ) +
    path('M150 690C210 664 300 668 380 672C440 674 500 676 516 700C440 706 230 700 150 726Z', {
      fill: '#FFF0DC',
    }) +
    path('M404 673C470 674 502 678 516 700C490 703 466 704 440 704.5C440 690 428 680 404 673Z', {
      fill: '#EBCDCB',
      opacity: 0.8,
    });
  // plush bunny
  b += group(
    path(tiltedEllipse(-20, -112, 13, 40, -10), { fill: '#FFFFFF' }) +
      path(tiltedEllipse(20, -110, 13, 40, 16), { fill: '#EDE3F5' }) +
      path(tiltedEllipse(-20, -112, 6, 28, -10), { fill: '#FFC2CB' }) +
      path(ellipse(0, -22, 40, 38), { fill: '#EDE3F5' }) +
      path(ellipse(-6, -24, 36, 36), { fill: '#FFFFFF' }) +
      path(ellipse(0, -68, 38, 33), { fill: '#FFFFFF' }) +
      path('M10 -100C40 -96 46 -50 12 -36C34 -52 32 -84 10 -100Z', { fill: '#EDE3F5' }) +
      path(ellipse(-13, -70, 4.5, 6), { fill: '#3A2A5E' }) +
      path(ellipse(13, -70, 4.5, 6), { fill: '#3A2A5E' }) +
      path('M-5 -60Q0 -55 5 -60', {
        fill: 'none',
        stroke: '#E0748A',
        strokeWidth: 4,
        strokeLinecap: 'round',
      }) +
      path(ellipse(-22, -60, 7, 4.5), { fill: '#FFC2CB' }) +
      path(ellipse(22, -60, 7, 4.5), { fill: '#FFC2CB' }) +
      path(tiltedEllipse(-34, -30, 11, 20, 30), { fill: '#FFFFFF' }) +
      path(tiltedEllipse(34, -30, 11, 20, -30), { fill: '#E3D6EE' }),
    { transform: 'translate(196 694)' },
  );
  return b;
}
