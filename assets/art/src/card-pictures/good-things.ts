import { INK, PALETTE } from '../draw/colour.ts';
import { point } from '../draw/geometry.ts';
import { capsule, ellipse, roundPolygon, roundRect } from '../draw/shapes.ts';
import { glint, HEART } from '../draw/solid.ts';
import { clipped, path, placed } from '../draw/svg.ts';
import { hand } from '../figure/hands.ts';
import { NATURE } from './nature.ts';
import { bub, eyes, line, one, type Pictures, shadow, smile, solid, sparks } from './picture-kit.ts';

const SKIN = '#E8B48E';
const STONE = '#B9B2D6';
const LAUGH = 'M-30 26Q0 66 30 26Q15 34 0 34T-30 26Z';

const heart = (x: number, y: number, k: number, tilt = 0): string =>
  placed(x, y, one(HEART, PALETTE.coral, { lw: 6 / k, shift: 3 }), tilt, k);
const pawn = (x: number, y: number, fill: string): string =>
  placed(
    x,
    y,
    solid(
      [
        { d: 'M-40 60Q-40 40 -22 34Q-10 10 -16 -14H16Q10 10 22 34Q40 40 40 60Z', fill },
        { d: ellipse(0, -38, 32), fill },
      ],
      { merge: true },
    ) + glint(-12, -50, 8, 5),
  );
const crayon = (x: number, y: number, fill: string, tilt: number): string =>
  placed(
    x,
    y,
    solid(
      [
        { d: 'M-14 -52L-6 -84H6L14 -52Z', fill },
        { d: roundRect(-20, -54, 40, 128, 8), fill },
      ],
      { shift: 5, inner: path('M-24 -38H24V-22H-24ZM-24 44H24V58H-24Z', { fill: INK, opacity: 0.28 }) },
    ),
    tilt,
  );
const board = (points: readonly (readonly [number, number])[], fill: string): string =>
  one(roundPolygon(points, 8), fill, { shift: 6 });

