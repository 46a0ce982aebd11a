import { costumeOf } from '../../cards/costume.ts';
import { mastered } from '../../cards/gauges.ts';
import { gearsTurning, LENS_BETS, lensBet, lensDone, lensLook, lensStart } from '../../cards/lens.ts';
import { nextCard, startRun } from '../../cards/run.ts';
import type { TableEvent } from '../../cards/table-event.ts';
import type { TrickId } from '../../ids.ts';
import { accept, type Outcome, refuse } from '../../outcome.ts';
import { seedRandom } from '../../random/random.ts';
import type { GameContent } from '../content.ts';
import type { GameAction, GameResult, GameRules } from '../game.ts';
import { type ClueBoard, type ClueHuntState, clueBoard, moveThing } from './clue-hunt-state.ts';
import { dealClueHunt } from './deal-clue-hunt.ts';
import { CLUE_HUNT_LEVELS, RETURN_ROUND } from './levels.ts';
import { playMove } from './play-move.ts';

type ClueOutcome = Outcome<ClueHuntState, TableEvent>;

/** Clue hunt: bet, look, choose a move. Rules for players and authors: docs/games.md. */
export const CLUE_HUNT: GameRules<ClueHuntState, GameContent> = {
  id: 'clue-hunt',
  setup,
  legal,
  play,
  result,
};

/** Where the message lies, with its sender and phrases; moves are put here. */
export const MESSAGE_ZONE = 'row';

function setup(options: Parameters<(typeof CLUE_HUNT)['setup']>[0]): ClueOutcome {
  const { seed, level, trick, content } = options;
  const deal = dealClueHunt(content.situations, { level, trick }, seedRandom(seed));
  const harmless = deal.value.filter((board) => board.case.harmless).length;
  const wanted = trick ? RETURN_ROUND.boards : CLUE_HUNT_LEVELS[level].boards;
  if (deal.value.length < wanted) return refuse(`too few situations for Clue hunt at level ${level}`);
  if (harmless / wanted < 0.3) return refuse(`too few harmless cases for Clue hunt at level ${level}`);
  const state: ClueHuntState = {
    ...startRun(wanted),
    game: 'clue-hunt',
    level,
    seed,
    random: deal.random,
    finished: false,
    boards: deal.value,
    phase: 'bet',
    ...CLEAN,
    goodBets: 0,
    won: [],
  };
  return turnNext(state, [{ type: 'dealt', things: deal.value.map((board) => board.id), to: 'deck' }]);
}

/** What every board starts with. */
const CLEAN = {
  lens: null,
  naming: null,
  named: {},
  senderSeen: false,
  checked: false,
  saying: null,
  spent: [],
  reveal: null,
} as const;

function turnNext(state: ClueHuntState, before: readonly TableEvent[]): ClueOutcome {
  const next: ClueHuntState = { ...state, ...nextCard(state), ...CLEAN, phase: 'bet' };
  const board = clueBoard(next);
  if (!board) {
    const over: ClueHuntState = { ...next, phase: 'over', finished: true };
    return accept(over, [...before, { type: 'finished', mastered: mastered(over.gauges) }]);
  }
  return accept({ ...next, lens: lensStart(board.case) }, [
    ...before,
    { type: 'dealt', things: [board.id], to: 'focus' },
    { type: 'dealt', things: board.case.phrases.map((phrase) => phrase.id), to: MESSAGE_ZONE },
  ]);
}

function legal(state: ClueHuntState): readonly GameAction[] {
  const board = clueBoard(state);
  if (!board) return [];
  const press = (button: string): GameAction => ({ type: 'press', button });
  const facts = [...(state.senderSeen ? [] : [press('sender')]), ...(state.checked ? [] : [press('check')])];
  switch (state.phase) {
    case 'bet':
      return LENS_BETS.map((count) => press(`bet-${count}`));
    case 'look': {
      const unseen = board.case.phrases.filter((phrase) => !state.lens?.looked.includes(phrase.id));
      const uses = unseen.map((phrase): GameAction => ({ type: 'use', thing: phrase.id }));
      return [...uses, ...facts, ...(state.lens?.looked.length ? [press('done')] : [])];
    }
    case 'name':
      return namesOf(board, state.naming).map((trick) => press(`name-${trick}`));
    case 'move': {
      const held = board.hand.filter((move) => !state.spent.includes(move));
      const places = held.map(
        (move): GameAction => ({ type: 'place', thing: moveThing(move), zone: MESSAGE_ZONE }),
      );
      return [...places, ...facts];
    }
    case 'reveal':
      return [press('continue')];
    case 'over':
      return [];
  }
}

function namesOf(board: ClueBoard, trick: TrickId | null): readonly TrickId[] {
  return trick === null ? [] : (board.names[trick] ?? []);
}

function play(state: ClueHuntState, action: GameAction): ClueOutcome {
  const board = clueBoard(state);
  if (!board) return refuse('the game is over');
  switch (action.type) {
    case 'use':
      return look(state, board, action.thing);
    case 'place':
      if (action.zone !== MESSAGE_ZONE) return refuse('moves are put on the message');
      return playMove(state, board, action.thing);
    case 'press':
      return press(state, board, action.button);
  }
}

