import { INK } from '../draw/colour.ts';
import { round } from '../draw/geometry.ts';
import { ellipse, smoothPath, tiltedEllipse } from '../draw/shapes.ts';
import { path } from '../draw/svg.ts';
import { blush, eyes, line, nose, one, solid, w } from './face-kit.ts';

/** Signs a player can choose. */
export const ANIMALS: Readonly<Record<string, () => string>> = {
  fox: () =>
    solid(
      [
        {
          d: 'M-56 -14L-54 -64L-22 -44Q0 -50 22 -44L54 -64L56 -14C62 22 26 54 0 54C-26 54 -62 22 -56 -14Z',
          fill: '#F58A3C',
        },
      ],
      {
        inner:
          path('M-60 6Q-30 4 -14 22Q0 36 14 22Q30 4 60 6V70H-60Z', { fill: '#FFF3E0' }) +
          path('M-48 -54L-30 -42L-46 -26ZM48 -54L30 -42L46 -26Z', { fill: '#5A3550' }),
      },
    ) +
    eyes(-4, 24, 0.9) +
    nose(28, '#3A2A4A') +
    w(32, 8),
  turtle: () =>
    one('M-62 12C-62 -44 62 -44 62 12Q62 30 44 30H-44Q-62 30 -62 12Z', '#35A37C', {
      lines:
        path('M0 -30L20 -18V2L0 14L-20 2V-18Z', {
          fill: '#7FD9A4',
          stroke: INK,
          strokeWidth: 4,
          strokeLinejoin: 'round',
        }) + line('M20 -18L40 -26M20 2L52 14M-20 -18L-40 -26M-20 2L-52 14', 4),
    }) +
    one(ellipse(0, 34, 30, 26), '#9BDD8F', { shift: 4 }) +
    eyes(30, 12, 0.72) +
    line('M-10 44Q0 52 10 44', 4) +
    blush(42, 20) +
    [-1, 1].map((s) => one(tiltedEllipse(s * 46, 36, 17, 11, s * 24), '#9BDD8F', { shift: 3 })).join(''),
  rabbit: () =>
    [-1, 1]
      .map((s) =>
        one(tiltedEllipse(s * 22, -44, 15, 38, s * 10), '#FFF3EA', {
          shift: 4,
          inner: path(tiltedEllipse(s * 22, -40, 7, 27, s * 10), { fill: '#FFB9C4' }),
        }),
      )
      .join('') +
    one(
      smoothPath([
        [-50, 6],
        [-36, -28],
        [0, -38],
        [36, -28],
        [50, 6],
        [38, 44],
        [0, 56],
        [-38, 44],
      ]),
      '#FFF3EA',
    ) +
    eyes(4, 22, 0.9) +
    nose(20) +
    w(24, 8) +
    blush(22, 36),
  panda: () =>
    [-1, 1].map((s) => one(ellipse(s * 42, -36, 20), '#3B3564', { shift: 3 })).join('') +
    one(ellipse(0, 4, 58, 52), '#FFFDF8', { tone: 0.12 }) +
    path(tiltedEllipse(-24, 0, 15, 19, 24) + tiltedEllipse(24, 0, 15, 19, -24), { fill: '#3B3564' }) +
    path(ellipse(-25, -4, 4.5, 5.5) + ellipse(19, -4, 4.5, 5.5), { fill: '#fff' }) +
    nose(24, '#3B3564') +
    w(28, 8) +
    blush(26, 40),
  frog: () =>
    [-1, 1]
      .map(
        (s) =>
          one(ellipse(s * 30, -34, 23), '#6CCB6A', { shift: 4 }) +
          path(ellipse(s * 30, -34, 14), { fill: '#fff', stroke: INK, strokeWidth: 3.5 }) +
          path(ellipse(s * 30, -32, 7, 9), { fill: INK }),
      )
      .join('') +
    one(
      'M-62 10C-62 -26 -34 -34 0 -34C34 -34 62 -26 62 10C62 44 30 54 0 54C-30 54 -62 44 -62 10Z',
      '#6CCB6A',
    ) +
    line('M-36 14Q0 44 36 14', 5) +
    path(ellipse(-7, -6, 3) + ellipse(7, -6, 3), { fill: '#2F7A46' }) +
    blush(18, 46) +
    [-1, 1]
      .map(
        (s) =>
          path(ellipse(s * 30, -34, 14), { fill: '#fff', stroke: INK, strokeWidth: 3.5 }) +
          path(ellipse(s * 30, -32, 7, 9), { fill: INK }) +
          path(ellipse(s * 30 - 3, -36, 3), { fill: '#fff' }),
      )
      .join(''),
  cat: () =>
    solid(
      [
        {
          d: 'M-54 -10L-52 -60L-22 -40Q0 -48 22 -40L52 -60L54 -10C60 24 30 54 0 54C-30 54 -60 24 -54 -10Z',
          fill: '#8C86B8',
        },
      ],
      {
        lines:
          path('M-44 -46L-28 -36L-42 -24ZM44 -46L28 -36L42 -24Z', { fill: '#FFB9C4' }) +
          line('M-9 -42V-28M0 -44V-26M9 -42V-28', 5, '#5F5990'),
      },
    ) +
    eyes(0, 24, 0.95) +
    nose(18) +
    w(22, 8) +
    line('M-34 18L-64 12M-34 26L-62 30M34 18L64 12M34 26L62 30', 3.4),
  whale: () =>
    line('M-12 -52Q-12 -30 -20 -24M-12 -52Q-2 -66 10 -58M-12 -52Q-26 -66 -36 -56', 8, '#6FD0FF') +
    one(
      'M-66 8C-66 -28 -32 -34 -6 -32C30 -30 44 -4 60 -18C56 -36 64 -44 70 -44C78 -34 78 -20 70 -10C74 36 34 54 -8 52C-44 50 -66 34 -66 8Z',
      '#4DA5E8',
      {
        inner: path('M-70 22Q-20 50 60 20V70H-70Z', { fill: '#EAF4FF' }),
        lines: line('M-56 34Q-40 40 -24 42M-40 28Q-24 32 -8 32', 3, '#B9D4EE'),
      },
    ) +
    path(ellipse(-36, 6, 7, 9.5), { fill: INK }) +
    path(ellipse(-38, 2, 3), { fill: '#fff' }) +
    line('M-58 22Q-46 30 -34 24', 4.4) +
    path(ellipse(-18, 16, 8, 5), { fill: '#FF8FA0', opacity: 0.6 }),
  hedgehog: () => {
    const d = [];
    for (let i = 0; i <= 22; i++) {
      const a = ((-205 + (i * 230) / 22) * Math.PI) / 180,
        k = i % 2 ? 66 : 50;
      d.push([Math.cos(a) * k, Math.sin(a) * k * 0.95 + 2]);
    }
    return (
      one(`M${d.map((p) => p.map(round).join(' ')).join('L')}Z`, '#8A5F4A', {
        lines: line('M-30 -34L-24 -22M-6 -44L-2 -30M22 -40L20 -27M-48 -10L-36 -6M46 -14L36 -8', 4, '#5F3F36'),
      }) +
      one(
        smoothPath([
          [-38, 20],
          [-28, -6],
          [0, -12],
          [28, -6],
          [38, 20],
          [22, 46],
          [0, 54],
          [-22, 46],
        ]),
        '#FFE3C8',
        { shift: 4 },
      ) +
      eyes(14, 16, 0.8) +
      path(ellipse(0, 32, 8, 6), { fill: '#3A2A4A' }) +
      line('M-10 42Q0 48 10 42', 4) +
      blush(30, 27)
    );
  },
};
