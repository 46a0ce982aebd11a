import * as v from 'valibot';
import { PEOPLE, type ShareTree } from '../../core/games/share-tree/share-tree-deck.ts';
import { CARD_KINDS, type CardId } from '../../core/ids.ts';

const name = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, 'use lower-case letters, digits and hyphens'),
);
const card = v.custom<CardId>(
  (value) => typeof value === 'string' && CARD_KINDS.some((kind) => value.startsWith(`${kind}:`)),
  `write <kind>:<name>; kinds are ${CARD_KINDS.join(', ')}`,
);
const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(PEOPLE - 1, 'places are 0 to 6'));

/** share-tree.json: things that travel, and between whom. */
export const shareTreeSchema: v.GenericSchema<unknown, readonly ShareTree[]> = v.array(
  v.strictObject({
    id: name,
    card,
    picture: name,
    people: v.pipe(v.array(name), v.length(PEOPLE, 'a tree has seven people')),
    edges: v.array(v.tuple([place, place])),
    starts: v.pipe(v.array(place), v.minLength(2, 'name at least two places where it may begin')),
  }),
);
