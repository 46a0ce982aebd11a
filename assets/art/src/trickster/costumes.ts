import { darken, INK, lighten, PALETTE } from '../draw/colour.ts';
import { each } from '../draw/each.ts';
import type { Pair } from '../draw/geometry.ts';
import { ellipse, pillow, roundPolygon, roundRect, sparkle, star } from '../draw/shapes.ts';
import { glint, HEART } from '../draw/solid.ts';
import { clipped, outlined, path, placed, stroke } from '../draw/svg.ts';
import { drawShoe } from '../kids/legs.ts';
import { type Costume, LINE, NOBODY, one, solid } from './costume-kit.ts';
import { MASK } from './mask.ts';

const PURPLE = '#7B2A8C';
const STEEL = '#C9C2DC';

/** A little mask with the same grin, for the crowd. */
function little(x: number, y: number, fill: string, degrees: number): string {
  const k = 0.21;
  const mask = outlined('', {
    shapes: [{ d: MASK, fill }],
    lw: LINE / k,
    inner: path(MASK, { fill: darken(fill, 0.2) }) + path(MASK, { fill, transform: 'translate(-16 -16)' }),
    lines:
      stroke('M-74 -14Q-50 -56 -22 -18M24 -22Q52 -50 80 -26', 17) +
      stroke('M-54 38Q0 96 64 24', 18) +
      path(ellipse(-78, 30, 18, 14) + ellipse(82, 28, 16, 13), { fill: PALETTE.coral, opacity: 0.55 }),
  });
  return placed(x, y, mask, degrees, k);
}

function toy(x: number, y: number, fill: string, degrees: number): string {
  const ball = ellipse(0, 0, 19);
  return placed(
    x,
    y,
    outlined('', {
      shapes: [{ d: ball, fill: PALETTE.white }],
      lw: 4,
      inner:
        path('M-30 0H30V30H-30Z', { fill }) +
        path('M6 0H30V30H6Z', { fill: darken(fill, 0.2) }) +
        glint(-7, -8, 5, 3),
      lines: stroke('M-18 0H18', 3.6),
    }),
    degrees,
  );
}

/** A capsule machine whose window is the mask's stage. */
function prizeMachine(): string {
  const cabinet =
    'M-125 -34V-306C-125 -388 -70 -432 0 -432C70 -432 125 -388 125 -306V-34Q125 -16 107 -16H-107Q-125 -16 -125 -34Z';
  const pane = 'M-102 -150V-304C-102 -370 -56 -406 0 -406C56 -406 102 -370 102 -304V-150Z';
  const bulbs = [
    [-113, -318],
    [-101, -362],
    [-72, -398],
    [-32, -419],
    [32, -419],
    [72, -398],
    [101, -362],
    [113, -318],
  ] as const;
  const window =
    path(pane, { fill: lighten(PALETTE.sun, 0.5), stroke: INK, strokeWidth: 8, strokeLinejoin: 'round' }) +
    clipped(
      pane,
      path('M34 -420H110V-140H10Z', { fill: PALETTE.sun, opacity: 0.3 }) +
        toy(-84, -166, PALETTE.mint, -20) +
        toy(-44, -160, PALETTE.pink, 30) +
        toy(0, -164, PALETTE.sky, -8) +
        toy(44, -160, PALETTE.coral, 16) +
        toy(84, -166, PALETTE.lilac, -30),
    ) +
    stroke('M-84 -250V-300Q-84 -330 -70 -350', 7, PALETTE.white, { opacity: 0.8 });
  const panel =
    path(roundRect(-100, -92, 92, 62, 16), { fill: NOBODY, stroke: INK, strokeWidth: 7 }) +
    toy(-54, -52, PALETTE.sun, -14) +
    one(ellipse(58, -86, 32), lighten(PALETTE.coral, 0.45), { shift: 5 }) +
    placed(58, -86, one(roundRect(-9, -27, 18, 54, 9), PALETTE.sun, { shift: 3 }), 28) +
    path(roundRect(-88, -126, 68, 12, 6), { fill: INK });
  return (
    placed(0, -444, one(star(0, 0, 30, 15, 5, -90, 4), PALETTE.sun, { shift: 3 })) +
    one(cabinet, PALETTE.coral, { shift: 11 }) +
    window +
    each(bulbs, ([x, y], i) =>
      path(ellipse(x, y, 7), { fill: i % 2 ? PALETTE.white : PALETTE.sun, stroke: INK, strokeWidth: 3.6 }),
    ) +
    panel
  );
}

/** A shoe that nobody wears. */
function emptyShoe(side: number, colour: string): string {
  return (
    drawShoe(colour, { x: side * 40, y: -24 }, side, 1) +
    path(ellipse(side * 33, -50, 18, 7), { fill: NOBODY, stroke: INK, strokeWidth: LINE })
  );
}

