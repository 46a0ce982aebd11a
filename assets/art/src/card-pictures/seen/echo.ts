import { INK, PALETTE } from '../../draw/colour.ts';
import { ellipse, roundRect, star } from '../../draw/shapes.ts';
import { HEART } from '../../draw/solid.ts';
import { clipped, path, placed } from '../../draw/svg.ts';
import { INSIDE_DEEP } from '../../trickster/mask.ts';
import { coin, eyes, line, one, smile } from '../picture-kit.ts';
import { bird, confetti, cup, friend, heart, note, partyHat, SKINS, sunrise, wave } from './friends.ts';
import { cross, gear, grip, mask, type SeenPictures, string, tag } from './seen-kit.ts';

const WINDOW = roundRect(-104, -110, 208, 210, 104);
const PHOTO = roundRect(-88, -82, 176, 136, 8);
const HILLS = 'M-88 54V14L-40 -30L8 14L40 -10L88 34V46Q88 54 80 54Z';
const SPUD = '#D9A066';

const ribbonOut = (d: string): string => line(d, 30) + line(d, 17, PALETTE.coral);
const smallSpud = (x: number, y: number, k: number): string =>
  placed(
    x,
    y,
    one(ellipse(0, 0, 40, 34), SPUD, { lw: 6 / k, shift: 5 }) + eyes(0, -6, 13, 0.7) + smile(0, 6, 9),
    0,
    k,
  );
const band = (r: number, width: number, fill: string): string =>
  line(`M${-r} 46A${r} ${r} 0 0 1 ${r} 46`, width, fill, { strokeLinecap: 'butt' });

