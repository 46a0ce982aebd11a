import { darken, lighten } from '../../draw/colour.ts';
import { cycled } from '../../draw/geometry.ts';
import { ellipse } from '../../draw/shapes.ts';
import { group, linearGradient, path, radialGradient } from '../../draw/svg.ts';
import { box } from '../box.ts';
import type { Place } from '../place.ts';
import { bed } from './bed.ts';
import { bedroomCurtainAbove } from './curtain.ts';
import { bedroomDecor } from './decor.ts';
import { bedroomDesk } from './desk.ts';
import { bedroomWindow } from './window.ts';

/** Gradients of the room; the desk's close-up looks at the same wall. */
export const BEDROOM_DEFS =
  linearGradient(
    'bWall',
    [
      [0, '#5E5CAB'],
      [0.55, '#7B72C2'],
      [1, '#8D80C9'],
    ],
    0,
    0,
    0.25,
    1,
  ) +
  linearGradient('bSky', [
    [0, '#2F2F7C'],
    [0.38, '#7C52A8'],
    [0.68, '#F08BA0'],
    [1, '#FFC58A'],
  ]) +
  radialGradient('bMoonGlow', [
    [0, '#FFF3C8', 0.55],
    [0.42, '#FFE9B0', 0.28],
    [1, '#FFE9B0', 0],
  ]) +
  radialGradient('bLamp', [
    [0, '#FFE7A6', 0.85],
    [0.3, '#FFD98A', 0.42],
    [1, '#FFCB6B', 0],
  ]) +
  radialGradient('bTab', [
    [0, '#B8F4FF', 0.8],
    [0.45, '#7DE3F5', 0.3],
    [1, '#7DE3F5', 0],
  ]) +
  linearGradient('bFloor', [
    [0, '#B5807F'],
    [1, '#8A5A73'],
  ]) +
  linearGradient(
    'bCurt',
    [
      [0, '#2FA9A6'],
      [0.5, '#3FC0B4'],
      [1, '#238C95'],
    ],
    0,
    0,
    1,
    0,
  ) +
  linearGradient('bDesk', [
    [0, '#F2B784'],
    [1, '#DB9468'],
  ]) +
  linearGradient('bCone', [
    [0, '#FFEDB8', 0.75],
    [1, '#FFE09A', 0],
  ]) +
  linearGradient(
    'bQuilt',
    [
      [0, '#FF8F7E'],
      [1, '#E0607A'],
    ],
    0,
    0,
    0.4,
    1,
  ) +
  linearGradient(
    'bScreen',
    [
      [0, '#D8FBFF'],
      [1, '#7FDCF0'],
    ],
    0,
    0,
    0.4,
    1,
  ) +
  radialGradient(
    'bVig',
    [
      [0.55, '#1E1850', 0],
      [1, '#1E1850', 0.42],
    ],
    0.5,
    0.46,
    0.78,
  ) +
  linearGradient('bFloorGlow', [
    [0, '#FFE0A0', 0.5],
    [1, '#FFE0A0', 0],
  ]);

export function wall(): string {
  let w = `<rect width="1920" height="820" fill="url(#bWall)"/>`;
  // seigaiha (wave) wallpaper: whisper-level
  let pat = '';
  for (let j = 0; j < 12; j++)
    for (let i = -1; i < 22; i++) {
      const X = i * 96 + (j % 2) * 48,
        Y = 40 + j * 62;
      for (const r of [44, 29, 14]) pat += `M${X - r} ${Y}A${r} ${r} 0 0 1 ${X + r} ${Y}`;
    }
  w += path(pat, { fill: 'none', stroke: '#FFFFFF', strokeWidth: 3, opacity: 0.055 });
  w +=
    box(0, 776, 1920, 44, 0, '#F0DCE8') +
    box(0, 776, 1920, 7, 0, '#FFF2F4') +
    box(0, 806, 1920, 14, 0, '#C9AFCF');
  return w;
}
function floor(): string {
  let f = `<rect y="820" width="1920" height="260" fill="url(#bFloor)"/>`;
  for (let i = 0; i < 4; i++) {
    const Y = 820 + cycled([0, 42, 100, 176], i);
    f += box(0, Y, 1920, 3 + i, 0, '#7A4C68', { opacity: 0.3 });
    for (let k = 0; k < 7; k++)
      f += box((k * 310 + i * 150) % 1920, Y, 3, cycled([42, 58, 76, 90], i), 0, '#7A4C68', {
        opacity: 0.26,
      });
  }
  f +=
    path(ellipse(930, 985, 560, 92), { fill: '#5B3D63', opacity: 0.28 }) +
    path(ellipse(930, 976, 560, 92), { fill: '#7FD3C8' }) +
    path(ellipse(930, 976, 470, 74), { fill: '#FFE3B8' }) +
    path(ellipse(930, 976, 372, 56), { fill: '#FF9C86' }) +
    path(ellipse(930, 976, 262, 38), { fill: '#FFE3B8' });
  return f;
}
/** Leaves near the eye. */
function leaves(): string {
  const leaf = (x: number, y: number, len: number, w: number, a: number, c: string) =>
    group(
      path(
        `M0 0C${-w} ${-len * 0.3} ${-w * 0.8} ${-len * 0.75} 0 ${-len}C${w * 0.8} ${-len * 0.75} ${w} ${-len * 0.3} 0 0Z`,
        { fill: c },
      ) +
        path(`M0 0C${w} ${-len * 0.3} ${w * 0.8} ${-len * 0.75} 0 ${-len}Z`, { fill: darken(c, 0.3) }) +
        path(`M0 -20V${-len * 0.86}`, { stroke: lighten(c, 0.16), strokeWidth: 5, strokeLinecap: 'round' }),
      { transform: `translate(${x} ${y}) rotate(${a})` },
    );
  return (
    leaf(40, 1160, 360, 62, -24, '#1D5D70') +
    leaf(70, 1170, 400, 66, 6, '#257279') +
    leaf(96, 1170, 330, 60, 38, '#1D6472') +
    leaf(40, 1180, 270, 54, 62, '#174F63') +
    leaf(1890, 1170, 350, 62, 16, '#1D5D70') +
    leaf(1868, 1170, 380, 64, -14, '#257279') +
    leaf(1850, 1180, 290, 56, -46, '#1A5869')
  );
}
function lamplight(): string {
  return (
    path(ellipse(1716, 560, 560, 470), { fill: 'url(#bLamp)', opacity: 0.26 }) +
    `<rect width="1920" height="1080" fill="url(#bVig)"/>`
  );
}

/** Leo's bedroom at dusk. */
export function bedroom(): Place {
  return {
    defs: BEDROOM_DEFS,
    back: wall() + bedroomWindow(bedroomCurtainAbove) + bedroomDecor(),
    middle: floor() + bed() + bedroomDesk() + lamplight(),
    front: leaves(),
  };
}