function bootOf(side: number): string {
  const x = (value: number): number => side * (value + 12);
  const d = `M${x(0)} -66H${x(36)}L${x(38)} -30C${x(60)} -26 ${x(66)} -14 ${x(64)} 0H${x(0)}Z`;
  return (
    one(d, PALETTE.sky, {
      shift: 6,
      inner: path(`M${x(-10)} -10H${x(80)}V6H${x(-10)}Z`, { fill: darken(PALETTE.sky, 0.4) }),
    }) + path(ellipse(x(18), -66, 19, 7), { fill: NOBODY, stroke: INK, strokeWidth: LINE })
  );
}

/** The empty neck of a garment. */
function neckHole(y: number, rim: string): string {
  return (
    one(ellipse(0, y, 46, 19), rim, { shift: 5 }) +
    path(ellipse(0, y - 3, 32, 11), { fill: NOBODY, stroke: INK, strokeWidth: 4 })
  );
}

function emptyHoodie(): string {
  const fill = '#4D8FE0';
  const d =
    'M-34 -236C-56 -232 -72 -222 -76 -198L-82 -98Q-82 -84 -68 -84H68Q82 -84 82 -98L76 -198C72 -222 56 -232 34 -236Z';
  return (
    one(d, fill, {
      shift: 10,
      inner:
        path('M-100 -102H100V-70H-100Z', { fill: darken(fill, 0.26) }) +
        path('M-34 -138H34L48 -104H-48Z', { fill: darken(fill, 0.16) }),
      lines:
        stroke('M-34 -138H34M-34 -138L-48 -106M34 -138L48 -106', 3.4, darken(fill, 0.55)) +
        placed(
          0,
          -172,
          path(HEART, { fill: PALETTE.pink, stroke: INK, strokeWidth: 5, strokeLinejoin: 'round' }),
          0,
          0.72,
        ),
    }) +
    neckHole(-232, lighten(fill, 0.12)) +
    stroke('M-18 -218V-188M18 -218V-194', 5, PALETTE.cream)
  );
}

function capAndHeadphones(): string {
  const over = 'M-122 -6C-150 -236 150 -236 122 -6';
  const cap = outlined('', {
    lw: 6,
    shapes: [{ d: 'M-112 -84C-106 -186 106 -186 112 -84C60 -106 -60 -106 -112 -84Z', fill: PALETTE.sun }],
    inner:
      path('M0 -190H130V-60H30Q70 -120 0 -190Z', { fill: darken(PALETTE.sun, 0.18) }) +
      glint(-56, -128, 26, 10, -40, 0.8),
    lines: stroke(
      'M0 -160C-18 -140 -22 -116 -20 -100M-4 -160C34 -146 56 -120 62 -98',
      4,
      darken(PALETTE.sun, 0.45),
    ),
  });
  const brim = one(
    'M20 -104C84 -112 160 -96 190 -66C196 -52 180 -48 164 -52C120 -64 70 -72 22 -74Z',
    PALETTE.coral,
    { lw: 6, shift: 6 },
  );
  const ear = (s: number): string =>
    placed(
      s * 122,
      2,
      one(roundRect(-23, -40, 46, 80, 21), PALETTE.sky, {
        lw: 6,
        shift: 6,
        lines: path(roundRect(-9, -22, 18, 44, 9), { fill: PALETTE.white, opacity: 0.55 }),
      }),
    );
  return (
    cap +
    brim +
    stroke(over, 30) +
    stroke(over, 17, PALETTE.mid) +
    stroke('M-74 -142Q-46 -168 -14 -174', 4, PALETTE.white, { opacity: 0.6 }) +
    ear(-1) +
    ear(1)
  );
}

