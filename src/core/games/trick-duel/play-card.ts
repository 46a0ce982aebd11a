import { MATCHES } from '../../cards/deck.ts';
import { judge } from '../../cards/run.ts';
import type { TableEvent, Verdict } from '../../cards/table-event.ts';
import { type MoveId, SAFE_MOVES, type TrickId } from '../../ids.ts';
import { accept, type Outcome } from '../../outcome.ts';
import { SHUTTING_OUT } from '../clue-hunt/judge-move.ts';
import { CRACKS } from './levels.ts';
import { type DuelBoard, duelThing, type TrickDuelState } from './trick-duel-state.ts';

type DuelOutcome = Outcome<TrickDuelState, TableEvent>;

/** The Trickster on the table. */
export const BOSS = 'boss';

/**
 * Plays a move on the message. A move that matches a gear stops it and cracks the mask. Only going along with a trick
 * and shutting out somebody harmless cost calm; every other card costs nothing and shows what turns.
 */
export function playCard(state: TrickDuelState, board: DuelBoard, move: MoveId): DuelOutcome {
  const played: TrickDuelState = {
    ...state,
    turns: state.turns + 1,
    spent: [...state.spent, move],
    checked: state.checked || move === 'check',
    passed: false,
    saying: null,
    turn: (state.turn + 1) % state.hands.length,
  };
  const moved: TableEvent = { type: 'moved', thing: duelThing(move), to: 'row' };
  return board.case.harmless ? onHarmless(played, board, move, moved) : onTrick(played, board, move, moved);
}

function onHarmless(state: TrickDuelState, board: DuelBoard, move: MoveId, moved: TableEvent): DuelOutcome {
  const { case: item } = board;
  if (item.best.includes(move)) return settle(state, board, { move, verdict: 'right' }, [moved]);
  const shuts = SHUTTING_OUT.includes(move) && !item.fitting.includes(move);
  if (shuts) return settle(state, board, { move, verdict: 'wronged' }, [moved]);
  return accept({ ...state, shown: true, saying: SAFE_MOVES.includes(move) ? 'asked' : 'slid' }, [moved]);
}

function onTrick(state: TrickDuelState, board: DuelBoard, move: MoveId, moved: TableEvent): DuelOutcome {
  const { case: item } = board;
  if (move === 'go-ahead') return settle(state, board, { move, verdict: 'missed' }, [moved]);
  const turning = item.tricks.filter((trick) => !state.stopped.includes(trick));
  const matching = turning.filter((trick) => MATCHES[trick].includes(move));
  // What fits just this message stops a gear of it, too: Check where checking finds it out, Block on who presses.
  const fits = item.best.includes(move) || (move === 'check' && item.evidence.includes('check'));
  const hit = (matching.length > 0 ? matching : fits ? turning.slice(0, 1) : []).slice(
    0,
    CRACKS - state.cracks,
  );
  if (hit.length === 0) {
    const known = union(state.known, item.tricks);
    return accept({ ...state, shown: true, known, saying: 'slid' }, [moved]);
  }
  const next = win(state, move, hit);
  const events: readonly TableEvent[] = [
    moved,
    ...hit.map((): TableEvent => ({ type: 'cracked', thing: BOSS })),
  ];
  const over = next.cracks >= CRACKS || next.stopped.length === item.tricks.length;
  if (over) return settle(next, board, { move, verdict: 'right' }, events);
  return accept({ ...next, saying: 'crack' }, events);
}

/** Stops gears: the mask cracks, and the cards are won for the album. */
function win(state: TrickDuelState, move: MoveId, hit: readonly TrickId[]): TrickDuelState {
  const board = state.current ?? 0;
  const fresh = state.missed.includes(board) ? [] : hit;
  return {
    ...state,
    cracks: state.cracks + hit.length,
    stopped: [...state.stopped, ...hit],
    known: union(state.known, hit),
    won: [
      ...state.won,
      ...fresh.map((trick) => ({ board, card: `trick:${trick}` as const })),
      ...(fresh.length > 0 ? [{ board, card: `move:${move}` as const }] : []),
    ],
  };
}

function union<Item>(some: readonly Item[], more: readonly Item[]): readonly Item[] {
  return [...new Set([...some, ...more])];
}

/** The message is done with, or comes back later. */
function settle(
  state: TrickDuelState,
  board: DuelBoard,
  reveal: { readonly move: MoveId; readonly verdict: Verdict },
  before: readonly TableEvent[],
): DuelOutcome {
  const { verdict, move } = reveal;
  const { case: item } = board;
  const failed = verdict === 'missed' || verdict === 'wronged';
  const { run, returns } = judge(state, verdict, item.harmless ? 'trusted' : 'caught');
  const streak = Math.max(0, run.streak - 1);
  const events: TableEvent[] = [
    ...before,
    { type: 'judged', thing: BOSS, verdict, move, why: item.why, streak },
    { type: 'met', card: board.situation.card },
  ];
  if (returns !== null) events.push({ type: 'returns', thing: board.id, after: returns });
  const calm = Math.max(0, state.calm - (failed ? 1 : 0));
  const known = item.harmless ? state.known : union(state.known, item.tricks);
  const practised =
    verdict === 'right' && item.harmless && state.current !== null && !state.missed.includes(state.current)
      ? [...state.won, { board: state.current, card: `move:${move}` as const }]
      : state.won;
  return accept(
    { ...state, ...run, calm, known, won: practised, shown: true, phase: 'reveal', reveal, saying: null },
    events,
  );
}
