import type { CardKind, IslandId } from '../../core/ids.ts';

export const INK = '#2a2356';
export const INK_SOFT = '#5a5288';
export const CREAM = '#fff8ec';
export const PAPER = '#ffffff';
export const SUN = '#ffc83a';

/** Colours of one family of cards. */
export interface CardColours {
  readonly light: string;
  readonly strong: string;
  readonly deep: string;
  readonly tint: string;
  readonly shape: 'square' | 'circle' | 'triangle' | 'shield' | 'star' | 'flower';
}

const ISLAND: Readonly<Record<IslandId, CardColours>> = {
  lookout: { light: '#7fcbff', strong: '#2e8fe3', deep: '#1d4f9e', tint: '#e6f5ff', shape: 'square' },
  harbour: { light: '#ffd36b', strong: '#f59a1b', deep: '#9a5200', tint: '#fff4dc', shape: 'circle' },
  echo: { light: '#b06bc8', strong: '#6a2080', deep: '#3e0f56', tint: '#f6e8fb', shape: 'triangle' },
};

const KIND: Readonly<Record<Exclude<CardKind, 'situation'>, CardColours>> = {
  move: { light: '#6fe3d2', strong: '#14a396', deep: '#075e5b', tint: '#e2faf5', shape: 'shield' },
  trick: { light: '#a99bef', strong: '#5b4bb5', deep: '#2f2472', tint: '#efebff', shape: 'star' },
  right: { light: '#ffe08a', strong: '#f2b01f', deep: '#8a5a00', tint: '#fff7dd', shape: 'star' },
  good: { light: '#ffb3a7', strong: '#f2695c', deep: '#9c2b38', tint: '#fff0ec', shape: 'flower' },
};

const PLAIN: CardColours = {
  light: '#b9c8f5',
  strong: '#6f83d6',
  deep: '#37429a',
  tint: '#eef1ff',
  shape: 'circle',
};

/** A card's colours tell its island or family, never whether it is a trick. */
export function coloursOf(kind: CardKind, island: IslandId | null): CardColours {
  if (kind !== 'situation') return KIND[kind];
  return island ? ISLAND[island] : PLAIN;
}

/** How something stands: `light` fills, `deep` is written with. Every tone has a shape of its own besides. */
export const TONES = {
  good: { light: '#3cc9ad', deep: '#065f57' },
  bad: { light: '#ff8f7d', deep: '#8f2136' },
  new: { light: '#ffc83a', deep: '#7a4d00' },
} as const;
