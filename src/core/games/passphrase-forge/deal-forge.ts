import type { Level } from '../../ids.ts';
import { type Draw, pick, shuffle } from '../../random/random.ts';
import type { ForgeDeck, ForgeTile, ForgeWord, Keeper, TileKind } from './forge-deck.ts';
import { FORGE_LEVELS, HANDS, RECALLS } from './levels.ts';

export interface ForgeDeal {
  readonly keeper: Keeper | undefined;
  readonly hands: readonly (readonly ForgeTile[])[];
  readonly decoys: readonly (readonly ForgeTile[])[];
  readonly recalls: readonly number[];
  readonly riddle: string | undefined;
}

export function wordTile(word: ForgeWord, kind: TileKind): ForgeTile {
  return { id: `word.${word.id}`, picture: word.picture, kind, text: `word.${word.id}`, door: null };
}

/** Draws whose keys they are, the words of every hand, what hides a key later, and the small break. */
export function dealForge(deck: ForgeDeck, level: Level, random: number): Draw<ForgeDeal> {
  const { strange, favourites, decoys } = FORGE_LEVELS[level];
  const keeper = pick(random, deck.keepers);
  const liked = keeper.value?.favourites ?? [];
  const words = shuffle(keeper.random, deck.words);
  const free = words.value
    .filter((word) => !liked.includes(word.id))
    .map((word) => wordTile(word, 'strange'));
  const fond = words.value
    .filter((word) => liked.includes(word.id))
    .map((word) => wordTile(word, 'favourite'));
  const numbers = shuffle(words.random, deck.numbers);
  let { random: state } = numbers;
  const names = namesOf(keeper.value);
  const hands = Array.from({ length: HANDS }, (_, index) => {
    const number = numbers.value[index % Math.max(1, numbers.value.length)];
    const liking = Array.from({ length: favourites }, (_each, order) => fond[(index + order) % fond.length]);
    const hand = [
      ...free.slice(index * strange, (index + 1) * strange),
      ...liking,
      names[index % 2],
      number && { ...wordTile(number, 'number'), text: `number.${number.id}` },
    ].flatMap((tile) => tile ?? []);
    const mixed = shuffle(state, hand);
    state = mixed.random;
    return mixed.value;
  });
  const rest = free.slice(HANDS * strange);
  const recalls = shuffle(state, [0, 1, 2]);
  const riddle = pick(recalls.random, deck.riddles);
  return {
    value: {
      keeper: keeper.value,
      hands,
      decoys: Array.from({ length: RECALLS }, (_, index) => rest.slice(index * decoys, (index + 1) * decoys)),
      recalls: recalls.value.slice(0, RECALLS),
      riddle: riddle.value,
    },
    random: riddle.random,
  };
}

/** The keeper's own name, and a name close to them. */
function namesOf(keeper: Keeper | undefined): readonly ForgeTile[] {
  const tile = { picture: 'name-tag', kind: 'name', door: null } as const;
  return [
    { ...tile, id: 'name.own', text: null },
    { ...tile, id: 'name.near', text: `near.${keeper?.id ?? ''}` },
  ];
}
