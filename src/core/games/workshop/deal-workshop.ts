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
  // Every gear there is has a line for every place, so nothing taken first can make an order impossible.
  const ordered = Array.from({ length: lines }, () => takeOrdered(rest, order ?? []));
  const pools = Array.from({ length: lines }, (_, index): WorkshopSlot => {
    const geared = fillUp(rest, ordered[index] ?? []);
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

/** Takes one line for every gear that is ordered. */
function takeOrdered(rest: GearTile[], order: readonly TrickId[]): readonly GearTile[] {
  return order.flatMap((trick) => {
    const at = rest.findIndex((tile) => tile.trick === trick);
    return at >= 0 ? rest.splice(at, 1) : [];
  });
}

/** Adds lines with other gears, until there are enough to choose from. */
function fillUp(rest: GearTile[], ordered: readonly GearTile[]): readonly WorkshopTile[] {
  const chosen = [...ordered];
  while (chosen.length < GEARED) {
    const at = rest.findIndex((tile) => chosen.every(({ trick }) => trick !== tile.trick));
    if (at < 0) break;
    chosen.push(...rest.splice(at, 1));
  }
  return chosen.map(({ id, trick }) => ({ id, trick, picture: null }));
}

function words(id: string): WorkshopTile {
  return { id, picture: null, trick: null };
}
