import { nextCard, startRun } from '../../cards/run.ts';
import type { TableEvent } from '../../cards/table-event.ts';
import type { MoveId } from '../../ids.ts';
import { accept, type Outcome, refuse } from '../../outcome.ts';
import { seedRandom, shuffle } from '../../random/random.ts';
import type { GameContent } from '../content.ts';
import type { GameAction, GameRules } from '../game.ts';
import { dealDuel } from './deal-duel.ts';
import { dealDuelMoves, dealOffers, splitMoves } from './deal-duel-hands.ts';
import { CALM, CRACKS, DUEL_LEVELS, HELP } from './levels.ts';
import { BOSS, playCard } from './play-card.ts';
import { shortestDuel } from './shortest-duel.ts';
import { masteredDuel, resultOfDuel } from './trick-duel-result.ts';
import { COSTUMES, duelBoard, duelThing, offerThing, type TrickDuelState } from './trick-duel-state.ts';

type DuelOutcome = Outcome<TrickDuelState, TableEvent>;

/** Trick duel: stop the Trickster's gears with matching moves. Rules for players and authors: docs/games.md. */
export const TRICK_DUEL: GameRules<TrickDuelState, GameContent> = {
  id: 'trick-duel',
  setup,
  legal,
  play,
  result: resultOfDuel,
};

/** Where the message lies; moves are put here. */
export const DUEL_ZONE = 'row';

/** What every message starts with. */
const CLEAN = {
  spent: [],
  stopped: [],
  shown: false,
  senderSeen: false,
  checked: false,
  passed: false,
  saying: null,
  reveal: null,
} as const;

function setup(options: Parameters<(typeof TRICK_DUEL)['setup']>[0]): DuelOutcome {
  const { seed, level, players = 1, album = [], content } = options;
  const deal = dealDuel(content.situations, level, seedRandom(seed));
  const { boards, gears } = deal.value;
  if (gears.length < DUEL_LEVELS[level].bosses)
    return refuse(`too few situations for Trick duel at level ${level}`);
  const [first = []] = gears;
  const size = DUEL_LEVELS[level].hand + (players - 1) * 2;
  const moves = dealDuelMoves({ album, gears: first, size, keep: [] }, deal.random);
  const costumes = shuffle(moves.random, COSTUMES);
  const state: TrickDuelState = {
    ...startRun(0),
    game: 'trick-duel',
    level,
    seed,
    random: costumes.random,
    finished: false,
    players,
    boards,
    bosses: gears.map((one) => ({ gears: one })),
    offers: [],
    boss: 0,
    costumes: costumes.value,
    phase: 'play',
    hands: splitMoves(moves.value, players),
    turn: 0,
    rounds: 0,
    bossRounds: 0,
    cracks: 0,
    calm: CALM,
    ...CLEAN,
    known: [],
    turns: 0,
    shortest: 0,
    unmasked: 0,
    helped: 0,
    won: [],
  };
  return startBoss(state, moves.value, []);
}

/** A boss comes, with its messages; from now on its shortest way counts. */
function startBoss(
  state: TrickDuelState,
  moves: readonly MoveId[],
  before: readonly TableEvent[],
): DuelOutcome {
  const queue = [...state.boards.keys()].filter((index) => state.boards[index]?.boss === state.boss);
  const shortest = shortestDuel(
    queue.flatMap((index) => state.boards[index] ?? []),
    moves,
  );
  const next: TrickDuelState = {
    ...state,
    queue,
    cracks: 0,
    bossRounds: 0,
    known: [],
    shortest: state.shortest + shortest,
    hands: splitMoves(moves, state.players),
  };
  return turnNext(next, [
    ...before,
    { type: 'dealt', things: [BOSS], to: 'stage' },
    { type: 'dealt', things: (next.hands[next.turn] ?? []).map(duelThing), to: 'hand' },
  ]);
}

/** The next message; or the boss has nobody left to talk to. */
function turnNext(state: TrickDuelState, before: readonly TableEvent[]): DuelOutcome {
  const next: TrickDuelState = { ...state, ...nextCard(state), ...CLEAN, phase: 'play' };
  const board = duelBoard(next);
  if (!board) return endBoss(next, before);
  return accept({ ...next, rounds: next.rounds + 1, bossRounds: next.bossRounds + 1 }, [
    ...before,
    { type: 'dealt', things: board.case.phrases.map(({ id }) => id), to: DUEL_ZONE },
  ]);
}

