import { MATCHES } from '../../cards/deck.ts';
import type { MoveId, TrickId } from '../../ids.ts';
import { CRACKS } from './levels.ts';
import type { DuelBoard } from './trick-duel-state.ts';

/** Gears of a message that one of these moves stops. */
export function stops(moves: readonly MoveId[], gears: readonly TrickId[]): readonly TrickId[] {
  return gears.filter((gear) => MATCHES[gear].some((move) => moves.includes(move)));
}

/** The fewest cards that unmask a boss, played on its messages as they come. */
export function shortestDuel(boards: readonly Pick<DuelBoard, 'case'>[], moves: readonly MoveId[]): number {
  let cards = 0;
  let cracks = 0;
  for (const { case: item } of boards) {
    if (cracks >= CRACKS) break;
    if (item.harmless) cards += 1;
    else {
      const wanted = Math.min(item.tricks.length, CRACKS - cracks);
      cards += fewest(item.tricks, wanted, moves);
      cracks += wanted;
    }
  }
  return cards;
}

/** The fewest moves that stop so many of these gears; a message has three gears at most. */
function fewest(gears: readonly TrickId[], wanted: number, moves: readonly MoveId[]): number {
  let chosen: readonly (readonly MoveId[])[] = [[]];
  for (let count = 1; count < wanted; count += 1) {
    chosen = chosen.flatMap((some) => moves.map((move) => [...some, move]));
    if (chosen.some((some) => stops(some, gears).length >= wanted)) return count;
  }
  return wanted;
}
