import type { HairStyle } from './hair.ts';

export type Garment = 'tee' | 'hoodie' | 'dungarees' | 'jacket' | 'cardigan' | 'shirt';

/** What one person looks like. Lengths are shares of a ten-year-old's of the first sketches. */
export interface Look {
  readonly id: string;
  readonly skin: string;
  readonly hair: string;
  readonly hairLight: string;
  readonly hairStyle: HairStyle;
  readonly hairTie?: string;
  readonly garment: Garment;
  readonly top: string;
  /** Dungarees, jacket or cardigan over the top. */
  readonly over?: string;
  readonly stripe?: string;
  readonly print?: 'wave' | 'triangle';
  readonly pants: string;
  readonly shorts?: boolean;
  readonly shoe: string;
  readonly blush: string;
  readonly lash?: boolean;
  readonly freckles?: boolean;
  readonly beard?: boolean;
  readonly glasses?: string;
  readonly hearingAid?: string;
  readonly wheelchair?: boolean;
  readonly grownUp?: boolean;
  readonly legs: number;
  readonly torso: number;
  readonly head: number;
  /** Length of the arms. */
  readonly reach: number;
  /** Width of the body. */
  readonly girth: number;
  /** Radii of the eyes: no two people have the same. */
  readonly eye: readonly [number, number];
}

export const CAST: readonly Look[] = [
  {
    id: 'hana',
    skin: '#FCD3AE',
    hair: '#34294F',
    hairLight: '#5E4C8C',
    hairStyle: 'bob',
    garment: 'dungarees',
    top: '#FFF4E2',
    over: '#16A79C',
    pants: '#16A79C',
    shoe: '#FF6B5C',
    blush: '#FF9AA0',
    lash: true,
    legs: 1.08,
    torso: 1.04,
    head: 0.86,
    reach: 1.03,
    girth: 1,
    eye: [11.5, 16],
  },
  {
    id: 'leo',
    skin: '#FFDCC4',
    hair: '#E8793A',
    hairLight: '#FFA95C',
    hairStyle: 'curls',
    garment: 'tee',
    top: '#FFF8EC',
    stripe: '#2F7FE0',
    pants: '#6B5BB5',
    shorts: true,
    shoe: '#2BB59B',
    blush: '#FF9A8A',
    freckles: true,
    hearingAid: '#12B5A6',
    legs: 1,
    torso: 0.98,
    head: 0.87,
    reach: 0.98,
    girth: 1,
    eye: [11.5, 15.5],
  },
  {
    id: 'amara',
    skin: '#8A5338',
    hair: '#2E2140',
    hairLight: '#564270',
    hairStyle: 'puffs',
    hairTie: '#FF6B5C',
    garment: 'jacket',
    top: '#FFC83A',
    over: '#B0438F',
    pants: '#3F62B8',
    shoe: '#FFF4E2',
    blush: '#D9625A',
    lash: true,
    wheelchair: true,
    legs: 1.2,
    torso: 1.2,
    head: 0.81,
    reach: 1.1,
    girth: 1.02,
    eye: [11.5, 15],
  },
  {
    id: 'samir',
    skin: '#D99B6C',
    hair: '#2B2036',
    hairLight: '#54416A',
    hairStyle: 'quiff',
    garment: 'hoodie',
    top: '#2F9E6E',
    print: 'triangle',
    pants: '#3A3A78',
    shoe: '#FF9D2E',
    blush: '#E8776A',
    glasses: '#FF5F57',
    legs: 1.24,
    torso: 1.15,
    head: 0.81,
    reach: 1.12,
    girth: 1.12,
    eye: [11, 15],
  },
  {
    id: 'mio',
    skin: '#FCD3AE',
    hair: '#34294F',
    hairLight: '#5E4C8C',
    hairStyle: 'topknot',
    hairTie: '#FF6B5C',
    garment: 'tee',
    top: '#FFF8EC',
    stripe: '#FF7F9A',
    pants: '#FFC23A',
    shorts: true,
    shoe: '#35B5AC',
    blush: '#FF9AA0',
    lash: true,
    legs: 0.6,
    torso: 0.74,
    head: 0.98,
    reach: 0.74,
    girth: 0.9,
    eye: [12.5, 17.5],
  },
  {
    id: 'rin',
    skin: '#F7CBA4',
    hair: '#2C2347',
    hairLight: '#16A79C',
    hairStyle: 'swept',
    garment: 'hoodie',
    top: '#5B57C9',
    print: 'wave',
    pants: '#2F3566',
    shoe: '#FF6B5C',
    blush: '#F2918E',
    legs: 1.4,
    torso: 1.26,
    head: 0.8,
    reach: 1.2,
    girth: 1.06,
    eye: [11, 14],
  },
  {
    id: 'novak',
    skin: '#F6C9A6',
    hair: '#7A4A2E',
    hairLight: '#A5714A',
    hairStyle: 'bun',
    hairTie: '#FFC83A',
    garment: 'cardigan',
    top: '#FFF4E2',
    over: '#E0607A',
    pants: '#3A4F8F',
    shoe: '#7A4A2E',
    blush: '#F2918E',
    lash: true,
    glasses: '#0B7A75',
    grownUp: true,
    legs: 1.62,
    torso: 1.44,
    head: 0.79,
    reach: 1.38,
    girth: 1.14,
    eye: [10, 13],
  },
  {
    id: 'dad',
    skin: '#FFDCC4',
    hair: '#C9622E',
    hairLight: '#F09A55',
    hairStyle: 'short',
    garment: 'shirt',
    top: '#FFF4E2',
    over: '#2E8FA8',
    pants: '#4A3F6E',
    shoe: '#7A4A2E',
    blush: '#FF9A8A',
    beard: true,
    grownUp: true,
    legs: 1.6,
    torso: 1.5,
    head: 0.82,
    reach: 1.42,
    girth: 1.36,
    eye: [9.5, 12.5],
  },
];
