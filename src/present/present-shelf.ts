import type { Registry } from '../content/registry.ts';
import { FOR_TWO, FREE_PLAY, type GameId, type Level } from '../core/ids.ts';
import { progressOf } from '../core/progress/progress-of.ts';
import type { PresentSource } from './present-source.ts';
import type { Translate } from './translate.ts';

/** The shelf of card games at Home Port. */
export interface ShelfView {
  readonly games: readonly ShelfGame[];
  /** Says where the others are; empty when all have been met. */
  readonly more: string;
}

export interface ShelfGame {
  readonly game: GameId;
  readonly title: string;
  readonly levels: readonly { readonly level: Level; readonly mastered: boolean }[];
  readonly forTwo: boolean;
}

/** Every game met in a story or played before, at any level. */
export function presentShelf(source: PresentSource, registry: Registry, t: Translate): ShelfView {
  const { games, chapters } = progressOf(source);
  const told = registry.chapters.filter(({ id }) => chapters[id]).flatMap((chapter) => chapter.games);
  const met = FREE_PLAY.filter((game) => games[game] || told.includes(game));
  return {
    games: met.map((game) => ({
      game,
      title: t(`game.${game}.title`),
      levels: ([1, 2, 3] as const).map((level) => ({
        level,
        mastered: (games[game]?.mastered ?? 0) >= level,
      })),
      forTwo: FOR_TWO.includes(game),
    })),
    more: met.length < FREE_PLAY.length ? t('map.more-games') : '',
  };
}
