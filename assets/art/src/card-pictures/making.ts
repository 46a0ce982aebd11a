import { INK, PALETTE } from '../draw/colour.ts';
import { point } from '../draw/geometry.ts';
import { capsule, ellipse, roundRect, sparkle, tiltedEllipse } from '../draw/shapes.ts';
import { glint, HEART } from '../draw/solid.ts';
import { path, placed } from '../draw/svg.ts';
import { line, one, type Pictures, shadow, solid } from './picture-kit.ts';

export const MAKING: Pictures = {
  pencil: () =>
    placed(
      0,
      8,
      solid(
        [
          { d: roundRect(-26, -120, 52, 40, 14), fill: PALETTE.pink },
          { d: roundRect(-26, -86, 52, 22, 4), fill: '#C9D8EE' },
          { d: 'M-26 -64H26V66H-26Z', fill: PALETTE.sun },
          { d: 'M-26 66H26L0 122Z', fill: '#FFE3C0' },
        ],
        {
          shift: 7,
          lines: line('M-9 -60V64M9 -60V64', 4, '#D98A2A') + path('M-9 102L0 122L9 102Z', { fill: INK }),
        },
      ),
      38,
    ) + line('M-136 108Q-96 84 -60 108T20 108', 8, PALETTE.mid),
  paintbrush: () =>
    placed(
      -20,
      30,
      one(
        'M-110 0C-110 -70 -40 -96 34 -84C96 -74 120 -20 96 14C80 36 54 20 40 36C26 54 50 76 18 88C-48 106 -110 60 -110 0Z',
        PALETTE.kraft,
        { shift: 8 },
      ) +
        (
          [
            [-64, -18, PALETTE.coral],
            [-22, -50, PALETTE.sun],
            [34, -44, PALETTE.sky],
            [-58, 36, PALETTE.mint],
          ] as const
        )
          .map(([x, y, c]) => one(ellipse(x, y, 19, 16), c, { lw: 4, shift: 3 }))
          .join('') +
        one(ellipse(8, 50, 15, 12), PALETTE.cream, { lw: 4, shift: 2, tone: 0.1 }),
    ) +
    placed(
      84,
      -40,
      solid(
        [
          { d: capsule(point(0, 20), point(0, 100), 18), fill: PALETTE.mid },
          { d: roundRect(-14, -14, 28, 36, 6), fill: '#C9D8EE' },
          { d: 'M-14 -14C-22 -48 -6 -58 0 -84C6 -58 22 -48 14 -14Z', fill: PALETTE.coral },
        ],
        { shift: 4 },
      ),
      34,
    ),
  'music-note': () =>
    placed(
      0,
      6,
      line('M-60 70V-74L72 -104V44', 30) +
        line('M-60 -50L72 -80', 40) +
        solid(
          [
            { d: tiltedEllipse(-88, 74, 42, 32, -16), fill: PALETTE.mid },
            { d: tiltedEllipse(44, 48, 42, 32, -16), fill: PALETTE.mid },
          ],
          { shift: 6 },
        ) +
        line('M-60 70V-74L72 -104V44', 17, PALETTE.mid) +
        line('M-60 -50L72 -80', 27, PALETTE.mid),
    ) +
    path(sparkle(-110, -64, 20) + sparkle(122, -20, 16), {
      fill: PALETTE.sun,
      stroke: INK,
      strokeWidth: 4,
      strokeLinejoin: 'round',
    }),
  sticker: () =>
    solid([{ d: roundRect(-110, -110, 220, 220, 60), fill: PALETTE.white }], { shift: 8, tone: 0.1 }) +
    placed(
      0,
      0,
      one(ellipse(0, 0, 78), PALETTE.sun, { lw: 5, shift: 7 }) +
        path('M-44 -18Q-28 -40 -12 -18M12 -18Q28 -40 44 -18', {
          fill: 'none',
          stroke: INK,
          strokeWidth: 8,
          strokeLinecap: 'round',
        }) +
        path('M-40 14Q0 58 40 14Q20 20 0 20T-40 14Z', {
          fill: '#6E1B45',
          stroke: INK,
          strokeWidth: 5,
          strokeLinejoin: 'round',
        }),
    ) +
    path('M110 50V58Q110 110 58 110H50Q58 64 110 50Z', {
      fill: '#E3DDF0',
      stroke: INK,
      strokeWidth: 6,
      strokeLinejoin: 'round',
    }),
  camera: () =>
    shadow() +
    one(roundRect(-64, -96, 128, 60, 18), '#5F56A8', { shift: 6 }) +
    one(roundRect(-148, -66, 296, 178, 34), PALETTE.mid, { shift: 10 }) +
    one(ellipse(0, 24, 70), PALETTE.cream, { lw: 6, shift: 6, tone: 0.12 }) +
    one(ellipse(0, 24, 48), '#2F3566', { lw: 5, shift: 4 }) +
    path(ellipse(0, 24, 26), { fill: PALETTE.sky }) +
    glint(-18, 6, 12, 8) +
    one(ellipse(108, -32, 15), PALETTE.sun, { lw: 5, shift: 3 }) +
    one(roundRect(-124, -44, 48, 22, 10), PALETTE.coral, { lw: 5, shift: 3 }),
  photo: () =>
    placed(-26, -6, one(roundRect(-104, -92, 208, 190, 14), '#F1E7DA', { shift: 7, tone: 0.12 }), -10) +
    placed(
      14,
      6,
      one(roundRect(-108, -102, 216, 204, 14), PALETTE.white, { shift: 8, tone: 0.1 }) +
        `<g>` +
        path(roundRect(-88, -82, 176, 136, 8), { fill: '#A9DCF8' }) +
        path('M-88 54V14L-40 -30L8 14L40 -10L88 34V46Q88 54 80 54Z', { fill: '#6CC793' }) +
        path(ellipse(46, -46, 20), { fill: PALETTE.sun }) +
        `</g>` +
        path(roundRect(-88, -82, 176, 136, 8), { fill: 'none', stroke: INK, strokeWidth: 5 }) +
        line('M-50 78H50', 8, '#D9CFE0'),
      6,
    ),
  'sound-wave': () =>
    one(roundRect(-150, -62, 300, 128, 64), PALETTE.sky, { shift: 9 }) +
    placed(
      -96,
      2,
      one(ellipse(0, 0, 38), PALETTE.cream, { lw: 5, shift: 4, tone: 0.1 }) +
        path('M-10 -18L20 0L-10 18Z', { fill: INK, stroke: INK, strokeWidth: 5, strokeLinejoin: 'round' }),
    ) +
    [18, 40, 26, 58, 34, 50, 22, 36, 16]
      .map((h, i) => line(`M${-36 + i * 19} ${2 - h / 2}V${2 + h / 2}`, 10, PALETTE.white))
      .join(''),
  'hand-heart': () =>
    one(
      'M-150 66C-110 44 -86 40 -50 50L10 62C34 66 32 92 8 92H-36H26L108 60C134 50 150 76 128 92L30 138C10 146 -18 146 -40 140L-150 120Z',
      '#FCD3AE',
      { shift: 7, lines: line('M8 92H-36', 5) },
    ) +
    one(roundRect(-172, 52, 44, 86, 10), PALETTE.sky, { shift: 5 }) +
    placed(20, -38, one(HEART, PALETTE.coral, { lw: 6 / 2.1, shift: 3 }) + glint(-14, -16, 6, 4), 0, 2.1),
};
