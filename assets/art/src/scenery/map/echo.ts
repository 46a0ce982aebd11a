import { cycled, type Pair } from '../../draw/geometry.ts';
import { ellipse, roundPolygon } from '../../draw/shapes.ts';
import { group, path } from '../../draw/svg.ts';
import { box } from '../box.ts';
import { type Standing, stacked } from '../place.ts';
import { pine } from '../plants.ts';
import { boxBlock, cornered, faceL, faceR, iso, surface } from './blocks.ts';
import { island } from './island.ts';
import { riskSign } from './risk-sign.ts';

/** What comes back: tents and spires, a stage, a post of paper planes. */
export function echoIsland(): string {
  let s = island(300, '#B58BE6', 31, { plaza: '#F0E2FF', rock: '#6B5AA8' });
  s +=
    path(roundPolygon([iso(-70, -70), iso(70, -70), iso(70, 70), iso(-70, 70)], 20), { fill: '#E2CCFA' }) +
    path(
      roundPolygon(
        [
          [0, -40],
          [76, 34],
          [-76, 34],
        ],
        14,
      ),
      { fill: '#F9F2FF' },
    );
  const A: Standing[] = [];
  const tent = (x: number, y: number, w: number, h: number, c: string, c2: string) =>
    group(
      path(ellipse(0, 4, w * 1.02, w * 0.34), { fill: '#3A1F6B', opacity: 0.2 }) +
        path(
          `M${-w} 0Q${-w * 0.28} ${-h * 0.36} 0 ${-h}Q${w * 0.28} ${-h * 0.36} ${w} 0Q0 ${w * 0.42} ${-w} 0Z`,
          { fill: c },
        ) +
        path(
          `M${-w * 0.46} ${w * 0.15}Q${-w * 0.14} ${-h * 0.3} 0 ${-h}Q${-w * 0.02} ${-h * 0.3} ${-w * 0.06} ${w * 0.205}Z`,
          { fill: c2 },
        ) +
        path(
          `M${w * 0.36} ${w * 0.175}Q${w * 0.18} ${-h * 0.3} 0 ${-h}Q${w * 0.32} ${-h * 0.3} ${w * 0.76} ${w * 0.075}Z`,
          { fill: c2 },
        ) +
        path(
          `M${w * 0.1} ${w * 0.21}Q${w * 0.1} ${-h * 0.3} 0 ${-h}Q${w * 0.28} ${-h * 0.36} ${w} 0Q${w * 0.6} ${w * 0.2} ${w * 0.1} ${w * 0.21}Z`,
          { fill: '#3A1F6B', opacity: 0.18 },
        ) +
        path(`M${-w * 0.14} ${w * 0.208}Q0 ${-h * 0.34} ${w * 0.14} ${w * 0.208}Z`, { fill: '#4B2A78' }) +
        box(-2.5, -h - 34, 5, 38, 2.5, '#F7EBD9') +
        path(`M2 ${-h - 34}L34 ${-h - 24}L2 ${-h - 12}Z`, {
          fill: '#FF6B5C',
          stroke: '#FF6B5C',
          strokeWidth: 3,
          strokeLinejoin: 'round',
        }),
      { transform: `translate(${x} ${y})` },
    );
  A.push([-40, tent(-104, -58, 108, 168, '#FF7F9A', '#FFF0F4')]);
  A.push([30, tent(-196, 30, 62, 96, '#FFC24A', '#FFF6E0')]);
  // stage with screen + spotlights
  let q = boxBlock(-70, -48, 140, 96, 26, '#6D4BB8', { T: '#C9A8F5' });
  let st = q.svg;
  st =
    path(cornered([iso(-66, -48, 26), iso(66, -48, 26), iso(66, -48, 136), iso(-66, -48, 136)]), {
      fill: '#4B2A8F',
      stroke: '#4B2A8F',
      strokeWidth: 8,
      strokeLinejoin: 'round',
    }) +
    st +
    path(cornered([iso(-58, -46, 38), iso(58, -46, 38), iso(58, -46, 128), iso(-58, -46, 128)]), {
      fill: '#8FE3F5',
    }) +
    path(cornered([iso(-58, -46, 38), iso(58, -46, 38), iso(58, -46, 62), iso(-58, -46, 90)]), {
      fill: '#5BC3E6',
    });
  const hrt = iso(0, -45, 88);
  st += path(
    `M${hrt[0]} ${hrt[1] + 22}C${hrt[0] - 36} ${hrt[1] - 8} ${hrt[0] - 18} ${hrt[1] - 30} ${hrt[0]} ${hrt[1] - 12}C${hrt[0] + 18} ${hrt[1] - 30} ${hrt[0] + 36} ${hrt[1] - 8} ${hrt[0]} ${hrt[1] + 22}Z`,
    { fill: '#FF5F7A', transform: `rotate(14 ${hrt[0]} ${hrt[1]})` },
  );
  for (let i = 0; i < 7; i++) {
    const [x, y] = iso(-62 + i * 20.6, 48, 12);
    st += path(ellipse(x, y, 5), { fill: cycled(['#FFE27A', '#FF9AAF', '#8FF0DF'], i % 3) });
  }
  const mic = iso(10, 10, 26);
  st +=
    box(mic[0] - 2.5, mic[1] - 44, 5, 44, 2.5, '#3B3470') +
    path(ellipse(mic[0], mic[1] - 50, 9, 11), { fill: '#FFC83A' }) +
    path(ellipse(mic[0], mic[1], 14, 6), { fill: '#3B3470' });
  A.push([5, group(st, { transform: 'translate(112 -52)' })]);
  // paper-plane post tower
  q = boxBlock(-27, -27, 54, 54, 92, '#F2E6FF', { L: '#FFF8FF', R: '#C7B0EA', T: '#FFFFFF' });
  st =
    q.svg +
    surface(faceL(q.block, 0.2, 12, 0.8, 30), '#FF6B5C', 2) +
    surface(faceL(q.block, 0.26, 19, 0.74, 23), '#7A2A5E', 1) +
    surface(faceL(q.block, 0.22, 46, 0.78, 74), '#8FD8F0', 2) +
    surface(faceR(q.block, 0.22, 46, 0.78, 74), '#7CA8DE', 2);
  const ap: Pair = [0, -186];
  st +=
    path(cornered([iso(-34, 34, 90), iso(34, 34, 90), ap]), {
      fill: '#9B4FC2',
      stroke: '#9B4FC2',
      strokeWidth: 4,
      strokeLinejoin: 'round',
    }) +
    path(cornered([iso(34, 34, 90), iso(34, -34, 90), ap]), {
      fill: '#6F2F98',
      stroke: '#6F2F98',
      strokeWidth: 4,
      strokeLinejoin: 'round',
    });
  A.push([95, group(st, { transform: 'translate(206 44)' })]);
  for (const [x, y, k] of [
    [-244, -8, 0.9],
    [-30, 112, 0.85],
    [-70, 124, 0.65],
    [254, -10, 0.8],
    [36, -128, 0.7],
    [130, 104, 0.8],
  ] as const)
    A.push([y + 2, pine(x, y, k, '#8468D2')]);
  A.push([125, riskSign(-132, 108, 'conduct')]);
  return s + stacked(A);
}
