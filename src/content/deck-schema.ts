import * as v from 'valibot';
import { type Situation, SORT_ANSWERS, type SortThing } from '../core/cards/deck.ts';
import { GAMES, ISLANDS, MOVES, NEEDS, TRICKS } from '../core/ids.ts';
import { card, name, textId } from './schema-kit.ts';

const dotted = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*\.[a-z0-9][a-z0-9-]*$/, 'write <card>.<case>, like ten-minutes.coins'),
);

const phrase = v.strictObject({ id: name, text: textId, trick: v.nullable(v.picklist(TRICKS)) });
const values = v.exactOptional(v.pipe(v.array(name), v.minLength(2, 'offer at least two values')));

const situationCase = v.strictObject({
  id: dotted,
  harmless: v.boolean(),
  tricks: v.array(v.picklist(TRICKS)),
  needs: v.array(v.picklist(NEEDS)),
  best: v.pipe(v.array(v.picklist(MOVES)), v.minLength(1, 'name at least one best move')),
  fitting: v.array(v.picklist(MOVES)),
  phrases: v.pipe(v.array(phrase), v.minLength(1, 'write at least one phrase')),
  sender: textId,
  senderFacts: textId,
  checkFacts: textId,
  why: textId,
  reaction: textId,
  evidence: v.pipe(
    v.array(v.picklist(['line', 'sender', 'check'])),
    v.minLength(1, 'name what lets a child judge it fairly: line, sender or check'),
  ),
  remix: v.strictObject({ who: values, place: values, object: values, time: values }),
});

/** situations/<island>.json */
export const situationsSchema: v.GenericSchema<unknown, readonly Situation[]> = v.array(
  v.strictObject({
    id: name,
    card,
    island: v.picklist(ISLANDS),
    title: textId,
    line: textId,
    picture: name,
    kind: v.picklist(['chat', 'post', 'profile', 'popup', 'ad', 'page', 'group']),
    games: v.array(v.picklist(GAMES)),
    cases: v.pipe(v.array(situationCase), v.minLength(1, 'write at least one case')),
  }),
);

/** sort-things.json */
export const sortThingsSchema: v.GenericSchema<unknown, readonly SortThing[]> = v.array(
  v.strictObject({
    id: name,
    card,
    title: textId,
    line: textId,
    picture: name,
    owner: v.picklist(['mine', 'friend', 'family', 'class']),
    cases: v.pipe(
      v.array(
        v.strictObject({
          id: dotted,
          audience: textId,
          place: textId,
          right: v.pipe(v.array(v.picklist(SORT_ANSWERS)), v.minLength(1, 'name at least one right answer')),
          why: textId,
          reaction: textId,
          answer: textId,
          rightAfterAsking: v.pipe(
            v.array(v.picklist(SORT_ANSWERS)),
            v.minLength(1, 'name at least one right answer'),
          ),
          harmless: v.boolean(),
        }),
      ),
      v.minLength(1, 'write at least one case'),
    ),
  }),
);

/** cards.json: the album in its order. */
export const cardsSchema = v.array(v.strictObject({ card, picture: name }));

/** remix.json: ids of the values that may stand in each slot. */
export const remixSchema = v.strictObject({
  who: v.array(name),
  place: v.array(name),
  object: v.array(name),
  time: v.array(name),
});
