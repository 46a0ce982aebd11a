import { chapterList } from '../../src/content/chapter-list.ts';
import { createRegistry } from '../../src/content/create-registry.ts';
import { loadDeck } from '../../src/content/load-deck.ts';
import type { Registry } from '../../src/content/registry.ts';

/** All content of the game, with the deck open. */
export function loadRegistry(): Registry {
  const registry = createRegistry(chapterList());
  registry.open(loadDeck());
  return registry;
}
