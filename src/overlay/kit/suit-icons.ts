import type { CardKind } from '../../core/ids.ts';
import type { IconName } from './icon-paths.ts';

/** The sign of each suit; situations have the badge of their island instead, if they have one. */
export const SUIT_ICONS: Readonly<Record<CardKind, IconName>> = {
  situation: 'star',
  trick: 'gear',
  move: 'shield',
  right: 'star',
  good: 'plane',
};
