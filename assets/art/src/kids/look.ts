import type { HairStyle } from './hair.ts';

export type Garment =
  | 'tee'
  | 'hoodie'
  | 'dungarees'
  | 'jacket'
  | 'cardigan'
  | 'shirt'
  | 'jumper'
  | 'jersey'
  | 'overall'
  | 'tracksuit'
  | 'smock'
  | 'polo'
  | 'tunic';

/** What one person looks like. Lengths are shares of a ten-year-old's of the first sketches. */
export interface Look {
  readonly id: string;
  readonly skin: string;
  readonly hair: string;
  readonly hairLight: string;
  readonly hairStyle: HairStyle;
  readonly hairTie?: string;
  /** Raised hands must pass it. */
  readonly wideHair?: boolean;
  readonly garment: Garment;
  readonly top: string;
  /** Dungarees, jacket or cardigan over the top. */
  readonly over?: string;
  readonly stripe?: string;
  /** Of a hoodie or a jumper. */
  readonly print?: 'wave' | 'triangle' | 'yoke' | 'bands';
  readonly pants: string;
  readonly shorts?: boolean;
  readonly shoe: string;
  /** Long ones, to the knee. */
  readonly socks?: string;
  /** What grown-ups wear on their feet; children wear trainers. */
  readonly footwear?: 'loafers' | 'trainers' | 'boots';
  readonly blush: string;
  readonly lash?: boolean;
  readonly freckles?: boolean;
  readonly beard?: 'full' | 'short' | 'chin';
  /** Lines of many smiles beside the eyes and mouth. */
  readonly laughLines?: boolean;
  readonly glasses?: string;
  /** Half glasses low on the nose. */
  readonly readingGlasses?: string;
  readonly earrings?: string;
  readonly necklace?: boolean;
  readonly shirtCollar?: boolean;
  /** Headphones with a microphone. */
  readonly headset?: string;
  /** A goalkeeper's. */
  readonly gloves?: string;
  /** Paint on the cheek. */
  readonly paint?: string;
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
  /** Width of the waist beside the usual one. */
  readonly belly?: number;
  /** Radii of the eyes: no two people have the same. */
  readonly eye: readonly [number, number];
}