/** Echo City: what was behind the things of its messages. */
export const ECHO_SEEN: SeenPictures = {
  'group-bubbles': () => ({
    prop: { x: 142, y: 82, k: 0.78, foot: [142, 210] },
    trick: {
      behind: mask(62, -118, { k: 0.62, tilt: 8, mood: 'sly' }),
      before:
        cross(-72, -168, [
          [-128, -98],
          [-70, -102],
          [-14, -98],
        ]) + grip(118, -80, 6),
    },
    warm: {
      behind: friend('panda', 74, -118, 1.2, 6),
      before:
        partyHat(-92, -98, -12, 0.85) + heart(78, -28, 1.5) + confetti([-150, 60], [120, 90], [150, 50]),
    },
  }),
  sticker: () => ({
    prop: { x: -128, y: -52, k: 0.86 },
    trick: {
      behind: mask(98, -108, { tilt: 14 }),
      before:
        path('M110 20V58Q110 110 58 110H20Q40 32 110 20Z', {
          fill: INSIDE_DEEP,
          stroke: INK,
          strokeWidth: 6,
        }) +
        gear(82, 80, 24, PALETTE.sun, 10) +
        one('M110 20Q40 32 20 110Q2 66 24 40Q62 2 110 20Z', '#E3DDF0', { shift: 6 }),
    },
    warm: {
      behind: wave(132, -78, -62, { skin: SKINS[1], sleeve: PALETTE.mint }),
      before: partyHat(-14, -104, -6) + heart(-112, 84, 1, -14) + confetti([-148, -40], [-140, 20]),
    },
  }),
  'hand-heart': () => ({
    prop: { x: -112, y: -46, k: 0.88 },
    trick: {
      behind: mask(108, -104, { k: 0.64, tilt: 12, mood: 'sad' }),
      before: string(20, -74, 0) + string(130, 62, 206) + tag(96, 0, [78, -30], -10),
    },
    warm: {
      behind: friend('rabbit', 112, -96, 1.2, 10),
      before: cup(-96, 62, PALETTE.mint) + heart(124, 20, 0.7, 14),
    },
  }),
  pencil: () => ({
    prop: { x: -136, y: -6, k: 0.84 },
    trick: {
      behind: mask(-48, -104, { tilt: -10 }),
      before:
        cross(104, -178, [
          [44, -92],
          [92, -66],
        ]) + gear(92, 96, 36, PALETTE.mid, 10),
    },
    warm: {
      behind: friend('hedgehog', -66, -70, 1.25, -8),
      before:
        placed(
          98,
          78,
          path(HEART, { fill: 'none', stroke: PALETTE.mid, strokeWidth: 5.5, strokeLinejoin: 'round' }),
          8,
          1.5,
        ) + bird(96, -118),
    },
  }),
  paintbrush: () => ({
    prop: { x: 168, y: 48, k: 0.84 },
    trick: {
      behind: mask(-62, -90, { tilt: -8, mood: 'sly' }),
      before: gear(14, -14, 26, PALETTE.sky) + gear(-78, 66, 22, PALETTE.mint, 14) + grip(-112, -22, -34),
    },
    warm: {
      behind: friend('frog', -62, -84, 1.25, -6),
      before: heart(-18, 54, 1.1, -6) + confetti([152, 20], [128, 78], [-160, 0]),
    },
  }),
  'sound-wave': () => ({
    prop: { x: -98, y: -118, k: 0.8 },
    trick: {
      behind: mask(72, -102, { k: 0.68, tilt: 8, mood: 'laugh' }),
      before:
        gear(104, 2, 34, PALETTE.coral) +
        gear(56, 18, 22, PALETTE.sun, 12) +
        grip(10, -62) +
        grip(126, -56, 20),
    },
    warm: {
      behind: friend('cat', 66, -96, 1.3, 6),
      before:
        note(-84, -110) +
        note(-30, -132, 0.8, PALETTE.coral) +
        heart(108, 2, 1.3) +
        bird(-130, 110, 1, PALETTE.sun),
    },
  }),
  photo: () => ({
    prop: { x: 170, y: -44, k: 0.8 },
    trick: {
      before:
        placed(
          14,
          6,
          clipped(
            PHOTO,
            mask(18, -22, { k: 0.6, mood: 'sly' }) +
              path(HILLS, { fill: '#6CC793', stroke: INK, strokeWidth: 5 }),
          ) + path(PHOTO, { fill: 'none', stroke: INK, strokeWidth: 5 }),
          6,
        ) + tag(-104, 46, [-86, 34], 14),
    },
    warm: {
      before:
        placed(
          14,
          6,
          clipped(
            PHOTO,
            friend('fox', -46, 2, 0.86, -6) + friend('rabbit', 44, 0, 0.86, 6) + friend('frog', 0, 30, 0.86),
          ) + path(PHOTO, { fill: 'none', stroke: INK, strokeWidth: 5 }),
          6,
        ) + heart(116, -100, 1, 12),
    },
  }),
  'rain-cloud': () => ({
    prop: { x: 172, y: 56, k: 0.84, foot: [172, 210] },
    trick: {
      behind: mask(84, -112, { k: 0.62, tilt: 12 }),
      before:
        string(-92, -58, -110) +
        string(0, -114, -6) +
        line('M-70 40V66M-10 50V82M52 50V66M92 46V88', 4, PALETTE.ink2) +
        path(ellipse(-54, 28, 12, 8), { fill: PALETTE.pink }) +
        gear(-96, 12, 26, PALETTE.mid, 8),
    },
    warm: {
      behind:
        sunrise(104, -74, 46) +
        band(154, 66, INK) +
        band(172, 18, PALETTE.coral) +
        band(154, 18, PALETTE.sun) +
        band(136, 18, PALETTE.mint),
      before:
        path(ellipse(-58, 24, 12, 8) + ellipse(50, 24, 12, 8), { fill: PALETTE.pink }) +
        heart(128, 84, 1, 10),
    },
  }),
  mitten: () => ({
    prop: { x: 166, y: -60, k: 0.84 },
    trick: {
      behind:
        ribbonOut('M10 100Q0 150 -70 146T-130 170') + mask(-58, -112, { k: 0.62, tilt: -12, mood: 'sly' }),
      before: string(0, -108) + string(104, -20) + tag(118, 60, [92, 44], -8),
    },
    warm: {
      behind: friend('hedgehog', -96, -110, 1.25, -10),
      before: heart(4, 34, 1.3, -8) + bird(132, -66, 1, PALETTE.sun),
    },
  }),
  potato: () => ({
    prop: { x: -132, y: -76, k: 0.8 },
    trick: {
      behind: mask(100, -106, { k: 0.64, tilt: 14 }),
      before:
        path(ellipse(-36, -12, 27) + ellipse(36, -12, 27), {
          fill: '#fff',
          fillOpacity: 0.35,
          stroke: INK,
          strokeWidth: 8,
        }) +
        line('M-9 -14Q0 -22 9 -14M-63 -16L-100 -30M63 -16L106 -34', 8) +
        one('M0 22C-20 4 -54 12 -62 34C-42 46 -14 42 0 32C14 42 42 46 62 34C54 12 20 4 0 22Z', '#5A3550', {
          lw: 5,
          shift: 3,
        }),
    },
    warm: {
      before:
        partyHat(-2, -88, 4) + smallSpud(-122, 92, 0.9) + smallSpud(120, 96, 0.8) + heart(124, -50, 0.9, 12),
    },
  }),
  'paper-sheet': () => ({
    prop: { x: -136, y: 30, k: 0.8 },
    trick: {
      behind: mask(112, -104, { k: 0.62, tilt: 12, mood: 'sly' }),
      before:
        string(-34, -24, -20) + string(54, -6, 40) + gear(64, 92, 30, PALETTE.sun, 6) + grip(108, -44, 74),
    },
    warm: {
      behind: friend('whale', 118, -100, 1.25, 8),
      before:
        heart(-48, -66, 0.9, -10) +
        heart(-8, -92, 0.6, 10) +
        line('M84 100L72 146M104 100L118 144', 14) +
        line('M84 100L72 146M104 100L118 144', 6, PALETTE.coral) +
        one(star(94, 88, 38, 29, 11, -90, 4), PALETTE.sun, { shift: 4 }) +
        path(star(94, 88, 17, 8, 5, -90, 2), { fill: '#FFF6DD' }),
    },
  }),
  'bank-card': () => ({
    prop: { x: -116, y: -110, k: 0.8 },
    trick: {
      behind: mask(82, -112, { tilt: 8, mood: 'sly' }),
      before:
        grip(16, -94, -6) +
        grip(134, -108, 6) +
        coin(112, 112, 0.86) +
        coin(166, 84, 0.66) +
        coin(60, 130, 0.6) +
        line('M146 46Q150 60 148 66M108 60V74M74 84L72 100', 6, PALETTE.ink2),
    },
    warm: {
      behind: friend('rabbit', 78, -104, 1.2, 6),
      before: heart(6, 6, 1.4, -9) + cup(132, 138, PALETTE.coral),
    },
  }),
  moon: () => ({
    prop: { x: 166, y: -34, k: 0.78 },
    trick: {
      before:
        clipped(
          WINDOW,
          mask(20, -30, { k: 0.62, tilt: 6, mood: 'sly' }) + line('M0 -112V104M-104 40H104', 12, '#D9955A'),
        ) +
        line('M-70 -104V-68M-80 -96V14', 4, PALETTE.lilac) +
        grip(60, 98) +
        grip(-20, 98, -6),
    },
    warm: {
      before: friend('cat', -52, 58, 1.3) + cup(78, 100, PALETTE.coral) + heart(-60, -40, 0.8, -10),
    },
  }),
  whistle: () => ({
    prop: { x: 156, y: -108, k: 0.8 },
    trick: {
      behind: mask(108, 66, { k: 0.72, tilt: 12, mood: 'sly' }),
      before: gear(-18, 26, 46, PALETTE.sun, 6, 10) + grip(52, 92, 60) + grip(124, 0, 170),
    },
    warm: {
      behind: friend('fox', 112, 66, 1.35, 8),
      before:
        heart(-16, 30, 1.4) +
        placed(
          -132,
          96,
          one(ellipse(0, 0, 42), PALETTE.white, { shift: 6, tone: 0.14 }) +
            path(star(0, 0, 17, 14, 5, -90, 1), { fill: INK }) +
            line('M0 -16V-38M16 -4L36 -12M10 14L22 32M-10 14L-22 32M-16 -4L-36 -12', 5),
        ),
    },
  }),
  'flag-bubble': () => ({
    prop: { x: 148, y: 100, k: 0.76, foot: [148, 210] },
    trick: {
      behind: mask(82, -128, { tilt: 8 }),
      before:
        grip(22, -104, -4) +
        grip(134, -88, 24) +
        string(-106, -72) +
        string(-20, -70, -10) +
        gear(72, -6, 34, PALETTE.mint, 8),
    },
    warm: {
      behind: friend('frog', -56, -122, 1.2, -6) + friend('rabbit', 74, -122, 1.2, 6),
      before: heart(72, -16, 1.7),
    },
  }),
  'speech-bubble': () => ({
    prop: { x: -136, y: -58, k: 0.8 },
    trick: {
      behind: mask(64, -126, { k: 0.7, tilt: 8, mood: 'laugh' }),
      before:
        grip(4, -104, -4) +
        grip(126, -92, 20) +
        gear(86, 22, 32, PALETTE.coral, 8) +
        tag(-72, 84, [-60, 62], 8),
    },
    warm: {
      behind:
        wave(122, -128, -66, { skin: SKINS[2], sleeve: PALETTE.coral }) +
        friend('panda', -56, -116, 1.25, -6),
      before: heart(92, 10, 1.5, 6),
    },
  }),
};