function press(state: ClueHuntState, board: ClueBoard, button: string): ClueOutcome {
  if (button === 'continue') return goOn(state);
  if (button === 'sender' || button === 'check') return findOut(state, board, button);
  if (button === 'done') return putLensAway(state, board);
  const count = LENS_BETS.find((one) => button === `bet-${one}`);
  if (count !== undefined) return bet(state, count);
  const named = namesOf(board, state.naming).find((trick) => button === `name-${trick}`);
  return named ? name(state, named) : refuse(`no button ${button} now`);
}

function bet(state: ClueHuntState, count: number): ClueOutcome {
  if (state.phase !== 'bet' || !state.lens) return refuse('the bet is made');
  const outcome = lensBet(state.lens, count);
  if (!outcome.ok) return outcome;
  return accept({ ...state, lens: outcome.state, phase: 'look' }, outcome.events);
}

function look(state: ClueHuntState, board: ClueBoard, thing: string): ClueOutcome {
  if (state.phase !== 'look' || !state.lens) return refuse('the lens is not in the hand now');
  if (state.lens.looked.includes(thing)) return refuse('the lens has been there');
  const outcome = lensLook(state.lens, thing);
  if (!outcome.ok) return outcome;
  const found = outcome.state.found.find((trick) => !state.lens?.found.includes(trick)) ?? null;
  const next: ClueHuntState = { ...state, lens: outcome.state, saying: null };
  if (found === null) return accept(next, outcome.events);
  if (namesOf(board, found).length > 0) {
    return accept({ ...next, phase: 'name', naming: found }, outcome.events);
  }
  return accept(winTrick(next, found), [...outcome.events, { type: 'met', card: `trick:${found}` }]);
}

function winTrick(state: ClueHuntState, trick: TrickId): ClueHuntState {
  if (state.current === null) return state;
  return { ...state, won: [...state.won, { board: state.current, card: `trick:${trick}` }] };
}

/** Naming scores nothing: the trick's true name is shown either way, and a right name wins its card. */
function name(state: ClueHuntState, named: TrickId): ClueOutcome {
  const { naming } = state;
  if (state.phase !== 'name' || naming === null) return refuse('no trick waits for a name');
  const right = named === naming;
  const thing = state.lens?.phrases.find(
    (phrase) => phrase.trick === naming && state.lens?.looked.includes(phrase.id),
  );
  const next: ClueHuntState = {
    ...state,
    phase: 'look',
    naming: null,
    named: { ...state.named, [naming]: right },
    saying: right ? 'named-right' : 'named-other',
  };
  const told: TableEvent = { type: 'named', thing: thing?.id ?? '', trick: naming, right };
  if (!right) return accept(next, [told]);
  return accept(winTrick(next, naming), [told, { type: 'met', card: `trick:${naming}` }]);
}

/** Looking at the sender and checking are free, while looking and while choosing. */
function findOut(state: ClueHuntState, board: ClueBoard, what: 'sender' | 'check'): ClueOutcome {
  if (state.phase !== 'look' && state.phase !== 'move') return refuse('not now');
  if (what === 'sender' ? state.senderSeen : state.checked) return refuse('that is known already');
  const text = what === 'sender' ? board.case.senderFacts : board.case.checkFacts;
  const seen = what === 'sender' ? { senderSeen: true } : { checked: true };
  return accept({ ...state, ...seen, saying: what }, [{ type: 'answered', thing: board.id, text }]);
}

function putLensAway(state: ClueHuntState, board: ClueBoard): ClueOutcome {
  if (state.phase !== 'look' || !state.lens) return refuse('the lens is not in the hand now');
  const outcome = lensDone(state.lens);
  if (!outcome.ok) return outcome;
  const guessed = state.lens.bet === gearsTurning(board.case.phrases) && !isReturn(state);
  const goodBets = state.goodBets + (guessed ? 1 : 0);
  return accept({ ...state, lens: outcome.state, phase: 'move', saying: null, goodBets }, [
    ...outcome.events,
    { type: 'dealt', things: board.hand.map(moveThing), to: 'hand' },
  ]);
}

/** A message that comes back is known already: no bet on it counts. */
function isReturn(state: ClueHuntState): boolean {
  return state.current !== null && state.missed.includes(state.current);
}

function goOn(state: ClueHuntState): ClueOutcome {
  if (state.phase !== 'reveal' || !state.reveal) return refuse('first choose a move');
  if (state.reveal.settles) return turnNext(state, []);
  return accept({ ...state, phase: 'move', reveal: null, saying: null });
}

function result(state: ClueHuntState): GameResult {
  const boards = state.boards.map((board, index) => ({ board, index }));
  const met = boards
    .filter(({ index }) => state.done.includes(index))
    .flatMap(({ board, index }) => {
      const costume = costumeOf(board.case.id, board.remix);
      const won = state.won.filter((one) => one.board === index).map(({ card }) => ({ card, costume }));
      return [{ card: board.situation.card, costume }, ...won];
    });
  const missed = state.missed.flatMap((index) => state.boards[index] ?? []);
  return {
    game: 'clue-hunt',
    level: state.level,
    mastered: state.finished && mastered(state.gauges),
    gauges: state.gauges,
    met,
    missed: missed.map(({ situation, case: item }) => ({
      card: situation.card,
      better: item.best,
      tricks: item.tricks,
    })),
  };
}
