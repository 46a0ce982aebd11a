import * as v from 'valibot';
import { PEOPLE, type ShareTree } from '../../core/games/share-tree/share-tree-deck.ts';
import { card, name } from '../schema-kit.ts';

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
