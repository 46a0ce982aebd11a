/** The colours of the game (docs/art.md has their contrast). Everything else is mixed from them. */
export const INK = '#2A2356';

export const C = {
  ink2: '#5A5288',
  night: '#1E1850',
  cream: '#FFF8EC',
  white: '#FFFFFF',
  mist: '#EAF4FF',
  coral: '#FF6B5C',
  coralDark: '#C4324A',
  sun: '#FFC83A',
  mint: '#35C3B5',
  teal: '#0B7A75',
  sky: '#4DB8F0',
  mid: '#7B72C2',
  purple: '#7B2A8C',
  pink: '#FF9AAF',
  tear: '#6FD0FF',
  kraft: '#F2B784',
  leaf: '#3BB58A',
  lilac: '#A99BE8',
  steel: '#C9D8EE',
} as const;

/** The three kinds of risk and the kind of all moves; each also has its own shape (kind-shapes.ts). */
export const KIND_COLOURS = {
  content: '#46AEF7',
  contact: '#FFB020',
  conduct: '#7B2A8C',
  power: '#35C3B5',
} as const;
export type Kind = keyof typeof KIND_COLOURS;
