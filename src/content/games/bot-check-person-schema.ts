import * as v from 'valibot';
import { BOT_ANSWERS, type BotThing } from '../../core/cards/deck.ts';
import { card } from '../schema-kit.ts';

const text = v.pipe(v.string(), v.minLength(1, 'name a text'));
const name = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9.-]*$/, 'use lower-case letters, digits, hyphens and dots'),
);
const answers = v.pipe(v.array(v.picklist(BOT_ANSWERS)), v.minLength(1, 'name at least one right answer'));

/** bot-things.json: questions, each asked by two people. */
export const botThingsSchema: v.GenericSchema<unknown, readonly BotThing[]> = v.array(
  v.strictObject({
    id: name,
    card,
    title: text,
    line: text,
    picture: name,
    cases: v.array(
      v.strictObject({
        id: name,
        audience: text,
        place: text,
        right: answers,
        why: text,
        reaction: text,
        answer: text,
        rightAfterAsking: answers,
        harmless: v.boolean(),
      }),
    ),
  }),
);