/** A cloak full of masks: everybody in the crowd has the same face. */
function crowdCloak(): string {
  const fill = PALETTE.mid;
  const d =
    'M-40 -246C-84 -236 -100 -190 -110 -150L-146 -26Q-132 -8 -112 -20Q-94 -2 -72 -16Q-54 0 -34 -14Q-16 0 0 -14Q16 0 34 -14Q54 0 72 -16Q94 -2 112 -20Q132 -8 146 -26L110 -150C100 -190 84 -236 40 -246Z';
  const faces = [
    [-102, -54, PALETTE.sky, -8],
    [-50, -50, PALETTE.coral, 5],
    [2, -54, PALETTE.cream, -3],
    [54, -50, PALETTE.sun, 7],
    [104, -56, PALETTE.pink, -5],
    [-76, -110, PALETTE.sun, 6],
    [-25, -106, PALETTE.mint, -6],
    [27, -108, PALETTE.pink, 4],
    [78, -110, PALETTE.cream, -7],
    [-46, -158, PALETTE.pink, -6],
    [1, -154, PALETTE.sky, 4],
    [48, -158, PALETTE.mint, 8],
  ] as const;
  const points = [-3, -2, -1, 0, 1, 2, 3].map((i) => {
    const tip: Pair = [i * 26, -184 - i * i * 3];
    return {
      tip,
      d: roundPolygon([[i * 17 - 15, -240], [i * 17 + 15, -240], tip], 4),
      fill: i % 2 ? PALETTE.coral : PALETTE.sun,
    };
  });
  const bells = each(points, ({ tip: [x, y] }) => one(ellipse(x, y, 7), PALETTE.cream, { lw: 4, shift: 2 }));
  return (
    one(d, fill, {
      shift: 12,
      lines: stroke('M-76 -206Q-96 -120 -124 -34M76 -206Q96 -120 124 -34', 3.4, darken(fill, 0.4)),
    }) +
    each(faces, ([x, y, colour, degrees]) => little(x, y, colour, degrees)) +
    each([-1, 1], (side) =>
      path(ellipse(side * 84, -186, 9, 20), { fill: NOBODY, stroke: INK, strokeWidth: LINE }),
    ) +
    solid(points, { shift: 4 }) +
    bells +
    path(ellipse(0, -242, 54, 13), { fill: NOBODY, stroke: INK, strokeWidth: LINE })
  );
}

function robotBody(): string {
  const body = pillow(-70, -154, 140, 112, 24, 4);
  const monitor = pillow(-120, -412, 240, 228, 40, 5);
  const screen = pillow(-100, -394, 200, 192, 44, 3);
  const bolts = [
    [-102, -394],
    [102, -394],
    [-102, -202],
    [102, -202],
  ] as const;
  const side = (s: number): string =>
    one(roundRect(s * 126 - 15, -330, 30, 64, 11), PALETTE.mid, { shift: 5 });
  return (
    stroke('M0 -410C0 -436 16 -434 12 -452', 15) +
    stroke('M0 -410C0 -436 16 -434 12 -452', 6, STEEL) +
    one(ellipse(12, -458, 14), PALETTE.sun, { shift: 4, lines: glint(7, -463, 4, 3) }) +
    stroke('M-20 -190L20 -182L-20 -174L20 -166L-20 -158L20 -150', 11) +
    stroke('M-20 -190L20 -182L-20 -174L20 -166L-20 -158L20 -150', 4, STEEL) +
    one(body, STEEL, {
      shift: 9,
      lines:
        path(roundRect(-48, -136, 96, 50, 12), {
          fill: lighten(PALETTE.sky, 0.5),
          stroke: INK,
          strokeWidth: 4,
        }) +
        stroke('M-38 -108H-18L-8 -124L8 -96L16 -110H38', 4.4, PALETTE.teal) +
        each([PALETTE.coral, PALETTE.sun, PALETTE.mint], (fill, i) =>
          path(ellipse(-28 + i * 28, -66, 8.5), { fill, stroke: INK, strokeWidth: 3.6 }),
        ),
    }) +
    side(-1) +
    side(1) +
    one(monitor, STEEL, { shift: 12, tone: 0.24, lines: glint(-72, -400, 24, 6, -6, 0.8) }) +
    path(screen, { fill: lighten(PALETTE.sky, 0.5), stroke: INK, strokeWidth: 5 }) +
    clipped(screen, path('M30 -400H110V-190H-10Z', { fill: PALETTE.sky, opacity: 0.25 })) +
    each(bolts, ([x, y]) => path(ellipse(x, y, 7.5), { fill: PALETTE.white, stroke: INK, strokeWidth: 3.4 }))
  );
}

function robotFeet(): string {
  return each([-1, 1], (s) =>
    one(roundRect(s * 40 - 32, -42, 64, 42, 20), PALETTE.mid, {
      shift: 6,
      lines: each([-14, 14], (x) =>
        path(ellipse(s * 40 + x, -20, 9), { fill: STEEL, stroke: INK, strokeWidth: 3.6 }),
      ),
    }),
  );
}

