import type { GameAction } from '../../../core/games/game.ts';
import { MOVES, type MoveId } from '../../../core/ids.ts';
import type { Context } from '../../context.ts';
import { startTable } from '../../start-table.ts';
import type { AppState } from '../../state.ts';
import { type Step, step } from '../../step.ts';
import { type EventGame, secondsOf } from './event-setup.ts';
import type { EventState } from './event-state.ts';

/** Moves told on the take-home card. */
const MOST_MOVES = 3;

/** Lays the table for one round. Two teams play Trick duel with a hand each, and take turns in the others. */
export function beginRound(state: AppState, room: EventState, game: EventGame, context: Context): Step {
  const seed = context.newSeed();
  // A grown-up's hand of three is quickly read; the short rounds are for everybody.
  const level = 1;
  const players = game === 'trick-duel' && room.teams.length === 2 ? 2 : 1;
  const laid = startTable(state, { game, level, seed, players }, context);
  if (!laid.state.table || laid.state.table === state.table) return laid;
  const round = { game, seconds: secondsOf(game), elapsed: 0, cards: 0 };
  return { ...laid, state: { ...laid.state, room: { ...room, step: 'play', round, card: null, idle: 0 } } };
}

/** After every action on the table: a card that is over passes the turn, and ends the round once its time is over. */
export function afterPlay(state: AppState, room: EventState, action: GameAction, context: Context): Step {
  const { round } = room;
  if (!round || !state.table) return step(state);
  const over = action.type === 'press' && action.button === 'continue';
  const cards = round.cards + (over ? 1 : 0);
  const next: EventState = { ...room, idle: 0, round: { ...round, cards } };
  const ends = state.table.state.finished || (over && round.elapsed >= round.seconds);
  return ends ? endRound(state, next, context) : step({ ...state, room: next });
}

/** The card to take home. Nobody has lost: it tells what was practised. */
export function endRound(state: AppState, room: EventState, context: Context): Step {
  const { round } = room;
  if (!round || !state.table) return step(state);
  const met = context.games?.[round.game].result(state.table.state).met ?? [];
  const names = new Set(met.map(({ card }) => card));
  const moves = MOVES.filter((move): move is MoveId => names.has(`move:${move}`)).slice(0, MOST_MOVES);
  const card = { game: round.game, cards: round.cards, moves };
  return step({
    ...state,
    table: null,
    dialog: null,
    dialogAbout: null,
    room: { ...room, step: 'card', round: null, card, idle: 0 },
  });
}
