import type { RemixSlot, Situation, SituationCase, SortThing } from '../core/cards/deck.ts';
import type { GameDecks } from '../core/games/game-decks.ts';
import type { CardId, ChapterId } from '../core/ids.ts';
import type { ChapterInfo } from '../core/story/beat.ts';

/** What is played with: everything the chapters, games and the album are made of (no texts). */
export interface Deck {
  readonly situations: readonly Situation[];
  readonly sortThings: readonly SortThing[];
  /** What single games are dealt from. */
  readonly decks: GameDecks;
  /** Every card of the album in its order. */
  readonly cards: readonly CardId[];
  /** Picture of each card that is not a situation: assets/art/cards/<name>.svg */
  readonly pictures: Readonly<Record<string, string>>;
  readonly remix: Readonly<Record<RemixSlot, readonly string[]>>;
  /** A case of any situation. */
  case(id: string): SituationCase | undefined;
}

/** All parsed content: the list of chapters with anything but a first visit, the deck as soon as something is played. */
export interface Registry extends Deck {
  /** Are all chapters there? Before that only the prologue is. */
  readonly whole: boolean;
  readonly chapters: readonly ChapterInfo[];
  chapter(id: ChapterId): ChapterInfo | undefined;
}
