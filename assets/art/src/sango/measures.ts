import { INK } from '../draw/colour.ts';
import type { FaceGeometry } from '../figure/face.ts';

/** Sango is drawn around the middle of the body; the ground lies this far below it, px. */
export const GROUND = 272;
export const BODY = { width: 236, height: 306 } as const;
/** Width of the ink line. */
export const LINE = 5.5;

export const SANGO = {
  body: '#FF6B5C',
  bodyLight: '#FF9078',
  bodyDark: '#E14A56',
  side: '#C93A55',
  screen: '#F4FDFF',
  screenDark: '#BDE9F2',
  limb: '#4A3F92',
  limbLight: '#7C70C8',
  glove: '#FFF8EC',
  cuff: '#FFC83A',
  shoe: '#FFC83A',
  sole: '#FFF8EC',
  coral: '#F2748A',
  coralLight: '#FFA3A6',
} as const;

/** The bead on the antenna mirrors the mood; its bend and the signs around say the same without colour. */
export const GLOW = { fine: '#FFD84D', worried: '#8FD3FF', alert: '#FF5A4D' } as const;

export const SANGO_FACE: FaceGeometry = {
  ex: 45,
  ey: -30,
  rx: 18,
  ry: 26,
  mouthY: 27,
  mouthScale: 1.14,
  mouthLine: 6.6,
  browY: -73,
  browWidth: 31,
  browLine: 7.6,
  browPlay: 1.1,
  cheekX: 71,
  cheekY: 6,
  cheek: 16,
  lid: '#EAF9FC',
  blush: '#FF8FA0',
  browInk: INK,
  lash: false,
};
