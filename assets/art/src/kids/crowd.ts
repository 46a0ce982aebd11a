import type { Face } from '../../../../src/core/story/beat.ts';
import { darken, INK } from '../draw/colour.ts';
import { ellipse } from '../draw/shapes.ts';
import { clipped, group, outlined, path, placed, svgFile } from '../draw/svg.ts';
import { EXPRESSIONS, face } from '../figure/face.ts';
import { drawHead, faceGeometry } from './head.ts';
import type { Look } from './look.ts';
import { LINE } from './measures.ts';

/** A classmate of nobody in particular. */
const SOMEBODY = {
  id: 'somebody',
  garment: 'tee',
  pants: '#3A3A78',
  shoe: '#FF6B5C',
  blush: '#F2918E',
  legs: 1,
  torso: 1,
  head: 0.86,
  reach: 1,
  girth: 1,
  eye: [11.5, 15.5],
} as const satisfies Partial<Look>;

type Features = Pick<Look, 'skin' | 'hair' | 'hairLight' | 'hairStyle' | 'top'> &
  Partial<Look> & { readonly behind: string };

/**
 * Those who are only a name in a chat. Nobody looks mean or kind: what people write is not written in their faces.
 * Skin, hair and clothes are mixed anew, so that no face stands for a people or a part.
 */
const PEOPLE: Readonly<Record<Face, Features>> = {
  nadia: {
    skin: '#E3AE84',
    hair: '#4A2C22',
    hairLight: '#7A4E38',
    hairStyle: 'sidetail',
    hairTie: '#35C3B5',
    top: '#7A6BE0',
    lash: true,
    behind: '#DDF0EE',
  },
  tom: {
    skin: '#FFDCC4',
    hair: '#D9A94A',
    hairLight: '#F2CE7E',
    hairStyle: 'shag',
    hairTie: '#2F7FE0',
    top: '#E05C86',
    behind: '#DCEBFF',
  },
  luka: {
    skin: '#F6CDA8',
    hair: '#5A3826',
    hairLight: '#8A5A3C',
    hairStyle: 'quiff',
    top: '#FFC83A',
    freckles: true,
    behind: '#FFE3EA',
  },
  zeynep: {
    skin: '#E0AC80',
    hair: '#3B2436',
    hairLight: '#7A4A66',
    hairStyle: 'waves',
    top: '#5B57C9',
    lash: true,
    behind: '#FFF0C9',
  },
  mei: {
    skin: '#FBD2AC',
    hair: '#2C2347',
    hairLight: '#5E4C8C',
    hairStyle: 'bob',
    top: '#FF6B5C',
    glasses: '#7A6BE0',
    behind: '#E5E0FA',
  },
  abel: {
    skin: '#6F4230',
    hair: '#281C33',
    hairLight: '#5A4470',
    hairStyle: 'twists',
    top: '#35C3B5',
    behind: '#FFE1D6',
  },
  ines: {
    skin: '#8A5338',
    hair: '#2E2140',
    hairLight: '#564270',
    hairStyle: 'puffs',
    hairTie: '#FFC83A',
    top: '#B0438F',
    lash: true,
    behind: '#DDF3EE',
  },
  arun: {
    skin: '#A8683F',
    hair: '#2B2036',
    hairLight: '#54416A',
    hairStyle: 'short',
    top: '#4DB8F0',
    behind: '#FFE9D2',
  },
  freya: {
    skin: '#FFE0CC',
    hair: '#C9622E',
    hairLight: '#F09A55',
    hairStyle: 'topknot',
    hairTie: '#35C3B5',
    top: '#3F9B63',
    freckles: true,
    lash: true,
    behind: '#E5E0FA',
  },
  sofi: {
    skin: '#C68A5E',
    hair: '#2B2036',
    hairLight: '#35B5AC',
    hairStyle: 'headscarf',
    hairTie: '#35B5AC',
    top: '#FFB02E',
    lash: true,
    behind: '#E6F2DC',
  },
  otto: {
    skin: '#FCD3AE',
    hair: '#8A5A3C',
    hairLight: '#B5845C',
    hairStyle: 'curls',
    top: '#6B5BB5',
    hearingAid: '#FF6B5C',
    behind: '#DCEBFF',
  },
  lin: {
    skin: '#EBBE92',
    hair: '#34294F',
    hairLight: '#4DB8F0',
    hairStyle: 'swept',
    top: '#E8793A',
    behind: '#FFE3EA',
  },
};

const SIZE = 160;
/** Head units to px, and where the middle of the head is. */
const SCALE = 0.58;
const HEAD = { x: SIZE / 2, y: 82 } as const;

/** A face in a ring, looking a little to one side, as in the list of a chat. */
export function crowdFace(name: Face, turn: number): string {
  const { behind, ...features } = PEOPLE[name];
  const look: Look = { ...SOMEBODY, ...features, id: name };
  const head = drawHead(look, turn);
  const looks = group(face(EXPRESSIONS.neutral, faceGeometry(look)), {
    transform: `translate(${turn * 9} 0)`,
  });
  const shoulders = 'M-104 150C-104 104 -64 90 -30 84H30C64 90 104 104 104 150V170H-104Z';
  const neck = 'M-20 44H20V92Q0 106 -20 92Z';
  const body =
    outlined('', {
      shapes: [{ d: shoulders, fill: look.top }],
      lw: LINE,
      inner: path('M20 80C60 96 60 140 40 180H130V80Z', { fill: darken(look.top, 0.2) }),
    }) + outlined('', { shapes: [{ d: neck, fill: darken(look.skin, 0.22) }], lw: LINE });
  const whole = body + head.base + looks + head.nose + head.hair + head.glasses + head.aid;
  const ring = ellipse(SIZE / 2, SIZE / 2, 74);
  return svgFile(
    SIZE,
    SIZE,
    path(ellipse(SIZE / 2, SIZE / 2, 77), { fill: INK }) +
      path(ellipse(SIZE / 2, SIZE / 2, 72), { fill: behind }) +
      clipped(ellipse(SIZE / 2, SIZE / 2, 72), placed(HEAD.x, HEAD.y, whole, 0, SCALE)) +
      path(ring, { fill: 'none', stroke: INK, strokeWidth: 5 }),
  );
}
