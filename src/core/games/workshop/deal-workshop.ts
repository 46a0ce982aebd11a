import { type Level, TRICKS, type TrickId } from '../../ids.ts';
import { type Draw, shuffle } from '../../random/random.ts';
import { GEARED, TILES, TRICKS_BUILT, WORKSHOP_LEVELS } from './levels.ts';
import type { GearTile, PictureTile, WorkshopDeck } from './workshop-deck.ts';
import type { WorkshopRound, WorkshopSlot, WorkshopTile } from './workshop-state.ts';

/** Deals the tiles of every trick that may be built in one game, and what is ordered. */
export function dealWorkshop(
  deck: WorkshopDeck,
  { level, players }: { readonly level: Level; readonly players: 1 | 2 },
  random: number,
): Draw<readonly WorkshopRound[]> {
  const { orders } = WORKSHOP_LEVELS[level];
  const mixed = shuffle(random, orders);
  let state = mixed.random;
  const rounds = Array.from({ length: TRICKS_BUILT[players] }, (_, index) => {
    const wanted = mixed.value[index % Math.max(1, orders.length)] ?? null;
    const draw = dealRound(deck, { wanted, lines: WORKSHOP_LEVELS[level].lines }, state);
    state = draw.random;
    return draw.value;
  });
  return { value: rounds, random: state };
}

function dealRound(
  deck: WorkshopDeck,
  { wanted, lines }: { readonly wanted: number | null; readonly lines: number },
  random: number,
): Draw<WorkshopRound> {
  const senders = shuffle(random, deck.senders);
  const pictures = shuffle(senders.random, deck.pictures);
  const hellos = shuffle(pictures.random, deck.hellos);
  const wishes = shuffle(hellos.random, deck.wishes);
  const plains = shuffle(wishes.random, deck.plains);
  const gears = shuffle(plains.random, deck.gears);
  const tricks = shuffle(gears.random, TRICKS);
  const order = wanted === null ? null : tricks.value.slice(0, wanted);
  const rest = [...gears.value];
  const pools = Array.from({ length: lines }, (_, index): WorkshopSlot => {
    const geared = takeGears(rest, order?.[index] ?? null);
    const plain = plains.value[index];
    const tiles = [...geared, ...(plain ? [words(plain)] : [])];
    // In the order of their names, which tells nothing.
    return {
      id: `line-${index + 1}`,
      kind: 'line',
      tiles: tiles.sort((one, other) => (one.id < other.id ? -1 : 1)),
    };
  });
  const some = (kind: 'sender' | 'picture', tiles: readonly PictureTile[]): WorkshopSlot => {
    return { id: kind, kind, tiles: tiles.slice(0, TILES).map((tile) => ({ ...tile, trick: null })) };
  };
  const said = (kind: 'hello' | 'wish', tiles: readonly string[]): WorkshopSlot => {
    return { id: kind, kind, tiles: tiles.slice(0, TILES).map(words) };
  };
  return {
    value: {
      order,
      slots: [
        some('sender', senders.value),
        some('picture', pictures.value),
        said('hello', hellos.value),
        ...pools,
        said('wish', wishes.value),
      ],
    },
    random: tricks.random,
  };
}

/** Takes lines with different gears; the one that is ordered is among them. */
function takeGears(rest: GearTile[], ordered: TrickId | null): readonly WorkshopTile[] {
  const chosen: GearTile[] = [];
  const take = (fits: (tile: GearTile) => boolean): void => {
    const at = rest.findIndex((tile) => fits(tile) && chosen.every(({ trick }) => trick !== tile.trick));
    if (at >= 0) chosen.push(...rest.splice(at, 1));
  };
  if (ordered) take(({ trick }) => trick === ordered);
  while (chosen.length < GEARED && rest.some((tile) => chosen.every(({ trick }) => trick !== tile.trick))) {
    take(() => true);
  }
  return chosen.map(({ id, trick }) => ({ id, trick, picture: null }));
}

function words(id: string): WorkshopTile {
  return { id, picture: null, trick: null };
}
