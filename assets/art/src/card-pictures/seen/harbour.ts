import { INK, PALETTE } from '../../draw/colour.ts';
import { ellipse, roundPolygon, roundRect } from '../../draw/shapes.ts';
import { clipped, path } from '../../draw/svg.ts';
import { INSIDE_DEEP } from '../../trickster/mask.ts';
import { line, one, smile } from '../picture-kit.ts';
import {
  balloon,
  bird,
  confetti,
  cup,
  flower,
  friend,
  heart,
  note,
  partyHat,
  SKINS,
  sunrise,
  wave,
} from './friends.ts';
import {
  cross,
  gear,
  grip,
  hook,
  mask,
  peep,
  type SeenPictures,
  stick,
  string,
  tag,
  windKey,
} from './seen-kit.ts';

const SCREEN = roundRect(-56, -94, 112, 176, 12);
const GLASS = '#8FF0DF';

/** The Sea of Messages: what was behind the things of its messages. */
export const HARBOUR_SEEN: SeenPictures = {
  gamepad: () => ({
    prop: { x: 168, y: -96, k: 0.8 },
    trick: {
      behind: mask(8, -116, { k: 0.7, tilt: -4, mood: 'sly' }),
      before: gear(-88, -24, 38, PALETTE.sun, 6) + grip(-62, -70, -4) + grip(78, -70, 6),
    },
    warm: {
      behind: friend('frog', -70, -100, 1.25, -8) + friend('fox', 70, -104, 1.25, 8),
      before: heart(92, -10, 1.3) + confetti([-150, -60], [150, -70], [0, -150]),
    },
  }),
  'question-bubble': () => ({
    prop: { x: 150, y: 96, k: 0.78, foot: [150, 210] },
    trick: {
      behind: mask(102, -122, { k: 0.64, tilt: 12, mood: 'sly' }),
      before:
        path(roundRect(-60, -94, 120, 152, 20), { fill: PALETTE.white }) +
        string(24, -76) +
        hook(24, -18, 1.5) +
        grip(128, -88, 24),
    },
    warm: {
      behind: friend('hedgehog', 76, -134, 1.15, 6),
      before: heart(2, 42, 1) + cup(116, 134, PALETTE.coral) + flower(-112, -96, 1.1),
    },
  }),
  'name-tag': () => ({
    prop: { x: 140, y: -70, k: 0.86, tilt: 10 },
    trick: {
      behind: mask(-104, -92, { tilt: -14, mood: 'sly' }),
      before:
        path(ellipse(-64, 46, 42), { fill: '#DCD5F0', stroke: INK, strokeWidth: 6 }) +
        path(ellipse(-64, 46, 28), {
          fill: 'none',
          stroke: PALETTE.mid,
          strokeWidth: 6,
          strokeDasharray: '10 9',
        }) +
        grip(-112, -54, -8) +
        gear(92, 96, 26, PALETTE.mid, 8),
    },
    warm: {
      behind: wave(134, -70, -62, { skin: SKINS[0], sleeve: PALETTE.coral }),
      before: partyHat(-70, 8, -8, 0.66) + heart(98, 96, 1.1, 8),
    },
  }),
  calendar: () => ({
    prop: { x: -134, y: -64, k: 0.8 },
    trick: {
      behind: mask(92, -118, { tilt: 12 }),
      before:
        one(roundRect(-20, 4, 80, 70, 8), INSIDE_DEEP, { lw: 5, shift: 0 }) +
        peep(21, 40, 0.82) +
        one(
          roundPolygon(
            [
              [62, 4],
              [98, -10],
              [98, 90],
              [62, 74],
            ],
            4,
          ),
          PALETTE.sun,
          { lw: 5, shift: 4 },
        ) +
        grip(40, -90, -6),
    },
    warm: {
      behind:
        balloon(-84, -152, [-40, -84], PALETTE.mint) +
        balloon(-14, -160, [-30, -84], PALETTE.sun) +
        friend('panda', 88, -112, 1.2, 8),
      before: heart(23, 38, 1.1) + partyHat(92, -158, 10, 0.7),
    },
  }),
  'map-pin': () => ({
    prop: { x: -124, y: -72, k: 0.82 },
    trick: {
      behind: mask(108, -88, { tilt: 14, mood: 'sly' }),
      before:
        path(ellipse(0, -48, 25), { fill: PALETTE.cream, stroke: INK, strokeWidth: 5 }) +
        path(ellipse(5, -45, 14), { fill: INSIDE_DEEP }) +
        path(ellipse(1, -50, 5), { fill: '#fff' }) +
        string(0, -112) +
        path(
          ellipse(-118, 60, 9, 6) + ellipse(-96, 78, 9, 6) + ellipse(-70, 60, 9, 6) + ellipse(-46, 78, 9, 6),
          { fill: PALETTE.ink2 },
        ),
    },
    warm: {
      behind: sunrise(-96, -30, 46) + friend('turtle', 104, -60, 1.25, 6),
      before: heart(0, -45, 0.6) + flower(-104, 62, 0.9) + flower(112, 72, 0.8, PALETTE.sky),
    },
  }),
  camera: () => ({
    prop: { x: 152, y: -104, k: 0.82 },
    trick: {
      before:
        clipped(
          ellipse(0, 24, 48),
          path(ellipse(0, 24, 50), { fill: '#8D84E0' }) + mask(2, 26, { k: 0.36, mood: 'caught' }),
        ) +
        path(ellipse(0, 24, 48), { fill: 'none', stroke: INK, strokeWidth: 6 }) +
        gear(108, -30, 24, PALETTE.sun, 6) +
        grip(-104, -66, -4) +
        tag(-122, 40, [-138, 4], 8),
    },
    warm: {
      behind: friend('cat', -76, -106, 1.2, -8) + friend('rabbit', 78, -112, 1.2, 8),
      before: heart(0, 28, 1.2) + confetti([-160, -90], [160, -90], [0, -140]),
    },
  }),
  robot: () => ({
    prop: { x: -130, y: -116, k: 0.8 },
    trick: {
      behind: mask(108, -110, { k: 0.64, tilt: 14 }),
      before:
        string(-130, -32, -60) +
        string(130, -32, 150) +
        one(roundRect(-54, 62, 108, 46, 12), INSIDE_DEEP, { lw: 5, shift: 0 }) +
        gear(-26, 84, 22, PALETTE.sun, 4) +
        gear(16, 86, 24, PALETTE.coral, 12) +
        one(
          roundPolygon(
            [
              [54, 62],
              [88, 52],
              [88, 120],
              [54, 108],
            ],
            6,
          ),
          '#C9D8EE',
          { lw: 5, shift: 4 },
        ),
    },
    warm: {
      behind: friend('fox', 112, -98, 1.2, 8),
      before:
        path(roundRect(-66, -40, 132, 60, 20), { fill: '#2F3566' }) +
        heart(-38, -8, 0.8, 0, GLASS) +
        heart(38, -8, 0.8, 0, GLASS) +
        cup(-136, 132, PALETTE.coral),
    },
  }),
  'life-ring': () => ({
    prop: { x: 156, y: -64, k: 0.82 },
    trick: {
      before:
        clipped(
          ellipse(0, 4, 52),
          path(ellipse(0, 4, 54), { fill: '#8D84E0' }) + mask(0, 8, { k: 0.42, mood: 'sly' }),
        ) +
        path(ellipse(0, 4, 54), { fill: 'none', stroke: INK, strokeWidth: 7 }) +
        string(-60, -132) +
        hook(-60, -88, 1, 0) +
        grip(86, 76, 130) +
        grip(-86, 76, -130),
    },
    warm: {
      behind: wave(122, -92, -58, { skin: SKINS[3], sleeve: PALETTE.sky }),
      before:
        bird(-2, -14, 1.15, PALETTE.sun) +
        one('M-52 14Q-39 4 -26 14T0 14T26 14T52 14Q48 56 0 57Q-48 56 -52 14Z', PALETTE.sky, {
          lw: 5,
          shift: 3,
        }) +
        heart(-122, -80, 0.9, -12),
    },
  }),
  key: () => ({
    prop: { x: 150, y: 62, k: 0.86, foot: [150, 210] },
    trick: {
      behind: mask(-48, -92, { k: 0.7, tilt: -10, mood: 'sly' }),
      before:
        path(ellipse(-63, 39, 28), { fill: INSIDE_DEEP, stroke: INK, strokeWidth: 7 }) +
        peep(-63, 39, 0.52) +
        string(64, -58, 80) +
        string(116, -90, 130) +
        gear(20, -12, 24, PALETTE.coral, 10),
    },
    warm: {
      behind: friend('cat', -30, -84, 1.3, -6),
      before:
        line('M-63 60Q-110 90 -128 96', 13) +
        line('M-63 60Q-110 90 -128 96', 4, PALETTE.mid) +
        heart(-136, 116, 1.1, 10) +
        one(
          'M70 62C96 46 124 46 146 58V128C124 116 96 116 70 132C44 116 20 116 -4 128V58C18 46 44 46 70 62Z',
          PALETTE.mint,
          {
            shift: 6,
            lines: line(
              'M70 62V130M16 76Q34 72 52 80M16 98Q34 94 52 102M90 80Q108 72 126 76M90 102Q108 94 126 98',
              6,
              '#E8FFF8',
            ),
          },
        ),
    },
  }),
  microphone: () => ({
    prop: { x: 128, y: 70, k: 0.94, tilt: 8, foot: [146, 210] },
    trick: {
      behind: mask(-78, -96, { k: 0.7, tilt: -12, mood: 'laugh' }),
      before: gear(-138, 108, 32, PALETTE.coral, 6) + grip(-34, -58, -40) + string(40, -98),
    },
    warm: {
      behind: friend('fox', -84, -86, 1.3, -8),
      before: note(128, 40) + note(92, 92, 0.8, PALETTE.coral) + bird(-140, 86, 1, PALETTE.sun),
    },
  }),
  suitcase: () => ({
    prop: { x: 164, y: -92, k: 0.8 },
    trick: {
      behind: mask(0, -112, { k: 0.72, tilt: 4, mood: 'sly' }),
      before:
        grip(-66, -74, -4) +
        grip(66, -74, 4) +
        tag(-112, -46, [-38, -98], 8) +
        gear(0, 20, 42, PALETTE.mid, 8),
    },
    warm: {
      behind: sunrise(92, -74, 50) + friend('panda', -62, -122, 1.2, -8),
      before:
        heart(0, 22, 1.6, 0, PALETTE.cream) + flower(124, -74, 1.1) + flower(152, -52, 0.8, PALETTE.lilac),
    },
  }),
  phone: () => ({
    prop: { x: -134, y: -36, k: 0.86 },
    trick: {
      behind: mask(92, -82, { k: 0.72, tilt: 14 }),
      before:
        path(SCREEN, { fill: INSIDE_DEEP }) +
        clipped(
          SCREEN,
          gear(-22, -44, 46, PALETTE.sun, 6) +
            gear(34, 20, 42, PALETTE.coral, 12) +
            gear(-30, 58, 32, PALETTE.mint, 4),
        ) +
        path(SCREEN, { fill: 'none', stroke: INK, strokeWidth: 5 }) +
        grip(70, 26, 84),
    },
    warm: {
      behind:
        friend('rabbit', -92, -54, 1.25, -12) + wave(114, -50, -58, { skin: SKINS[1], sleeve: PALETTE.sun }),
      before: heart(2, 4, 1.4) + cup(126, 132, PALETTE.mint),
    },
  }),
  octopus: () => ({
    prop: { x: -152, y: 20, k: 0.8 },
    trick: {
      behind: mask(86, -120, { k: 0.62, tilt: 14, mood: 'sly' }) + windKey(150, -12, -6),
      before:
        cross(-40, -176, [
          [-86, -58],
          [-38, -98],
          [14, -110],
        ]) + gear(66, -62, 26, PALETTE.sun, 8),
    },
    warm: {
      behind: friend('hedgehog', 122, -100, 1.15, 10),
      before: partyHat(-18, -108, -8) + heart(0, 74, 1.5) + note(-136, -40),
    },
  }),
  'picture-frame': () => ({
    prop: { x: 170, y: -30, k: 0.8 },
    trick: {
      behind: mask(84, -134, { k: 0.64, tilt: 10 }),
      before:
        peep(0, -12, 0.94) + grip(24, -102, -4) + grip(132, -98, 10) + gear(-118, 96, 28, PALETTE.sun, 8),
    },
    warm: {
      behind: friend('frog', 84, -132, 1.2, 8),
      before:
        flower(0, -10, 1.7) +
        path(ellipse(-8, -14, 3.5, 5) + ellipse(8, -14, 3.5, 5), { fill: INK }) +
        smile(0, -4, 8) +
        heart(70, -36, 0.7, 10) +
        heart(-66, -34, 0.5, -10) +
        bird(-120, -112, 1),
    },
  }),
  pennant: () => ({
    prop: { x: 126, y: 88, k: 0.84, foot: [126, 210] },
    trick: {
      behind: mask(54, -112, { k: 0.7, tilt: 6, mood: 'sly' }),
      before: grip(8, -104, 2) + grip(96, -76, 28) + string(140, -46) + gear(-60, 108, 34, PALETTE.mid, 8),
    },
    warm: {
      behind: friend('whale', 112, -112, 1.3, 4),
      before:
        heart(-14, -40, 1, 0, PALETTE.cream) +
        one('M20 78L70 78L94 34L118 78L168 78L140 122H48Z', PALETTE.white, {
          shift: 6,
          tone: 0.14,
          lines: line('M70 78H118', 5, '#C9C2DC'),
        }) +
        line('M-10 132Q10 120 30 132T70 132T110 132T150 132T190 132', 9, PALETTE.sky),
    },
  }),
  'cat-face': () => ({
    prop: { x: 168, y: 88, k: 0.78, foot: [168, 210] },
    trick: {
      behind: stick([0, 90], [14, 220]) + mask(100, -106, { k: 0.8, tilt: 16 }),
      before:
        path(ellipse(-54, -6, 24, 27), { fill: PALETTE.cream, stroke: INK, strokeWidth: 6 }) +
        path(ellipse(54, -6, 24, 27), { fill: PALETTE.mint, stroke: INK, strokeWidth: 6 }) +
        path(ellipse(-46, -2, 13, 12) + ellipse(62, -2, 13, 12), { fill: INSIDE_DEEP }) +
        grip(-112, 30, -70),
    },
    warm: {
      before:
        path(ellipse(-78, 26, 18, 11) + ellipse(78, 26, 18, 11), { fill: PALETTE.pink }) +
        one(ellipse(124, 96, 40), PALETTE.coral, {
          shift: 6,
          lines: line('M96 84Q124 66 150 82M90 100Q124 84 160 100M100 116Q126 104 150 116', 5, '#C4324A'),
        }) +
        line('M96 124Q60 142 20 132', 9) +
        line('M96 124Q60 142 20 132', 3.5, PALETTE.coral) +
        bird(-6, -124, 1.1) +
        heart(130, -30, 0.8, 12),
    },
  }),
};
