import * as v from 'valibot';
import { cardsSchema, remixSchema, situationsSchema, sortThingsSchema } from './deck-schema.ts';
import cards from './decks/cards.json' with { type: 'json' };
import remix from './decks/remix.json' with { type: 'json' };
import echo from './decks/situations/echo.json' with { type: 'json' };
import harbour from './decks/situations/harbour.json' with { type: 'json' };
import lookout from './decks/situations/lookout.json' with { type: 'json' };
import sortThings from './decks/sort-things.json' with { type: 'json' };
import { deepFreeze } from './deep-freeze.ts';
import { loadGameDecks } from './load-game-decks.ts';
import type { Deck } from './registry.ts';

/**
 * The deck, parsed and frozen. Fetched with the first thing that is played, not with the title.
 * @throws v.ValiError for broken content; the build has refused it long before
 */
export function loadDeck(): Deck {
  const album = v.parse(cardsSchema, cards);
  const situations = [lookout, harbour, echo].flatMap((island) => v.parse(situationsSchema, island));
  const cases = new Map(situations.flatMap((one) => one.cases).map((one) => [one.id, one]));
  return deepFreeze({
    situations,
    sortThings: v.parse(sortThingsSchema, sortThings),
    decks: loadGameDecks(),
    cards: album.map(({ card }) => card),
    pictures: Object.fromEntries(album.map(({ card, picture }) => [card, picture])),
    remix: v.parse(remixSchema, remix),
    case: (id: string) => cases.get(id),
  });
}