function fanShirt(): string {
  const d =
    'M-40 -236C-64 -232 -80 -220 -84 -196L-104 -92Q-104 -78 -88 -78H88Q104 -78 104 -92L84 -196C80 -220 64 -232 40 -236Z';
  const stripes = each([-76, -28, 20, 68], (x) =>
    path(`M${x * 0.8} -240H${x * 0.8 + 20}L${x + 26} -70H${x}Z`, { fill: PALETTE.coral }),
  );
  const scarf = 'M-56 -228Q0 -190 56 -228';
  const ends = 'M-34 -212C-40 -180 -36 -160 -42 -134';
  return (
    one(d, PALETTE.cream, {
      shift: 8,
      inner: stripes + path('M34 -240C60 -180 60 -120 50 -70H120V-240Z', { fill: '#3A2470', opacity: 0.14 }),
      lines: placed(6, -138, one(star(0, 0, 40, 20, 5, -90, 5), PALETTE.sun, { shift: 4 })),
    }) +
    path(ellipse(0, -236, 40, 13), { fill: NOBODY, stroke: INK, strokeWidth: LINE }) +
    each(
      [ends, scarf],
      (line) =>
        stroke(line, 40) +
        stroke(line, 30, PALETTE.mint) +
        stroke(line, 30, PALETTE.purple, { strokeDasharray: '18 18', strokeLinecap: 'butt' }),
    )
  );
}

function starBoppers(): string {
  const bopper = (s: number, x: number): string => {
    const wire = `M${s * 34} -104C${s * 40} -140 ${s * 60} -150 ${x} -172`;
    return (
      stroke(wire, 16) +
      stroke(wire, 6, PALETTE.coral) +
      placed(
        x,
        -180,
        one(star(0, 0, 30, 15, 5, -90, 4), PALETTE.sun, { lw: 6, shift: 3, lines: glint(-8, -8, 5, 3) }),
        s * 12,
      )
    );
  };
  return (
    bopper(-1, -62) +
    bopper(1, 66) +
    stroke('M-106 -92Q0 -136 106 -92', 27) +
    stroke('M-106 -92Q0 -136 106 -92', 15, PALETTE.coral)
  );
}

/** A flag with a star; its stick goes to the right from the hand. */
function pennant(): string {
  return (
    stroke('M-22 0H96', 15) +
    stroke('M-22 0H96', 6.4, PALETTE.kraft) +
    one(
      roundPolygon(
        [
          [36, 6],
          [96, 6],
          [70, 92],
        ],
        4,
      ),
      PALETTE.coral,
      { shift: 5, lines: path(star(67, 34, 13, 6.5, 5, -180, 2), { fill: PALETTE.white }) },
    )
  );
}

const sparks = (list: readonly (readonly [number, number, number, string])[]): string =>
  each(list, ([x, y, r, fill]) =>
    path(sparkle(x, y, r, 0.24), { fill, stroke: INK, strokeWidth: 3.2, strokeLinejoin: 'round' }),
  );

export const COSTUMES: readonly Costume[] = [
  {
    id: 'mask',
    paint: { face: PALETTE.cream, diamond: PALETTE.mid, brow: PURPLE },
    headAt: [0, -290],
    headScale: 0.82,
    tilts: 1,
    height: 400,
    arms: { kind: 'ribbon', fill: PALETTE.coral, width: 22, at: [90, -296], follows: 'head', drop: 124 },
    shadow: 70,
  },
  {
    id: 'mask-prize',
    paint: { face: PALETTE.cream, diamond: PALETTE.mid, brow: PURPLE },
    headAt: [0, -276],
    headScale: 0.72,
    tilts: 0.5,
    height: 474,
    arms: {
      kind: 'ribbon',
      fill: PALETTE.mid,
      width: 20,
      at: [124, -176],
      follows: 'body',
      hang: 0.84,
      drop: 26,
    },
    shadow: 140,
    feet: () =>
      each([-78, 78], (x) => one(roundRect(x - 28, -24, 56, 24, 10), PALETTE.coralDark, { shift: 4 })),
    body: prizeMachine,
  },
  {
    id: 'mask-friend',
    paint: { face: PALETTE.cream, diamond: PALETTE.sky, brow: PURPLE },
    headAt: [0, -344],
    headScale: 0.66,
    tilts: 1,
    height: 464,
    arms: {
      kind: 'ribbon',
      fill: PALETTE.coral,
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
    paint: { face: PALETTE.cream, diamond: PALETTE.mint, brow: PURPLE },
    headAt: [0, -352],
    headScale: 0.72,
    tilts: 1,
    height: 436,
    arms: {
      kind: 'ribbon',
      fill: PALETTE.coral,
      width: 19,
      at: [84, -186],
      follows: 'body',
      over: true,
      hang: 0.9,
    },
    shadow: 150,
    body: crowdCloak,
  },
  {
    id: 'mask-robot',
    paint: { face: PALETTE.cream, diamond: PALETTE.sky, brow: PURPLE },
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
    paint: { face: PALETTE.cream, diamond: PALETTE.pink, brow: PURPLE },
    headAt: [0, -344],
    headScale: 0.7,
    tilts: 1,
    height: 486,
    arms: { kind: 'ribbon', fill: PALETTE.mid, width: 19, at: [78, -204], follows: 'body', holds: pennant },
    shadow: 96,
    feet: () => bootOf(-1) + bootOf(1),
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
