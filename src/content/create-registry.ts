import type { ChapterInfo } from '../core/story/beat.ts';
import type { Deck, Registry } from './registry.ts';

/** Nothing to play with yet. */
const EMPTY: Deck = {
  situations: [],
  sortThings: [],
  // No game is dealt before the deck is open: screens that need it wait.
  decks: {} as Deck['decks'],
  cards: [],
  pictures: {},
  remix: { who: [], place: [], object: [], time: [] },
  case: () => undefined,
};

export interface OpeningRegistry extends Registry {
  /** Puts the deck in, once it has been fetched. */
  open(deck: Deck): void;
  /** Puts all chapters in, where only the prologue was there. */
  openChapters(chapters: readonly ChapterInfo[]): void;
}

/**
 * The chapters now, the deck later: the title needs no deck.
 * @param whole false when these are not all chapters yet
 */
export function createRegistry(listed: readonly ChapterInfo[], whole = true): OpeningRegistry {
  let deck = EMPTY;
  let chapters = listed;
  let isWhole = whole;
  return {
    get chapters() {
      return chapters;
    },
    get whole() {
      return isWhole;
    },
    chapter: (id) => chapters.find((info) => info.id === id),
    openChapters: (all) => {
      chapters = all;
      isWhole = true;
    },
    open: (fetched) => {
      deck = fetched;
    },
    get situations() {
      return deck.situations;
    },
    get sortThings() {
      return deck.sortThings;
    },
    get decks() {
      return deck.decks;
    },
    get cards() {
      return deck.cards;
    },
    get pictures() {
      return deck.pictures;
    },
    get remix() {
      return deck.remix;
    },
    case: (id) => deck.case(id),
  };
}
