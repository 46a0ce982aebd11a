import type { Registry } from '../content/registry.ts';
import { CARD_KINDS, type CardKind, ISLANDS, type IslandId } from '../core/ids.ts';
import type { KeptComic } from '../core/progress/keepsakes.ts';
import { progressOf } from '../core/progress/progress-of.ts';
import { presentCard } from './present-card.ts';
import type { PresentSource } from './present-source.ts';
import { seenPicture } from './seen-picture.ts';
import { comicPanel } from './table/comic-panel.ts';
import { thing } from './table/thing-kit.ts';
import type { CardFaceView, SeenView, ThingView } from './table-view.ts';
import type { Translate } from './translate.ts';

export interface AlbumView {
  /** "7 of 89 cards" */
  readonly count: string;
  readonly pages: readonly AlbumPage[];
  /** Comics the child drew, newest first. */
  readonly comics: readonly AlbumComic[];
}

export interface AlbumComic {
  /** "Ten minutes left, drawn with Leo" */
  readonly title: string;
  readonly panels: readonly ThingView[];
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
  /** What turning the card shows, one after the other: what was behind it whenever it was met. */
  readonly turns: readonly SeenView[];
}

/** The album: one page a suit, situations one page an island. Cards never fade and never lose a level. */
export function presentAlbum(source: PresentSource, registry: Registry, t: Translate): AlbumView {
  const { album, made } = progressOf(source);
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
        turns: kind === 'situation' ? turnsOf(view.picture, album[id]?.costumes ?? [], registry, t) : [],
      })),
  });
  const pages = CARD_KINDS.flatMap((kind) =>
    kind === 'situation' ? ISLANDS.map((island) => pageOf(kind, island)) : [pageOf(kind, null)],
  );
  const met = registry.cards.filter((id) => id in album).length;
  const comics = made.comics.toReversed().flatMap((comic) => presentComic(comic, registry, t) ?? []);
  return { count: t('album.count', { met, total: registry.cards.length }), pages, comics };
}

/** Each only once: two cases may hide the same trick. */
function turnsOf(
  picture: string,
  costumes: readonly string[],
  registry: Registry,
  t: Translate,
): readonly SeenView[] {
  const all = costumes.flatMap((id) => {
    const met = registry.case(id);
    return met ? [seenPicture(picture, { case: met }, t)] : [];
  });
  return all.filter((one, index) => all.findIndex(({ picture: name }) => name === one.picture) === index);
}

/** @returns null when its card is gone from the deck */
function presentComic(comic: KeptComic, registry: Registry, t: Translate): AlbumComic | null {
  const { hero, harmless, wording } = comic;
  const card = registry.cards.find((one) => one === comic.card);
  if (!card) return null;
  const panels = comic.panels.flatMap((panel) => registry.cards.find((one) => one === panel) ?? []);
  const { title } = presentCard(card, undefined, registry, t);
  return {
    title: t('album.comic', { title, hero: t(`person.${hero}`) }),
    panels: panels.map((one, index) => {
      const drawn = comicPanel({ hero, card: one, harmless, wording: wording + index }, registry, t);
      return thing({ ...drawn, id: `panel-${index}`, zone: 'comic', kind: 'panel', name: drawn.text });
    }),
  };
}
