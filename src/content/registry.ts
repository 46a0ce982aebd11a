import type { RemixSlot, Situation, SituationCase, SortThing } from '../core/cards/deck.ts';
import type { CardId, ChapterId } from '../core/ids.ts';
import type { ChapterInfo } from '../core/story/beat.ts';

/** All parsed content that is small enough to be in the first load: deck data and the list of chapters (no texts). */
export interface Registry {
  readonly situations: readonly Situation[];
  readonly sortThings: readonly SortThing[];
  /** Every card of the album in its order. */
  readonly cards: readonly CardId[];
  /** Picture of each card that is not a situation: assets/art/cards/<name>.svg */
  readonly pictures: Readonly<Record<string, string>>;
  readonly remix: Readonly<Record<RemixSlot, readonly string[]>>;
  readonly chapters: readonly ChapterInfo[];
  chapter(id: ChapterId): ChapterInfo | undefined;
  /** A case of any situation. */
  case(id: string): SituationCase | undefined;
}
