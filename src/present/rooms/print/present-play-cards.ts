import type { Registry } from '../../../content/registry.ts';
import type { CardId } from '../../../core/ids.ts';
import { progressOf } from '../../../core/progress/progress-of.ts';
import { presentCard } from '../../present-card.ts';
import type { PresentSource } from '../../present-source.ts';
import type { CardFaceView } from '../../table-view.ts';
import type { Translate } from '../../translate.ts';
import type { PrintOptions } from './prints.ts';

/** Cards side by side, and rows on a page; the same on A4 and Letter. */
const ACROSS = 3;
const DOWN = 3;

/** A page of fronts and its page of backs, row by row; null where no card lies. */
export interface CardSheetView {
  readonly fronts: readonly (CardFaceView | null)[];
  /** Mirrored in every row: flipped on the long edge, each back lies behind its front. */
  readonly backs: readonly (CardFaceView | null)[];
}

/** The wanted cards in the order of the album. */
export function presentPlayCards(
  { set, chosen }: Pick<PrintOptions, 'set' | 'chosen'>,
  source: PresentSource,
  registry: Registry,
  t: Translate,
): readonly CardSheetView[] {
  const { album } = progressOf(source);
  const wanted = (card: CardId): boolean => {
    switch (set) {
      case 'all':
        return true;
      case 'met':
        return card in album;
      case 'unmet':
        return !(card in album);
      case 'chosen':
        return chosen.includes(card);
    }
  };
  const faces = registry.cards.filter(wanted).map((card) => presentCard(card, undefined, registry, t));
  return inRows(faces, ACROSS * DOWN).map((fronts) => ({
    fronts,
    backs: inRows(fronts, ACROSS).flatMap((row) => [...row].reverse()),
  }));
}

/** Cuts into rows of the same length; the last one is filled with nothing. */
function inRows<T>(all: readonly T[], length: number): readonly (readonly (T | null)[])[] {
  return Array.from({ length: Math.ceil(all.length / length) }, (_, row) =>
    Array.from({ length }, (_, place) => all[row * length + place] ?? null),
  );
}
