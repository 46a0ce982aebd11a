import * as v from 'valibot';
import { type AdultHandDeck, EFFECTS, FEELS, PIECES } from '../../core/games/adult-hand/adult-hand-deck.ts';
import { ISLANDS } from '../../core/ids.ts';
import { MOODS } from '../../core/story/beat.ts';
import { card, name } from '../schema-kit.ts';

const effect = v.picklist(EFFECTS);

/** adult-hand.json: what a grown-up can answer and what it does, and what happened to Leo. */
export const adultHandSchema: v.GenericSchema<unknown, AdultHandDeck> = v.strictObject({
  reactions: v.array(
    v.strictObject({
      id: name,
      picture: name,
      mood: v.picklist(MOODS),
      effects: v.strictObject({ start: effect, light: effect, hard: effect, ask: effect, rest: effect }),
      mends: v.boolean(),
    }),
  ),
  stories: v.array(
    v.strictObject({
      id: name,
      island: v.picklist(ISLANDS),
      card,
      pieces: v.pipe(v.array(v.picklist(FEELS)), v.length(PIECES, 'a story has five pieces')),
    }),
  ),
});
