import { AROUND } from '../card-pictures/around.ts';
import { GOOD_THINGS } from '../card-pictures/good-things.ts';
import { HOME } from '../card-pictures/home.ts';
import { MAKING } from '../card-pictures/making.ts';
import { MESSAGES } from '../card-pictures/messages.ts';
import { NATURE } from '../card-pictures/nature.ts';
import type { Pictures } from '../card-pictures/picture-kit.ts';
import { PLAY } from '../card-pictures/play.ts';
import { SIGNS } from '../card-pictures/signs.ts';
import { round } from '../draw/geometry.ts';
import { group, linearGradient, path, placed, resetIds, svgFile } from '../draw/svg.ts';
import { TRICK_GEARS } from '../symbols/gears.ts';
import { MOVE_SHIELDS } from '../symbols/moves.ts';

/** The pictures of cards, 420 × 322, on rays of light. */

const RAYS_OUT = 320;
const KINDS = {
  picture: { ground: ['#FFF6E4', '#DCEBFA'], rays: 14, light: 0.5 },
  caught: { ground: ['#E4DEFA', '#B4AAE6'], rays: 14, light: 0.3 },
  warm: { ground: ['#FFF3CF', '#FFD9B8'], rays: 14, light: 0.5 },
  trick: { ground: ['#B9AEE8', '#7B72C2'], rays: 16, light: 0.15 },
  move: { ground: ['#6FE3D2', '#14A396'], rays: 16, light: 0.15 },
} as const;

/** Things by name: what cards show, drawn round (0, 0). */
export const PICTURES: Pictures = {
  ...MESSAGES,
  ...PLAY,
  ...MAKING,
  ...HOME,
  ...NATURE,
  ...AROUND,
  ...SIGNS,
  ...GOOD_THINGS,
};

/** Cards by file name. */
export function cards(): readonly (readonly [string, string])[] {
  return [
    ...Object.entries(PICTURES).map(
      ([name, draw]) => [name, card(name, 'picture', () => placed(210, 163, draw(), 0, 0.98))] as const,
    ),
    ...TRICK_GEARS.map(([id, draw]) => [`trick-${id}`, card(id, 'trick', () => sign(draw()))] as const),
    ...MOVE_SHIELDS.map(([id, draw]) => [`move-${id}`, card(id, 'move', () => sign(draw()))] as const),
  ];
}

const sign = (icon: string): string =>
  `<circle cx="210" cy="161" r="140" fill="#fff" opacity=".16"/>${group(icon, { transform: 'translate(66 17) scale(1.8)' })}`;

/** One picture of a card, on rays of light. */
export function card(name: string, kind: keyof typeof KINDS, draw: () => string): string {
  const { ground, rays, light } = KINDS[kind];
  resetIds(`k${name.replace(/-/g, '')}_`);
  const defs = linearGradient('kbg', [
    [0, ground[0]],
    [1, ground[1]],
  ]);
  const body = `<rect width="420" height="322" fill="url(#kbg)"/>${path(rayPath(rays), { fill: '#fff', opacity: light })}`;
  return svgFile(420, 322, body + draw(), defs);
}

function rayPath(count: number): string {
  const rim = (turns: number) => {
    const a = turns * 2 * Math.PI;
    return `${round(210 + Math.cos(a) * RAYS_OUT)} ${round(161 + Math.sin(a) * RAYS_OUT)}`;
  };
  return Array.from(
    { length: count },
    (_, i) => `M210 161L${rim(i / count)}L${rim((i + 0.5) / count)}Z`,
  ).join('');
}
