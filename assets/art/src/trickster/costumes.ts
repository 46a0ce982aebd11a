import { PALETTE } from '../draw/colour.ts';
import { placed } from '../draw/svg.ts';
import type { Costume } from './costume-kit.ts';
import { crowdCloak, crowdShoes } from './crowd.ts';
import { capAndHeadphones, emptyHoodie, emptyShoe } from './fake-friend.ts';
import { emptyBoot, fanShirt, pennant, sparks, starBoppers } from './fan.ts';
import type { MaskPaint } from './mask.ts';
import { prizeFeet, prizeMachine } from './prize-machine.ts';
import { robotBody, robotFeet } from './robot.ts';

/** One mask in every costume, and the ribbon that gives it away. */
const PAINT: MaskPaint = { face: PALETTE.cream, diamond: PALETTE.mint, brow: PALETTE.purple };
const RIBBON = PALETTE.coral;

/** The bare mask first, then what it wears. */
export const COSTUMES: readonly Costume[] = [
  {
    id: 'mask',
    paint: PAINT,
    headAt: [0, -290],
    headScale: 0.82,
    tilts: 1,
    height: 400,
    arms: { kind: 'ribbon', fill: RIBBON, width: 22, at: [90, -296], follows: 'head', drop: 124 },
    shadow: 70,
  },
  {
    id: 'mask-prize',
    paint: PAINT,
    headAt: [0, -276],
    headScale: 0.72,
    tilts: 0.5,
    height: 474,
    arms: {
      kind: 'ribbon',
      fill: RIBBON,
      width: 20,
      at: [124, -176],
      follows: 'body',
      hang: 0.84,
      drop: 26,
    },
    shadow: 140,
    feet: prizeFeet,
    body: prizeMachine,
  },
  {
    id: 'mask-friend',
    paint: PAINT,
    headAt: [0, -344],
    headScale: 0.66,
    tilts: 1,
    height: 464,
    arms: {
      kind: 'ribbon',
      fill: RIBBON,
      width: 18,
      at: [66, -206],
      follows: 'body',
      sleeve: '#4D8FE0',
    },
    shadow: 90,
    feet: () => emptyShoe(-1, PALETTE.mint) + emptyShoe(1, PALETTE.mint),
    body: emptyHoodie,
    onHead: capAndHeadphones,
  },
  {
    id: 'mask-crowd',
    paint: PAINT,
    headAt: [0, -370],
    headScale: 0.72,
    tilts: 1,
    height: 454,
    arms: {
      kind: 'ribbon',
      fill: RIBBON,
      width: 19,
      at: [84, -204],
      follows: 'body',
      over: true,
      hang: 0.9,
    },
    shadow: 150,
    feet: crowdShoes,
    body: () => placed(0, -18, crowdCloak()),
  },
  {
    id: 'mask-robot',
    paint: PAINT,
    headAt: [0, -304],
    headScale: 0.68,
    tilts: 0.4,
    height: 472,
    arms: { kind: 'cable', fill: PALETTE.mid, width: 16, at: [70, -122], follows: 'body', hang: 0.5 },
    shadow: 96,
    feet: robotFeet,
    body: robotBody,
  },
  {
    id: 'mask-fan',
    paint: PAINT,
    headAt: [0, -344],
    headScale: 0.7,
    tilts: 1,
    height: 486,
    arms: { kind: 'ribbon', fill: RIBBON, width: 19, at: [78, -204], follows: 'body', holds: pennant },
    shadow: 96,
    feet: () => emptyBoot(-1) + emptyBoot(1),
    body: fanShirt,
    onHead: starBoppers,
    air: () =>
      sparks([
        [-128, -446, 9, PALETTE.sky],
        [124, -448, 11, PALETTE.mint],
        [-140, -64, 10, PALETTE.mint],
        [138, -56, 11, PALETTE.pink],
      ]),
  },
];
