import type { Outfit } from '../../../../../src/core/story/beat.ts';
import { placed } from '../../draw/svg.ts';
import type { DrawnPart, Person } from '../../figure/puppet.ts';
import { GROUND } from '../measures.ts';
import { CHEF } from './chef.ts';
import { CROWN } from './crown.ts';
import { DETECTIVE } from './detective.ts';
import type { Garment } from './garment.ts';
import { NIGHTCAP } from './nightcap.ts';
import { REFEREE } from './referee.ts';

export const WARDROBE: Readonly<Record<Outfit, Garment>> = {
  detective: DETECTIVE,
  referee: REFEREE,
  chef: CHEF,
  nightcap: NIGHTCAP,
  crown: CROWN,
};

/** Where a piece of clothing goes; the stage puts them at the same places (src/stage/puppet/draw-pose.ts). */
export const LAYERS = ['back', 'under', 'over'] as const;
export type Layer = (typeof LAYERS)[number];

/** The pieces of one outfit, from the ground between the feet. */
export function piecesOf(outfit: Outfit): readonly (readonly [Layer, string])[] {
  return LAYERS.flatMap((layer) => {
    const draw = WARDROBE[outfit][layer];
    return draw ? [[layer, placed(0, -GROUND, draw())] as const] : [];
  });
}

/** Sango with something on. */
export function dressed(sango: Person, outfit: Outfit): Person {
  const pieces = new Map(piecesOf(outfit));
  const piece = (layer: Layer): readonly DrawnPart[] => {
    const svg = pieces.get(layer);
    return svg ? [{ name: layer, svg, follows: 'body' }] : [];
  };
  const parts = (bare: readonly DrawnPart[]): readonly DrawnPart[] =>
    bare.flatMap((part) => {
      switch (part.name) {
        case 'shadow':
          return [part, ...piece('back')];
        case 'antenna':
          return [...piece('under'), part];
        case 'head':
          return [part, ...piece('over')];
        default:
          return [part];
      }
    });
  const poses = Object.fromEntries(
    Object.entries(sango.poses).map(([mood, pose]) => [mood, { ...pose, parts: parts(pose.parts) }]),
  ) as Person['poses'];
  return { ...sango, id: `sango-${outfit}`, poses };
}
