import { type Draw, pick, shuffle } from '../../random/random.ts';
import { PEOPLE, type ShareTree } from './share-tree-deck.ts';
import type { ShareTreeState, TreePerson } from './share-tree-state.ts';

/** So many have it when the game begins, and so many do not delete it at once. */
const BEGIN = 2;
const NOT_READY = 4;

/** Draws a tree, who has it first, and who wants to be asked twice; one of the first always does. */
export function dealShareTree(
  deck: readonly ShareTree[],
  random: number,
): Draw<Pick<ShareTreeState, 'tree' | 'people'> | null> {
  const chosen = pick(
    random,
    deck.filter((one) => one.people.length === PEOPLE && one.starts.length >= BEGIN),
  );
  if (!chosen.value) return { value: null, random: chosen.random };
  const { people, starts, ...tree } = chosen.value;
  const begin = shuffle(chosen.random, starts);
  const first = begin.value.slice(0, BEGIN);
  const others = shuffle(
    begin.random,
    people.map((_, place) => place).filter((place) => place !== first[0]),
  );
  const stubborn = [...first.slice(0, 1), ...others.value.slice(0, NOT_READY - 1)];
  const placed = people.map(
    (id, place): TreePerson => ({
      id,
      copy: first.includes(place) ? 'has' : 'free',
      asks: false,
      ready: !stubborn.includes(place),
    }),
  );
  return { value: { tree, people: placed }, random: others.random };
}
