import type { Registry } from '../content/registry.ts';
import { CARD_KINDS, type CardKind, ISLANDS, type IslandId } from '../core/ids.ts';
import { progressOf } from '../core/progress/progress-of.ts';
import { presentCard } from './present-card.ts';
import type { PresentSource } from './present-source.ts';
import type { CardFaceView } from './table-view.ts';
import type { Translate } from './translate.ts';

export interface AlbumView {
  /** "7 of 89 cards" */
  readonly count: string;
  readonly pages: readonly AlbumPage[];
}

export interface AlbumPage {
  readonly id: string;
  readonly title: string;
  readonly kind: CardKind;
  readonly island: IslandId | null;
  readonly slots: readonly AlbumSlot[];
}

export interface AlbumSlot {
  /** A card not met yet has no face, only a hint where it may be met. */
  readonly face: CardFaceView | null;
  readonly id: string;
  /** "Ten minutes left, silver" or "Not met yet" */
  readonly name: string;
  /** The "why" of the card, shown when it is opened. */
  readonly why: string;
}

/** The album: one page a suit, situations one page an island. Cards never fade and never lose a level. */
export function presentAlbum(source: PresentSource, registry: Registry, t: Translate): AlbumView {
  const { album } = progressOf(source);
  const pageOf = (kind: CardKind, island: IslandId | null): AlbumPage => ({
    id: island ?? kind,
    title: t(`album.${island ?? kind}`),
    kind,
    island,
    slots: registry.cards
      .filter((id) => id.startsWith(`${kind}:`))
      .map((id) => ({ id, view: presentCard(id, album[id], registry, t) }))
      .filter(({ view }) => view.island === island)
      .map(({ id, view }) => ({
        id,
        face: view.level ? view : null,
        name: view.level
          ? t('album.card', { title: view.title, level: t(`level.${view.level}`) })
          : t('album.unmet'),
        why:
          view.level && (kind === 'move' || kind === 'trick')
            ? t(`${kind}.${id.slice(kind.length + 1)}.why`)
            : '',
      })),
  });
  const pages = CARD_KINDS.flatMap((kind) =>
    kind === 'situation' ? ISLANDS.map((island) => pageOf(kind, island)) : [pageOf(kind, null)],
  );
  const met = registry.cards.filter((id) => id in album).length;
  return { count: t('album.count', { met, total: registry.cards.length }), pages };
}