/** Rights and good things: none of them shares its picture with a message. */
export const GOOD_THINGS: Pictures = {
  'listening-ear': () =>
    one(
      'M0 -40C-10 -104 70 -130 116 -88C154 -50 134 4 108 36C92 56 96 84 74 104C50 124 8 112 4 78C2 56 22 50 16 20C12 0 4 -14 0 -40Z',
      SKIN,
      {
        shift: 9,
        lines: line('M30 -44C34 -76 80 -80 90 -48C98 -20 66 -12 66 14C66 38 44 42 38 60', 7, '#A8684A'),
      },
    ) +
    one(bub(-162, -86, 132, 92, 30, -74, 40), PALETTE.mint, { shift: 7 }) +
    heart(-96, -36, 1) +
    line('M-46 44Q-22 60 -18 84M-74 66Q-48 84 -44 112', 9, PALETTE.sky),
  'festive-drum': () =>
    shadow(120) +
    line('M-120 -118L-20 -56M120 -118L30 -52', 20) +
    line('M-120 -118L-20 -56M120 -118L30 -52', 9, PALETTE.kraft) +
    one('M-112 -36H112L92 96Q0 132 -92 96Z', PALETTE.coral, {
      shift: 9,
      inner:
        path(
          'M-120 4L-84 -30L-48 20L-12 -18L24 24L60 -16L96 20L124 -20V26L96 62L60 28L24 68L-12 28L-48 64L-84 14L-120 48Z',
          {
            fill: PALETTE.sun,
          },
        ) + path('M-110 74Q0 112 110 74V110Q0 146 -110 110Z', { fill: PALETTE.teal }),
    }) +
    one(ellipse(0, -36, 114, 34), PALETTE.cream, { shift: 5, tone: 0.12 }) +
    path(ellipse(0, -36, 84, 22), { fill: 'none', stroke: PALETTE.kraft, strokeWidth: 6 }) +
    one(ellipse(-22, -54, 13), PALETTE.mint, { lw: 5, shift: 3 }) +
    one(ellipse(32, -50, 13), PALETTE.mint, { lw: 5, shift: 3 }) +
    sparks([-150, 0, 18], [150, -20, 22], [0, -116, 18]),
  crayons: () =>
    shadow(140) +
    placed(
      -24,
      -8,
      one(roundRect(-118, -112, 224, 210, 12), PALETTE.white, { shift: 8, tone: 0.1 }) +
        line('M-84 60V0L-44 -34L-4 0V60Z', 9, PALETTE.coral) +
        line('M-56 60V26H-32V60', 8, PALETTE.mid) +
        line('M-100 64H84', 9, PALETTE.leaf) +
        path(ellipse(48, -56, 24), { fill: 'none', stroke: PALETTE.sun, strokeWidth: 10 }) +
        line('M48 -98V-90M84 -58H92M74 -84L80 -90M12 -58H4', 8, PALETTE.sun) +
        line('M44 58V30M30 40Q32 24 44 28Q56 22 60 38', 7, PALETTE.pink),
      -5,
    ) +
    crayon(84, 44, PALETTE.sky, 24) +
    crayon(132, 30, PALETTE.coral, 42) +
    crayon(30, 64, PALETTE.leaf, 6),
  banana: () =>
    shadow(120) +
    one(
      'M-104 -112L-78 -118C-66 -40 -10 40 118 42Q140 46 138 66Q128 92 104 100C-20 132 -134 60 -126 -66Q-122 -96 -104 -112Z',
      PALETTE.sun,
      {
        shift: 10,
        inner: path('M-112 -120H-70V-92H-112ZM112 30H150V80H122Z', { fill: '#A8703F' }),
        lines: line('M-98 -64C-86 16 -26 66 70 72', 5, '#E09A2A'),
      },
    ) +
    placed(
      -30,
      26,
      path('M-38 -14Q-26 -32 -14 -14M14 -14Q26 -32 38 -14', {
        fill: 'none',
        stroke: INK,
        strokeWidth: 8,
        strokeLinecap: 'round',
      }) +
        path(LAUGH, {
          fill: '#6E1B45',
          stroke: INK,
          strokeWidth: 5,
          strokeLinejoin: 'round',
          transform: 'translate(0 -22)',
        }) +
        path(ellipse(-50, 4, 11, 7) + ellipse(50, 4, 11, 7), { fill: PALETTE.coral, opacity: 0.55 }),
      24,
      0.9,
    ) +
    line('M16 -96L6 -124M62 -78L76 -106M98 -34L128 -48', 9, PALETTE.coral),
  'board-game': () =>
    shadow(150) +
    board(
      [
        [-150, 60],
        [-96, 6],
        [108, 6],
        [156, 60],
        [142, 100],
        [-138, 100],
      ],
      '#CDEBC9',
    ) +
    path('M-118 56L-88 26H-50L-66 56ZM-56 56L-40 26H-2L-6 56ZM4 56L8 26H46L52 56ZM62 56L56 26H94L116 56Z', {
      fill: PALETTE.cream,
      stroke: INK,
      strokeWidth: 5,
      strokeLinejoin: 'round',
    }) +
    pawn(-82, -10, PALETTE.coral) +
    pawn(22, -16, PALETTE.sky) +
    placed(
      96,
      76,
      one(roundRect(-36, -36, 72, 72, 16), PALETTE.white, { shift: 6, tone: 0.14 }) +
        path(ellipse(-16, -16, 7) + ellipse(16, 16, 7) + ellipse(0, 0, 7), { fill: INK }),
      12,
    ) +
    heart(-30, -96, 0.9),
  'three-hearts': () =>
    placed(0, 22, NATURE.octopus?.() ?? '', 0, 0.84) +
    heart(-96, -84, 1, -16) +
    heart(0, -112, 1.2) +
    heart(96, -84, 1, 16),
  signpost: () =>
    shadow(110) +
    one(capsule(point(0, -112), point(0, 112), 26), '#B97A48', { shift: 5 }) +
    board(
      [
        [-132, -66],
        [-104, -96],
        [62, -96],
        [62, -36],
        [-104, -36],
      ],
      PALETTE.sun,
    ) +
    line('M-92 -66H34M-92 -66L-70 -82M-92 -66L-70 -50', 9, PALETTE.white) +
    board(
      [
        [132, 4],
        [104, -26],
        [-58, -26],
        [-58, 34],
        [104, 34],
      ],
      PALETTE.mint,
    ) +
    line('M92 4H-32M92 4L70 -12M92 4L70 20', 9, PALETTE.white) +
    one(ellipse(-84, 108, 30, 20), STONE, { shift: 5 }) +
    one(ellipse(-30, 116, 26, 17), STONE, { shift: 5 }) +
    one(ellipse(54, 112, 42, 26), STONE, { shift: 6 }) +
    placed(
      100,
      84,
      line('M0 12V40', 8, PALETTE.leaf) +
        [0, 72, 144, 216, 288]
          .map((a) => placed(0, 0, one(ellipse(0, -15, 9, 12), PALETTE.pink, { lw: 5, shift: 2 }), a))
          .join('') +
        one(ellipse(0, 0, 10), PALETTE.sun, { lw: 5, shift: 2 }),
    ),
  'sofa-call': () =>
    shadow(150) +
    line('M-104 96V122M104 96V122', 22) +
    one(roundRect(-112, -80, 224, 150, 40), PALETTE.lilac, {
      shift: 8,
      lines: line('M0 -74V20', 5, '#7B72C2'),
    }) +
    one(roundRect(-152, -16, 62, 118, 28), PALETTE.mid, { shift: 7 }) +
    one(roundRect(90, -16, 62, 118, 28), PALETTE.mid, { shift: 7 }) +
    one(roundRect(-96, 34, 192, 68, 20), PALETTE.lilac, { shift: 7 }) +
    placed(
      0,
      -16,
      one(roundRect(-62, -82, 124, 140, 18), '#3E3A86', { shift: 6 }) +
        clipped(
          roundRect(-50, -68, 100, 112, 8),
          path(roundRect(-50, -68, 100, 112, 8), { fill: '#FFE9BE' }) +
            one('M-46 60Q-44 24 0 24T46 60Z', PALETTE.coral, { lw: 5, shift: 3 }) +
            one(ellipse(0, -50, 18, 15), '#E9E4F2', { lw: 5, shift: 3 }) +
            one(ellipse(0, -18, 38, 36), '#E9E4F2', { lw: 5, shift: 3 }) +
            one(ellipse(0, -8, 30, 31), SKIN, { lw: 5, shift: 4 }),
        ) +
        path(roundRect(-50, -68, 100, 112, 8), { fill: 'none', stroke: INK, strokeWidth: 5 }) +
        eyes(0, -12, 12, 0.55) +
        path(ellipse(-12, -12, 11) + ellipse(12, -12, 11), { fill: 'none', stroke: INK, strokeWidth: 4 }) +
        smile(0, 6, 10) +
        hand('open', point(32, 40), -66, { fill: SKIN, scale: 0.62, lw: 5 }),
      -4,
    ) +
    one(bub(62, -134, 96, 70, 22, 74, -44), PALETTE.mint, { shift: 6 }) +
    heart(110, -96, 0.8),
};
