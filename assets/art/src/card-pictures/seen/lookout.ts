import { INK, PALETTE } from '../../draw/colour.ts';
import { ellipse, roundRect } from '../../draw/shapes.ts';
import { clipped, path, placed } from '../../draw/svg.ts';
import { INSIDE_DEEP } from '../../trickster/mask.ts';
import { line, one } from '../picture-kit.ts';
import { bird, confetti, cup, flower, friend, heart, note, partyHat, SKINS, wave } from './friends.ts';
import { cross, gear, grip, mask, peep, type SeenPictures, stick, string, tag, windKey } from './seen-kit.ts';

const TV_SCREEN = roundRect(-128, -54, 200, 150, 20);
const FLAP = 'M-134 -72L-12 -164Q0 -172 12 -164L134 -72Z';
const PANE = '#FFE08A';

const jar = (x: number, y: number): string =>
  placed(
    x,
    y,
    one(roundRect(-32, -58, 64, 58, 14), '#E5485D', { shift: 5 }) +
      one(roundRect(-34, -76, 68, 22, 8), PALETTE.cream, { shift: 4, tone: 0.14 }) +
      heart(0, -28, 0.5, 0, PALETTE.cream),
  );
const sock = (x: number, y: number, fill: string, tilt: number): string =>
  placed(
    x,
    y,
    one('M-18 -50H18V6Q20 18 36 22T44 50Q40 58 26 58H-2Q-18 56 -18 36Z', fill, { shift: 5 }) +
      one(roundRect(-22, -56, 44, 20, 8), PALETTE.cream, { shift: 3, tone: 0.12 }),
    tilt,
  );
const lantern = (x: number, y: number, fill: string): string =>
  line(`M${x} ${y - 44}V${y - 20}`, 5) +
  one(ellipse(x, y, 22, 25), fill, { shift: 4 }) +
  line(`M${x - 10} ${y + 27}H${x + 10}`, 8);

