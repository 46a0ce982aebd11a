import { MATCHES } from '../../cards/deck.ts';
import type { MoveId, TrickId } from '../../ids.ts';
import { nextNumber, pick } from '../../random/random.ts';
import type { GameAction } from '../game.ts';
import { type ClueHuntState, moveThing } from './clue-hunt-state.ts';
import { SHUTTING_OUT } from './judge-move.ts';

/** Share of messages that are misread. */
const MISREADS = 0.1;

/**
 * Plays Clue hunt like a child: looks at every phrase, then chooses by the gears it saw and the published matches.
 * One message in ten is misread as its opposite. It knows nothing of a case's best moves.
 */
export function readClueHunt(
  state: ClueHuntState,
  legal: readonly GameAction[],
  random: number,
): { readonly action: GameAction | undefined; readonly random: number } {
  const looks = legal.filter((action) => action.type === 'use');
  if (state.phase === 'look') {
    const done = legal.find((action) => action.type === 'press' && action.button === 'done');
    return { action: looks[0] ?? done, random };
  }
  if (state.phase !== 'move') {
    const any = pick(random, legal);
    return { action: any.value, random: any.random };
  }
  const slip = nextNumber(random);
  const found = state.lens?.found ?? [];
  const turning = found.length > 0 !== slip.value < MISREADS;
  const held = (move: MoveId) =>
    legal.find((action) => action.type === 'place' && action.thing === moveThing(move));
  const move = wishes(turning, found).find(held);
  const action = move ? held(move) : legal.find((one) => one.type === 'place');
  return { action, random: slip.random };
}

/** Moves in the order in which the child would like to play them. */
function wishes(turning: boolean, found: readonly TrickId[]): readonly MoveId[] {
  if (!turning) return ['go-ahead'];
  const matching = found.flatMap((trick) => MATCHES[trick]);
  return [
    ...matching,
    'tell',
    'check',
    'pause',
    'ask-first',
    ...SHUTTING_OUT,
    'keep-messages',
    'lock',
    'repair',
    'stand-with',
  ];
}
