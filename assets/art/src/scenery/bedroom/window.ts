import { cycled } from '../../draw/geometry.ts';
import { ellipse, roundRect, tiltedEllipse } from '../../draw/shapes.ts';
import { group, path } from '../../draw/svg.ts';
import { box } from '../box.ts';
import { bedroomCurtain } from './curtain.ts';
import { skyline } from './skyline.ts';

/** The window over the town, its sill and curtains. @param leftCurtain whole, or without what moves */
export function bedroomWindow(leftCurtain: typeof bedroomCurtain): string {
  const wx = 660,
    wy = 132,
    ww = 520,
    wh = 430;
  let n =
    box(wx - 30, wy - 26, ww + 60, wh + 52, 22, '#57509E', { opacity: 0.5, transform: 'translate(10 14)' }) +
    box(wx - 26, wy - 26, ww + 52, wh + 52, 20, '#FFF1E2') +
    box(wx - 26, wy + wh + 4, ww + 52, 22, [0, 0, 20, 20], '#E2C8CF');
  n +=
    `<clipPath id="bWin">${path(roundRect(wx, wy, ww, wh, 10))}</clipPath>` +
    group(
      skyline(wx, wy, ww, wh) +
        path(
          `M${wx + 60} ${wy}L${wx - 60} ${wy + wh}H${wx + 30}L${wx + 150} ${wy}Z M${wx + 190} ${wy}L${wx + 70} ${wy + wh}H${wx + 96}L${wx + 216} ${wy}Z`,
          { fill: '#fff', opacity: 0.08 },
        ) +
        box(wx, wy, ww, 14, 0, '#2A2460', { opacity: 0.25 }),
      { clipPath: 'url(#bWin)' },
    );
  n +=
    box(wx + ww / 2 - 9, wy, 18, wh, 0, '#FFF1E2') +
    box(wx + ww / 2 + 4, wy, 5, wh, 0, '#E2C8CF') +
    box(wx, wy + 150, ww, 14, 0, '#FFF1E2') +
    box(wx, wy + 160, ww, 4, 0, '#E2C8CF');
  // sill + things
  n +=
    box(wx - 54, wy + wh + 14, ww + 108, 26, 9, '#FFF6EA') +
    box(wx - 54, wy + wh + 30, ww + 108, 10, [0, 0, 9, 9], '#DDC2CC') +
    box(wx - 40, wy + wh + 40, ww + 80, 12, 0, '#4C4690', { opacity: 0.28 });
  // succulent + daruma on the sill
  const sy = wy + wh + 14;
  n +=
    path(`M${wx + 60} ${sy}L${wx + 52} ${sy - 40}H${wx + 112}L${wx + 104} ${sy}Z`, { fill: '#FFB84D' }) +
    path(`M${wx + 86} ${sy}L${wx + 92} ${sy - 40}H${wx + 112}L${wx + 104} ${sy}Z`, { fill: '#EE9A3A' }) +
    box(wx + 48, sy - 50, 68, 14, 6, '#FFC86B');
  n += (
    [
      [-26, -70, -38],
      [26, -70, 38],
      [-12, -84, -16],
      [13, -84, 16],
      [0, -88, 0],
    ] as const
  )
    .map(([a, b, c], i) =>
      path(tiltedEllipse(wx + 82 + a, sy + b + 12, 13, 32, c), {
        fill: cycled(['#2E9E7C', '#27907A', '#3BB58A', '#34A884', '#4CC795'], i),
      }),
    )
    .join('');
  const dx = wx + 420;
  n +=
    path(
      `M${dx - 42} ${sy}C${dx - 62} ${sy - 34} ${dx - 44} ${sy - 82} ${dx} ${sy - 84}C${dx + 44} ${sy - 82} ${dx + 62} ${sy - 34} ${dx + 42} ${sy}Z`,
      { fill: '#EF5350' },
    ) +
    path(
      `M${dx + 8} ${sy}C${dx + 44} ${sy - 16} ${dx + 40} ${sy - 66} ${dx + 12} ${sy - 83}C${dx + 50} ${sy - 78} ${dx + 62} ${sy - 34} ${dx + 42} ${sy}Z`,
      { fill: '#C93B52' },
    ) +
    path(ellipse(dx, sy - 46, 31, 25), { fill: '#FFE9D2' }) +
    path(
      `M${dx - 25} ${sy - 56}Q${dx - 13} ${sy - 68} ${dx - 4} ${sy - 57}M${dx + 25} ${sy - 56}Q${dx + 13} ${sy - 68} ${dx + 4} ${sy - 57}`,
      { fill: 'none', stroke: '#3A2A5E', strokeWidth: 5, strokeLinecap: 'round' },
    ) +
    path(ellipse(dx - 12, sy - 46, 8), { fill: '#fff' }) +
    path(ellipse(dx + 12, sy - 46, 8), { fill: '#fff' }) +
    path(ellipse(dx - 12, sy - 46, 4), { fill: '#3A2A5E' }) +
    path(`M${dx - 6} ${sy - 30}Q${dx} ${sy - 26} ${dx + 6} ${sy - 30}`, {
      fill: 'none',
      stroke: '#C93B52',
      strokeWidth: 4,
      strokeLinecap: 'round',
    }) +
    path(`M${dx - 20} ${sy - 12}Q${dx} ${sy - 4} ${dx + 20} ${sy - 12}`, {
      fill: 'none',
      stroke: '#FFC83A',
      strokeWidth: 5,
      strokeLinecap: 'round',
    });
  n += leftCurtain(wx - 50, wy, 1) + bedroomCurtain(wx + ww + 50, wy, -1);
  n +=
    box(wx - 130, wy - 76, ww + 260, 16, 8, '#F7D9B4') +
    box(wx - 130, wy - 67, ww + 260, 7, [0, 0, 8, 8], '#D9AE8C') +
    path(ellipse(wx - 134, wy - 68, 15), { fill: '#FFC83A' }) +
    path(ellipse(wx + ww + 134, wy - 68, 15), { fill: '#FFC83A' });
  return n;
}
