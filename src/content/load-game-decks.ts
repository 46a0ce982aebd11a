import * as v from 'valibot';
import type { GameDecks } from '../core/games/game-decks.ts';
import slowBurn from './decks/slow-burn.json' with { type: 'json' };
import { slowBurnSchema } from './games/slow-burn-schema.ts';

/** Decks of single games, parsed; a new one adds its line. @throws v.ValiError for broken content */
export function loadGameDecks(): GameDecks {
  return {
    'slow-burn': v.parse(slowBurnSchema, slowBurn),
  };
}
