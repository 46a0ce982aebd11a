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
}

/** The chapters now, the deck later: the title needs no deck. */
export function createRegistry(chapters: readonly ChapterInfo[]): OpeningRegistry {
  let deck = EMPTY;
  return {
    chapters,
    chapter: (id) => chapters.find((info) => info.id === id),
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