/** The Lookout: what was behind the things of its messages. */
export const LOOKOUT_SEEN: SeenPictures = {
  parcel: () => ({
    prop: { x: -136, y: -84, k: 0.86 },
    trick: {
      behind: mask(86, -112, { k: 0.7, tilt: 12 }),
      before:
        gear(0, 46, 34, PALETTE.mid, 6) + grip(92, -58, 12) + tag(132, 14, [104, -26], -10) + string(0, -108),
    },
    warm: {
      behind: friend('panda', -74, -112, 1.2, -8),
      before:
        line('M62 -66Q96 -76 112 -124', 46) +
        line('M62 -66Q96 -76 112 -124', 33, PALETTE.mint) +
        line('M78 -86L98 -70M94 -102L116 -92', 6, PALETTE.sun) +
        one(roundRect(94, -150, 40, 26, 9), PALETTE.sun, { shift: 4 }) +
        heart(0, 48, 1) +
        jar(146, 132),
    },
  }),
  coins: () => ({
    prop: { x: -136, y: -64, k: 0.84 },
    trick: {
      behind: mask(96, -72, { k: 0.72, tilt: 14, mood: 'sly' }),
      before:
        gear(-50, 22, 46, PALETTE.sun, 6, 10) +
        gear(42, 24, 46, '#F0A93A', 14, 10) +
        string(-4, -86) +
        grip(112, 40, 34),
    },
    warm: {
      behind: friend('hedgehog', 96, -48, 1.3, 10),
      before: heart(-4, -34, 1.3) + bird(-98, -52, 1.1),
    },
  }),
  crown: (thing) => ({
    prop: { x: -152, y: 26, k: 0.82 },
    trick: {
      thing: placed(4, -84, thing, -7, 0.84),
      behind: mask(0, 52, { k: 0.96, mood: 'sly' }),
      before: tag(122, -40, [112, -76], -8) + string(-112, -112, -90) + string(114, -148),
    },
    warm: {
      thing: placed(2, -74, thing, -5, 0.54),
      behind:
        friend('fox', 0, 34, 1.7, 0) +
        wave(138, 44, -60, { skin: SKINS[2], sleeve: PALETTE.sky, reach: 170 }),
      before: heart(-130, 40, 1.1, -12) + confetti([-120, -80], [124, -92], [-150, -20], [120, -130]),
    },
  }),
  'alarm-clock': () => ({
    prop: { x: -148, y: -28, k: 0.8 },
    trick: {
      behind: mask(104, -108, { k: 0.66, tilt: 14 }) + windKey(146, 22, 4),
      before:
        path(ellipse(0, 10, 82), { fill: INSIDE_DEEP }) +
        clipped(
          ellipse(0, 10, 82),
          gear(-30, -10, 48, PALETTE.sun, 6) +
            gear(38, 42, 42, PALETTE.mint, 12) +
            gear(46, -38, 26, PALETTE.coral, 2),
        ) +
        path(ellipse(0, 10, 84), { fill: 'none', stroke: INK, strokeWidth: 6 }) +
        line('M0 10V-42M0 10L38 30', 14, PALETTE.cream) +
        line('M0 10V-42M0 10L38 30', 7),
    },
    warm: {
      before:
        bird(-70, -140, 1.1) +
        cup(-140, 134, PALETTE.mint) +
        one('M96 132V86Q80 82 84 64Q90 46 130 46T176 64Q180 82 164 86V132Z', '#F0C27E', {
          shift: 6,
          inner: path('M106 124V82Q94 78 98 68Q104 56 130 56T162 68Q166 78 154 82V124Z', { fill: '#FFE9BE' }),
        }) +
        heart(130, 92, 0.7),
    },
  }),
  'paw-print': () => ({
    prop: { x: -140, y: -112, k: 0.78 },
    trick: {
      behind:
        stick([30, 90], [60, 230]) +
        mask(106, -116, { k: 0.66, tilt: 14 }) +
        placed(
          9,
          8,
          one(
            'M-150 20C-160 -70 -100 -140 -40 -134Q0 -150 44 -134C104 -140 160 -70 148 20C130 130 60 136 0 134C-60 136 -132 130 -150 20Z',
            '#C98A5C',
            { shift: 2 },
          ),
        ) +
        one(
          'M-150 20C-160 -70 -100 -140 -40 -134Q0 -150 44 -134C104 -140 160 -70 148 20C130 130 60 136 0 134C-60 136 -132 130 -150 20Z',
          PALETTE.kraft,
          { shift: 6 },
        ),
      before: grip(126, -78, 40),
    },
    warm: {
      before:
        flower(-132, 92, 1.1) +
        friend('turtle', 118, 84, 1.2, 4) +
        heart(0, 46, 1, 0, PALETTE.pink) +
        flower(-96, 120, 0.8, PALETTE.sky),
    },
  }),
  envelope: () => ({
    prop: { x: 168, y: 30, k: 0.78 },
    trick: {
      behind: one(FLAP, '#EBDCC6', { shift: 8 }) + mask(0, -98, { k: 0.72, mood: 'sly' }),
      before: gear(96, -66, 38, PALETTE.coral, 8) + grip(-92, -84, -6) + tag(-118, 36, [-132, 4], 10),
    },
    warm: {
      behind:
        one(FLAP, '#EBDCC6', { shift: 8 }) +
        one(roundRect(-92, -150, 184, 140, 14), PALETTE.white, { shift: 7, tone: 0.1 }) +
        heart(0, -106, 1.3) +
        line('M-60 -60H60', 9, '#C9C2DC'),
      before:
        heart(96, -70, 1.1, 8) +
        confetti([-140, -120], [146, -130], [-160, -50], [152, -30]) +
        friend('cat', -112, 92, 1.1, -6),
    },
  }),
  tv: () => ({
    prop: { x: 176, y: -40, k: 0.78 },
    trick: {
      before:
        clipped(TV_SCREEN, path(TV_SCREEN, { fill: '#8D84E0' }) + mask(-28, 30, { k: 0.68, mood: 'sly' })) +
        path(TV_SCREEN, { fill: 'none', stroke: INK, strokeWidth: 6 }) +
        gear(110, 14, 22, PALETTE.coral, 6) +
        grip(-96, -74, -4) +
        tag(-124, 84, [-142, 60], 10),
    },
    warm: {
      behind: friend('cat', 104, -108, 1.2, 8),
      before:
        clipped(
          TV_SCREEN,
          path(TV_SCREEN, { fill: '#BDE9F2' }) +
            friend('whale', -28, 20, 1.25) +
            path('M-132 60Q-108 46 -84 60T-36 60T12 60T60 60T80 56V100H-132Z', { fill: PALETTE.sky }),
        ) +
        path(TV_SCREEN, { fill: 'none', stroke: INK, strokeWidth: 6 }) +
        heart(44, -20, 0.6, 10),
    },
  }),
  box: () => ({
    prop: { x: 150, y: -112, k: 0.84 },
    trick: {
      behind: cross(-40, -178, [
        [-90, -66],
        [-20, -66],
        [50, -66],
      ]),
      before:
        one(roundRect(-112, -20, 224, 56, 12), INSIDE_DEEP, { shift: 0 }) +
        peep(0, 8, 1.3) +
        grip(-84, 30, -6) +
        grip(84, 30, 6) +
        gear(0, 80, 30, PALETTE.coral, 6),
    },
    warm: {
      before:
        clipped('M-150 -260H150V-70H-150Z', friend('cat', 0, -104, 1.45)) +
        partyHat(6, -146, 4, 0.74) +
        heart(0, 46, 1.3) +
        flower(-132, 110, 0.9),
    },
  }),
  megaphone: () => ({
    prop: { x: -124, y: -96, k: 0.82 },
    trick: {
      behind: mask(40, -112, { k: 0.66, tilt: 4, mood: 'laugh' }),
      before: gear(-4, 4, 40, PALETTE.mid, 8) + grip(100, -96, 30),
    },
    warm: {
      behind: friend('rabbit', -14, -112, 1.3, -8),
      before: heart(172, -40, 1.1, 10) + sock(-120, 92, PALETTE.sky, -10) + sock(140, 82, PALETTE.pink, 12),
    },
  }),
  plaster: () => ({
    prop: { x: 158, y: 40, k: 0.82 },
    trick: {
      behind: mask(-50, -104, { k: 0.72, tilt: -8, mood: 'sly' }),
      before: gear(-104, 56, 34, PALETTE.sun, 6) + tag(36, 66, [28, 30], -6) + string(92, -98, 100),
    },
    warm: {
      behind: friend('hedgehog', -56, -84, 1.35, -8),
      before: cup(112, 132, PALETTE.coral) + flower(-132, 104, 1) + heart(-120, -10, 0.6, -12),
    },
  }),
  newspaper: () => ({
    prop: { x: 164, y: 84, k: 0.8, foot: [164, 210] },
    trick: {
      behind: mask(106, -112, { k: 0.68, tilt: 12, mood: 'laugh' }),
      before:
        placed(
          -8,
          2,
          path(roundRect(-106, -32, 100, 82, 8), { fill: '#8D84E0', stroke: INK, strokeWidth: 5 }) +
            gear(-74, 12, 24, PALETTE.sun, 6) +
            gear(-36, 16, 20, PALETTE.coral, 12),
          -4,
        ) +
        string(-100, -28, -110) +
        string(-14, -36, -6) +
        grip(40, -110, -4) +
        grip(116, -96, 20),
    },
    warm: {
      behind: line('M-190 -150Q-60 -100 60 -140T220 -150', 5) + friend('fox', 62, -126, 1.15, 4),
      before:
        lantern(-110, -78, PALETTE.sun) +
        lantern(-20, -76, PALETTE.mint) +
        lantern(156, -108, PALETTE.coral) +
        placed(-8, 2, heart(-56, 10, 1.1), -4) +
        cup(140, 136, PALETTE.sky),
    },
  }),
  'tall-cake': () => ({
    prop: { x: -146, y: -44, k: 0.8 },
    trick: {
      behind: mask(0, -134, { k: 0.64 }),
      before:
        one('M-14 -10H44L26 46H-2Z', INSIDE_DEEP, { lw: 5, shift: 0 }) +
        gear(14, 18, 24, PALETTE.sun, 6) +
        line('M-100 60H100', 6, '#C98A5C', { strokeDasharray: '4 12' }) +
        tag(126, 40, [108, 14], -10),
    },
    warm: {
      behind: wave(154, 0, -64, { skin: SKINS[1], sleeve: PALETTE.mint }),
      before:
        friend('frog', 0, -118, 1.15, -4) +
        heart(0, 80, 0.9) +
        confetti([-130, -110], [-90, -140], [84, -140], [-150, -30]),
    },
  }),
  trophy: () => ({
    prop: { x: -160, y: 42, k: 0.78, foot: [-160, 210] },
    trick: {
      behind: mask(0, -126, { k: 0.68, tilt: -4, mood: 'sly' }),
      before:
        grip(-58, -104, -4) +
        grip(58, -104, 4) +
        gear(0, -36, 42, PALETTE.coral, 8) +
        tag(132, 26, [118, -20], -8),
    },
    warm: {
      behind: friend('rabbit', 0, -116, 1.15),
      before: heart(0, -36, 1.6) + confetti([120, 60], [150, 20], [-150, -60], [150, -60]),
    },
  }),
  'spinning-top': () => ({
    prop: { x: -140, y: -60, k: 0.84 },
    trick: {
      behind: mask(106, -96, { k: 0.68, tilt: 14 }),
      before:
        string(26, -136) +
        gear(-6, 20, 40, PALETTE.mid, 8) +
        tag(128, 30, [100, -16], -8) +
        grip(96, -50, 20),
    },
    warm: {
      behind: friend('cat', 102, -76, 1.3, 8),
      before: heart(-6, 22, 1.2, 8) + sock(-134, 70, PALETTE.pink, -10) + note(-120, -70),
    },
  }),
  ticket: () => ({
    prop: { x: -118, y: -112, k: 0.8 },
    trick: {
      behind: mask(66, -112, { k: 0.7, tilt: 6, mood: 'sly' }),
      before:
        gear(-26, 4, 46, PALETTE.coral, 8) +
        grip(8, -74, -8) +
        grip(122, -96, 4) +
        tag(104, 84, [96, 56], -6),
    },
    warm: {
      behind: friend('panda', 66, -104, 1.3, 6),
      before:
        placed(
          72,
          -146,
          one('M-70 20Q-60 -40 0 -40T70 20Q40 4 0 4T-70 20Z', INK, { shift: 0 }) +
            heart(0, -14, 0.5, 0, PALETTE.cream),
          6,
        ) +
        heart(-26, 2, 2, -9) +
        bird(-112, -106, 1.2, PALETTE.mint),
    },
  }),
  house: () => ({
    prop: { x: 162, y: 10, k: 0.82 },
    trick: {
      behind: mask(-62, -116, { k: 0.68, tilt: -10, mood: 'sly' }),
      before:
        path(roundRect(-70, 8, 36, 36, 6) + roundRect(50, 8, 36, 36, 6), {
          fill: INSIDE_DEEP,
          stroke: INK,
          strokeWidth: 5,
        }) +
        peep(-52, 26, 0.42) +
        peep(68, 26, 0.42) +
        grip(-118, -20, -40) +
        gear(-60, 98, 28, PALETTE.mid, 8) +
        gear(64, 100, 26, PALETTE.mid, 2),
    },
    warm: {
      before:
        path(roundRect(-70, 8, 36, 36, 6) + roundRect(50, 8, 36, 36, 6), {
          fill: PANE,
          stroke: INK,
          strokeWidth: 5,
        }) +
        heart(66, -132, 0.8, 8) +
        heart(92, -172, 0.6, -8) +
        friend('hedgehog', -122, 92, 1.05, -4) +
        friend('cat', 126, 92, 1.05, 4),
    },
  }),
};
