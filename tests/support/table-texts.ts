import ui from '../../locales/en/ui.json' with { type: 'json' };
import type { Registry } from '../../src/content/registry.ts';
import type { GameContent } from '../../src/core/games/content.ts';
import type { Translate } from '../../src/present/translate.ts';

const games = import.meta.glob<Record<string, string>>('../../locales/en/game{s,-*}.json', {
  import: 'default',
  eager: true,
});
/** English texts of the interface and of all games, by id. */
export const TABLE_TEXTS: Readonly<Record<string, string>> = Object.assign(
  { ...ui },
  ...Object.values(games),
);
/** Keys that belong to the interface: one of these without a text is a mistake. */
const OWN = /^(game|lens)\./;

/** English as the child reads it; texts of a deck made by rule are their own keys. @throws for a missing text. */
export const tableTexts: Translate = (id, values = {}) => {
  const plural = values.count === 1 ? `${id}_one` : `${id}_other`;
  const text = TABLE_TEXTS[id] ?? (values.count === undefined ? undefined : TABLE_TEXTS[plural]);
  if (text === undefined && OWN.test(id)) throw new Error(`no English text ${id}`);
  return (text ?? id).replace(/\{\{(\w+)\}\}/g, (_, slot: string) => {
    const value = values[slot];
    if (value === undefined && OWN.test(id)) throw new Error(`no value for ${slot} in ${id}`);
    return String(value ?? '');
  });
};

/** A registry around a deck, for views. */
export function registryOf({ situations, sortThings, decks }: GameContent): Registry {
  return {
    situations,
    sortThings,
    decks,
    cards: [],
    pictures: {},
    remix: { who: [], place: [], object: [], time: [] },
    chapters: [],
    whole: true,
    chapter: () => undefined,
    case: (id) => situations.flatMap((one) => one.cases).find((one) => one.id === id),
  };
}
