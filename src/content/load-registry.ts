import * as v from 'valibot';
import type { ChapterId } from '../core/ids.ts';
import { chapterInfoSchema } from './chapter-schema.ts';
import chapters from './chapters.gen.json' with { type: 'json' };
import { cardsSchema, remixSchema, situationsSchema, sortThingsSchema } from './deck-schema.ts';
import cards from './decks/cards.json' with { type: 'json' };
import remix from './decks/remix.json' with { type: 'json' };
import situations from './decks/situations.json' with { type: 'json' };
import sortThings from './decks/sort-things.json' with { type: 'json' };
import { deepFreeze } from './deep-freeze.ts';
import type { Registry } from './registry.ts';

/**
 * All parsed content of the first load, frozen.
 * @throws v.ValiError for broken content; the build has refused it long before
 */
export function loadRegistry(): Registry {
  const infos = v.parse(v.array(chapterInfoSchema), chapters);
  const album = v.parse(cardsSchema, cards);
  const deck = v.parse(situationsSchema, situations);
  const cases = new Map(deck.flatMap((one) => one.cases).map((one) => [one.id, one]));
  return deepFreeze({
    situations: deck,
    sortThings: v.parse(sortThingsSchema, sortThings),
    cards: album.map(({ card }) => card),
    pictures: Object.fromEntries(album.map(({ card, picture }) => [card, picture])),
    remix: v.parse(remixSchema, remix),
    chapters: infos,
    chapter: (id: ChapterId) => infos.find((info) => info.id === id),
    case: (id: string) => cases.get(id),
  });
}
