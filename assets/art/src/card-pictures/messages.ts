import { INK, PALETTE } from '../draw/colour.ts';
import { ellipse, roundRect, tiltedEllipse } from '../draw/shapes.ts';
import { group, path, placed } from '../draw/svg.ts';
import { parcel } from '../symbols/parcel.ts';
import { bub, eyes, line, one, type Pictures, shadow, smile, solid } from './picture-kit.ts';

export const MESSAGES: Pictures = {
  parcel: () => shadow() + group(parcel('closed'), { transform: 'translate(-180.6 -150.8) scale(.86)' }),
  envelope: () =>
    shadow() +
    one(roundRect(-140, -84, 280, 190, 20), PALETTE.cream, {
      shift: 9,
      tone: 0.12,
      lines:
        line('M-132 -72L-8 28Q0 34 8 28L132 -72', 7) + line('M-130 96L-46 14M130 96L46 14', 5, '#CFC3D8'),
    }) +
    placed(
      96,
      -70,
      one(ellipse(0, 0, 34), PALETTE.coral, { shift: 4 }) + path(ellipse(0, 0, 10), { fill: '#fff' }),
    ),
  megaphone: () =>
    placed(
      -6,
      6,
      line('M-66 34L-44 100', 40) +
        line('M-66 34L-44 100', 27, PALETTE.mid) +
        solid([{ d: 'M-118 -30Q-132 4 -118 38L-60 34L86 104Q112 4 86 -96L-60 -26Z', fill: PALETTE.coral }], {
          shift: 10,
        }) +
        solid([{ d: tiltedEllipse(88, 4, 24, 100, 0), fill: PALETTE.cream }], { shift: 4, tone: 0.12 }) +
        one(roundRect(-140, -34, 34, 76, 12), PALETTE.sun, { shift: 5 }) +
        line('M140 -66L168 -86M150 4H184M140 74L168 94', 10, PALETTE.sun),
      -10,
    ),
  'question-bubble': () =>
    one(bub(-140, -104, 280, 170, 50, -50, 116), PALETTE.white, { shift: 9, tone: 0.1 }) +
    line('M-34 -46C-34 -84 38 -84 38 -44C38 -14 2 -18 2 14', 20) +
    line('M-34 -46C-34 -84 38 -84 38 -44C38 -14 2 -18 2 14', 9, PALETTE.sky) +
    one(ellipse(2, 40, 10), PALETTE.sky, { lw: 5, shift: 2 }),
  'name-tag': () =>
    shadow(120) +
    line('M-60 -132Q0 -84 0 -56Q0 -84 60 -132', 20) +
    line('M-60 -132Q0 -84 0 -56Q0 -84 60 -132', 8, PALETTE.coral) +
    one(roundRect(-128, -58, 256, 176, 24), PALETTE.cream, {
      shift: 9,
      tone: 0.1,
      inner: path('M-140 -70H140V-20H-140Z', { fill: PALETTE.sky }),
    }) +
    one(roundRect(-28, -66, 56, 24, 10), PALETTE.mid, { lw: 5, shift: 3 }) +
    one(ellipse(-64, 46, 42), '#FCD3AE', { lw: 5, shift: 5 }) +
    eyes(-64, 42, 15, 0.8) +
    smile(-64, 58, 13) +
    line('M6 26H100M6 54H80M6 82H92', 10, '#C9C2DC'),
  'group-bubbles': () =>
    placed(
      -70,
      -40,
      one(bub(-76, -62, 152, 98, 32, -30, 70), PALETTE.sky, { shift: 6 }) +
        smile(0, -14, 20) +
        path(ellipse(-24, -28, 7) + ellipse(24, -28, 7), { fill: INK }),
    ) +
    placed(
      78,
      -18,
      one(bub(-76, -62, 152, 98, 32, 24, 70), PALETTE.sun, { shift: 6 }) +
        path(ellipse(-26, -14, 9) + ellipse(0, -14, 9) + ellipse(26, -14, 9), { fill: INK }),
    ) +
    placed(
      -6,
      78,
      one(bub(-86, -54, 172, 88, 32, -10, 62), PALETTE.mint, { shift: 6 }) +
        line('M-46 -18H46M-46 4H20', 9, '#fff'),
    ),
  'speech-bubble': () =>
    one(bub(-140, -104, 280, 170, 50, 40, 116), PALETTE.mint, { shift: 9 }) +
    line('M-88 -52H88M-88 -18H60M-88 16H20', 13, PALETTE.white),
  'flag-bubble': () =>
    one(bub(-140, -104, 280, 170, 50, -40, 116), PALETTE.sun, { shift: 9 }) +
    placed(
      -62,
      -20,
      line('M-40 -50V62', 14) +
        one('M-36 -50Q-8 -66 20 -50T72 -50V6Q44 22 16 6T-36 6Z', PALETTE.coral, { lw: 5, shift: 5 }),
    ) +
    path('M30 -54H112M30 -20H96M30 14H108', {
      fill: 'none',
      stroke: '#fff',
      strokeWidth: 13,
      strokeLinecap: 'round',
      strokeDasharray: '26 20',
    }),
  phone: () =>
    shadow(80) +
    one(roundRect(-72, -120, 144, 240, 28), PALETTE.mid, { shift: 9 }) +
    one(roundRect(-56, -94, 112, 176, 12), PALETTE.mist, { lw: 5, shift: 4, tone: 0.08 }) +
    one(bub(-42, -74, 74, 44, 16, -24, -14), PALETTE.sky, { lw: 4, shift: 2 }) +
    one(bub(-30, -6, 74, 44, 16, 24, 54), PALETTE.sun, { lw: 4, shift: 2 }) +
    path(ellipse(0, 100, 8), { fill: '#4A3F92' }),
};
