import { readFileSync } from 'node:fs';
import sharp from 'sharp';

/**
 * `npm run art:motion`: draws docs/pictures/motion.png, how things move and how they do not, row by row: cards are dealt, try
 * again, before a jump, less motion. On the left as it should be, on the right as it should not.
 */
const CELL = { width: 560, height: 300 } as const;
const GAP = 20;
const INK = '#2a2356';

const still = (name: string): string =>
  `data:image/svg+xml;base64,${readFileSync(`assets/art/stills/${name}.svg`).toString('base64')}`;

interface Ghost {
  readonly x: number;
  readonly y: number;
  readonly turn?: number;
  readonly alpha?: number;
  /** Wider than high, and the other way round. */
  readonly squash?: number;
}

const card = ({ x, y, turn = 0, alpha = 1 }: Ghost): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn})" opacity="${alpha}"><rect x="-38" y="-54" width="76" height="108" rx="10" fill="#fff" stroke="${INK}" stroke-width="4"/><rect x="-30" y="-46" width="60" height="92" rx="6" fill="#4a3d9e"/><circle r="17" fill="#fff8ec" stroke="#ffc83a" stroke-width="5"/></g>`;

const sango = (pose: string, { x, y, turn = 0, alpha = 1, squash = 1 }: Ghost): string =>
  `<image href="${still(`sango-${pose}`)}" width="195" height="260" opacity="${alpha}" transform="translate(${x} ${y}) rotate(${turn}) scale(${squash} ${1 / squash}) translate(-97 -248)"/>`;

const way = (path: string): string =>
  `<path d="${path}" fill="none" stroke="#8f86c9" stroke-width="4" stroke-dasharray="3 12" stroke-linecap="round"/>`;

const ROWS: readonly (readonly [right: string, wrong: string])[] = [
  [
    way('M70 210 Q280 10 470 200') +
      card({ x: 70, y: 220, turn: -12, alpha: 0.3 }) +
      card({ x: 180, y: 128, turn: -4, alpha: 0.5 }) +
      card({ x: 320, y: 108, turn: 4, alpha: 0.75 }) +
      card({ x: 470, y: 200, turn: 2 }),
    way('M70 200 L470 200') +
      [70, 170, 270, 370].map((x) => card({ x, y: 200, alpha: 0.4 })).join('') +
      card({ x: 470, y: 200 }),
  ],
  [
    sango('idle', { x: 200, y: 270, alpha: 0.3 }) + sango('think', { x: 330, y: 270, turn: 7 }),
    [-46, -23, 23, 46].map((by) => sango('worried', { x: 280 + by, y: 270, alpha: 0.3 })).join('') +
      sango('worried', { x: 280, y: 270 }),
  ],
  [
    sango('idle', { x: 110, y: 280, alpha: 0.35 }) +
      sango('idle', { x: 240, y: 280, squash: 1.12, alpha: 0.6 }) +
      way('M260 150 Q340 20 430 130') +
      sango('cheer', { x: 440, y: 230, squash: 0.95 }),
    sango('idle', { x: 130, y: 280, alpha: 0.35 }) +
      way('M180 170 L390 90') +
      sango('cheer', { x: 440, y: 230 }),
  ],
  [
    sango('idle', { x: 280, y: 270, alpha: 0.35 }) + sango('wave', { x: 280, y: 270, alpha: 0.8 }),
    way('M90 160 L440 160') +
      [110, 200, 290, 380].map((x, nth) => sango('wave', { x, y: 270, alpha: 0.15 + nth * 0.12 })).join('') +
      sango('wave', { x: 460, y: 270 }),
  ],
];

const SIGNS = [
  '<circle cx="38" cy="38" r="24" fill="#35c3b5" stroke="#2a2356" stroke-width="4"/><path d="M26 39l9 9 16-19" fill="none" stroke="#2a2356" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>',
  '<rect x="14" y="14" width="48" height="48" rx="12" fill="#ff8f7d" stroke="#2a2356" stroke-width="4"/><path d="M27 27l22 22m0-22L27 49" stroke="#2a2356" stroke-width="6" stroke-linecap="round"/>',
] as const;

const cells = ROWS.flatMap((row, line) =>
  row.map((inside, side) => {
    const x = GAP + side * (CELL.width + GAP);
    const y = GAP + line * (CELL.height + GAP);
    return `<g transform="translate(${x} ${y})"><rect width="${CELL.width}" height="${CELL.height}" rx="28" fill="${side === 0 ? '#e3f7f3' : '#ffeae6'}"/>${inside}${SIGNS[side]}</g>`;
  }),
);
const width = CELL.width * 2 + GAP * 3;
const height = ROWS.length * (CELL.height + GAP) + GAP;
await sharp(
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>${cells.join('')}</svg>`,
  ),
)
  .png({ palette: true })
  .toFile('docs/pictures/motion.png');
