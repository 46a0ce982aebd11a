import type { GameContent } from '../../src/core/games/content.ts';
import { fixtureContent } from './fixture-content.ts';

/** Every deck the games are tried with. */
export function gameDecks(): readonly { readonly name: string; readonly content: GameContent }[] {
  return [{ name: 'deck made by rule', content: fixtureContent() }];
}
