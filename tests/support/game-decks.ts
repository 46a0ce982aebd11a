import type { GameContent } from '../../src/core/games/content.ts';
import { fixtureContent } from './fixture-content.ts';
import { loadRegistry } from './load-registry.ts';

/** Every deck the games are tried with: one made by rule, and the one that is played. */
export function gameDecks(): readonly { readonly name: string; readonly content: GameContent }[] {
  return [
    { name: 'deck made by rule', content: fixtureContent() },
    { name: 'deck of the game', content: loadRegistry() },
  ];
}
