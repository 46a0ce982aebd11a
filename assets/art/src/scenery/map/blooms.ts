import { ellipse, sparkle } from '../../draw/shapes.ts';
import { group, path, stroke } from '../../draw/svg.ts';

const PETALS = 5;

/** What grows on an island as its chapters end; drawn as large as the islands of the wide map. */
export const BLOOMS: Readonly<Record<string, () => string>> = {
  'flowers-warm': () =>
    meadow([
      [-34, 4, '#FF8FA8', '#FFD54A'],
      [-6, 14, '#FFFFFF', '#FFC23D'],
      [24, 2, '#FFC23D', '#FFF3DE'],
      [2, -10, '#FF8A70', '#FFF3DE'],
    ]),
  'flowers-cool': () =>
    meadow([
      [-30, 10, '#FFFFFF', '#FFC23D'],
      [0, -6, '#FFD6F0', '#FF8FA8'],
      [28, 10, '#BFE9FF', '#FFFFFF'],
      [-4, 20, '#FFC23D', '#FFF3DE'],
    ]),
  pennant: () =>
    stroke('M0 0V-64', 6, '#FFF7EA') +
    path('M0 -62C18 -70 30 -54 52 -60L40 -45L52 -30C30 -24 18 -40 0 -32Z', { fill: '#FF8A70' }) +
    path('M0 -44C18 -52 30 -38 46 -42L52 -30C30 -24 18 -40 0 -32Z', { fill: '#E0605F' }) +
    path(ellipse(0, -66, 6), { fill: '#FFC23D' }),
  kite: () =>
    stroke('M0 56C-14 76 12 88 -4 108C-16 124 6 134 -2 148', 3.5, '#FFF7EA') +
    path('M-16 74L2 82L-12 92ZM14 100L-6 104L8 116Z', { fill: '#FFC23D' }) +
    path('M0 -58L38 -6L0 56L-38 -6Z', { fill: '#35C2B2' }) +
    path('M0 -58L38 -6L0 56Z', { fill: '#23A09A' }) +
    path('M0 -58L0 56M-38 -6H38', { fill: 'none', stroke: '#FFF7EA', strokeWidth: 4 }) +
    path(ellipse(-14, -22, 7, 5), { fill: '#fff', opacity: 0.5 }),
  sparkles: () =>
    path(sparkle(0, -34, 24), { fill: '#FFE27A' }) +
    path(sparkle(-58, -6, 17), { fill: '#FFF3DE' }) +
    path(sparkle(56, -12, 19), { fill: '#FF9EB0' }) +
    path(sparkle(-30, -72, 14), { fill: '#BFF1EA' }) +
    path(sparkle(36, -70, 13), { fill: '#FFE27A' }),
};

type Flower = readonly [x: number, y: number, petals: string, heart: string];

/** A few flowers in their leaves. */
function meadow(flowers: readonly Flower[]): string {
  const leaves =
    path(ellipse(0, 20, 58, 14), { fill: '#2FA06C', opacity: 0.28 }) +
    path('M-44 22C-46 6 -34 0 -26 -2C-22 8 -26 18 -34 24ZM18 24C20 8 30 4 42 4C42 16 34 24 24 26Z', {
      fill: '#3DBB83',
    }) +
    path('M-12 26C-14 14 -6 4 4 2C10 12 6 24 -2 28Z', { fill: '#2FA06C' });
  return leaves + flowers.map(flower).join('');
}

function flower([x, y, petals, heart]: Flower): string {
  const round = Array.from({ length: PETALS }, (_, index) => {
    const turn = (index / PETALS) * 2 * Math.PI - Math.PI / 2;
    return ellipse(Math.cos(turn) * 9, Math.sin(turn) * 9, 7.5);
  }).join('');
  return group(path(round, { fill: petals }) + path(ellipse(0, 0, 6), { fill: heart }), {
    transform: `translate(${x} ${y})`,
  });
}
