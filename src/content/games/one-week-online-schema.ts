import * as v from 'valibot';
import { ENDINGS, WEEK_GAUGES, type WeekDeck, WHENS } from '../../core/games/one-week-online/week-deck.ts';
import { MOVES } from '../../core/ids.ts';
import { MOODS } from '../../core/story/beat.ts';
import { card, name } from '../schema-kit.ts';

const whole = v.pipe(v.number(), v.integer());
const level = v.pipe(whole, v.minValue(0), v.maxValue(10));
const effects = v.record(v.picklist(WEEK_GAUGES), v.pipe(whole, v.minValue(-3), v.maxValue(3)));
const choice = v.strictObject({
  effects,
  online: v.boolean(),
  card: v.nullable(card),
  move: v.nullable(v.picklist(MOVES)),
  later: v.nullable(v.strictObject({ after: v.pipe(whole, v.minValue(1), v.maxValue(6)), effects })),
});

/** one-week-online.json: whose weeks there are, the cards they are drawn from, and the postcards they end with. */
export const oneWeekOnlineSchema: v.GenericSchema<unknown, WeekDeck> = v.strictObject({
  weeks: v.array(
    v.strictObject({
      id: name,
      child: name,
      start: v.strictObject({ sleep: level, money: level, friends: level, fun: level }),
    }),
  ),
  cards: v.array(
    v.strictObject({ id: name, when: v.picklist(WHENS), picture: name, left: choice, right: choice }),
  ),
  postcards: v.array(v.strictObject({ id: v.picklist(ENDINGS), mood: v.picklist(MOODS) })),
});