function endBoss(state: TrickDuelState, before: readonly TableEvent[]): DuelOutcome {
  const unmasked = state.unmasked + (state.cracks >= CRACKS ? 1 : 0);
  const ended: TrickDuelState = { ...state, ...CLEAN, current: null, queue: [], unmasked };
  if (state.boss + 1 < state.bosses.length) {
    const { gears = [] } = state.bosses[state.boss + 1] ?? {};
    const offers = dealOffers(state.hands.flat(), gears, state.random);
    const dealt: TableEvent = { type: 'dealt', things: offers.value.map(offerThing), to: 'hand' };
    const picking: TrickDuelState = { ...ended, phase: 'pick', offers: offers.value, random: offers.random };
    return accept(picking, [...before, dealt]);
  }
  const over: TrickDuelState = { ...ended, phase: 'over', finished: true };
  return accept(over, [...before, { type: 'finished', mastered: masteredDuel(over) }]);
}

/** The cards in the hand whose turn it is. */
export function heldNow(state: TrickDuelState): readonly MoveId[] {
  return (state.hands[state.turn] ?? []).filter((move) => !state.spent.includes(move));
}

function legal(state: TrickDuelState): readonly GameAction[] {
  switch (state.phase) {
    case 'play': {
      const board = duelBoard(state);
      const cards = heldNow(state).map(
        (move): GameAction => ({ type: 'place', thing: duelThing(move), zone: DUEL_ZONE }),
      );
      const look: readonly GameAction[] =
        board && !state.senderSeen ? [{ type: 'use', thing: `${board.id}.sender` }] : [];
      const pass: readonly GameAction[] =
        state.players === 2 && !state.passed ? [{ type: 'press', button: 'pass' }] : [];
      return [...cards, ...look, ...pass];
    }
    case 'pick':
      return state.offers.map((move): GameAction => ({ type: 'use', thing: offerThing(move) }));
    case 'reveal':
    case 'helper':
      return [{ type: 'press', button: 'continue' }];
    case 'over':
      return [];
  }
}

function play(state: TrickDuelState, action: GameAction): DuelOutcome {
  switch (action.type) {
    case 'press':
      return press(state, action.button);
    case 'use':
      return use(state, action.thing);
    case 'place': {
      const board = duelBoard(state);
      if (state.phase !== 'play' || !board) return refuse('no message waits for a move');
      if (action.zone !== DUEL_ZONE) return refuse('moves are put on the message');
      const move = heldNow(state).find((one) => duelThing(one) === action.thing);
      return move ? playCard(state, board, move) : refuse(`${action.thing} is not in the hand`);
    }
  }
}

function use(state: TrickDuelState, thing: string): DuelOutcome {
  const picked = state.offers.find((move) => offerThing(move) === thing);
  if (picked) return pickCard(state, picked);
  const board = duelBoard(state);
  if (state.phase !== 'play' || !board || thing !== `${board.id}.sender`)
    return refuse(`${thing} is of no use now`);
  if (state.senderSeen) return refuse('the sender has been looked at');
  return accept({ ...state, senderSeen: true }, [{ type: 'answered', thing, text: board.case.senderFacts }]);
}

function press(state: TrickDuelState, button: string): DuelOutcome {
  if (button === 'pass') {
    if (state.phase !== 'play' || state.players === 1 || state.passed) return refuse('nobody to pass to');
    return accept({ ...state, passed: true, turn: 1 - state.turn });
  }
  if (button !== 'continue') return refuse(`no button ${button} in Trick duel`);
  if (state.phase === 'helper') {
    return turnNext({ ...state, calm: Math.min(CALM, state.calm + HELP), helped: state.helped + 1 }, []);
  }
  if (state.phase !== 'reveal') return refuse('first play a move');
  if (state.cracks >= CRACKS) return endBoss(state, []);
  // Somebody comes and helps: that costs nothing, either.
  return state.calm === 0 ? accept({ ...state, phase: 'helper' }) : turnNext(state, []);
}

/** Takes one of the three into the hand; a friendly minimum against the next boss comes along. */
function pickCard(state: TrickDuelState, picked: MoveId): DuelOutcome {
  const boss = state.boss + 1;
  const keep = [...state.hands.flat().filter((move) => move !== 'go-ahead'), picked];
  const size = DUEL_LEVELS[state.level].hand + (state.players - 1) * 2 + 1;
  const gears = state.bosses[boss]?.gears ?? [];
  const moves = dealDuelMoves({ album: [], gears, size, keep }, state.random);
  return startBoss({ ...state, boss, offers: [], random: moves.random }, moves.value, [
    { type: 'met', card: `move:${picked}` },
  ]);
}
