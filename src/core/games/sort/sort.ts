import { SORT_ANSWERS, type SortAnswer } from '../../cards/deck.ts';
import { mastered } from '../../cards/gauges.ts';
import { judge, nextCard, startRun } from '../../cards/run.ts';
import type { TableEvent } from '../../cards/table-event.ts';
import type { MoveId } from '../../ids.ts';
import { accept, type Outcome, refuse } from '../../outcome.ts';
import { seedRandom } from '../../random/random.ts';
import type { GameContent } from '../content.ts';
import type { GameAction, GameResult, GameRules } from '../game.ts';
import { dealSort } from './deal-sort.ts';
import { FINAL_ANSWERS, gaugeOfCase, judgeSort, rightAnswers } from './judge-sort.ts';
import { SORT_LEVELS } from './levels.ts';
import { SORT_OWNERS, type SortState, sortCard } from './sort-state.ts';

type SortOutcome = Outcome<SortState, TableEvent>;

/** Sort: who may have it? Share · Ask · Keep. Rules for players and authors: docs/games.md. */
export const SORT: GameRules<SortState, GameContent> = { id: 'sort', setup, legal, play, result };

function setup(options: Parameters<(typeof SORT)['setup']>[0]): SortOutcome {
  const { seed, level, content } = options;
  const deal = dealSort(content.sortThings, level, seedRandom(seed));
  const harmless = deal.value.filter((card) => card.case.harmless).length;
  if (deal.value.length < SORT_LEVELS[level].cards) return refuse(`too few cards for Sort at level ${level}`);
  if (harmless / deal.value.length < 0.3) return refuse(`too few harmless cards for Sort at level ${level}`);
  const state: SortState = {
    ...startRun(deal.value.length),
    game: 'sort',
    level,
    seed,
    random: deal.random,
    finished: false,
    cards: deal.value,
    phase: 'place',
    owner: null,
    asked: false,
    reveal: null,
  };
  const dealt: TableEvent = { type: 'dealt', things: deal.value.map((card) => card.id), to: 'deck' };
  return turnNext(state, [dealt]);
}

/** The next card comes into question, or the game is over. */
function turnNext(state: SortState, before: readonly TableEvent[]): SortOutcome {
  const run = nextCard(state);
  const next: SortState = { ...state, ...run, owner: null, asked: false, reveal: null, phase: 'place' };
  const card = sortCard(next);
  if (!card) {
    const over: SortState = { ...next, phase: 'over', finished: true };
    return accept(over, [...before, { type: 'finished', mastered: mastered(over.gauges) }]);
  }
  const phase = SORT_LEVELS[state.level].owner ? 'owner' : 'place';
  return accept({ ...next, phase }, [...before, { type: 'dealt', things: [card.id], to: 'focus' }]);
}

function legal(state: SortState): readonly GameAction[] {
  const card = sortCard(state);
  if (!card || state.phase === 'over') return [];
  switch (state.phase) {
    case 'owner':
      return SORT_OWNERS.map((owner) => ({ type: 'press', button: `owner-${owner}` }));
    case 'place': {
      const zones = state.asked ? FINAL_ANSWERS : SORT_ANSWERS;
      return zones.map((zone) => ({ type: 'place', thing: card.id, zone }));
    }
    case 'reveal':
      return [{ type: 'press', button: 'continue' }];
  }
}

function play(state: SortState, action: GameAction): SortOutcome {
  const card = sortCard(state);
  if (!card || state.phase === 'over') return refuse('the game is over');
  if (action.type === 'use') return refuse('nothing to use in Sort');
  if (action.type === 'press') return press(state, action.button);
  if (action.thing !== card.id) return refuse(`${action.thing} is not the card in question`);
  if (state.phase === 'owner') return refuse('first say whose it is');
  if (state.phase === 'reveal') return refuse('the card has been placed');
  const answer = SORT_ANSWERS.find((one) => one === action.zone);
  if (!answer) return refuse(`no place ${action.zone} in Sort`);
  return answer === 'ask' ? ask(state) : place(state, answer);
}

function press(state: SortState, button: string): SortOutcome {
  if (button === 'continue') {
    return state.phase === 'reveal' ? turnNext(state, []) : refuse('place the card first');
  }
  const owner = SORT_OWNERS.find((one) => button === `owner-${one}`);
  if (!owner) return refuse(`no button ${button} in Sort`);
  if (state.phase !== 'owner') return refuse('whose it is has been said');
  const card = sortCard(state);
  if (!card) return refuse('no card in question');
  const text = `game.sort.owner.${owner === card.thing.owner ? 'right' : 'other'}.${card.thing.owner}`;
  return accept({ ...state, owner, phase: 'place' }, [{ type: 'answered', thing: card.id, text }]);
}

/** Turns the card: the person answers. It costs nothing and decides nothing. */
function ask(state: SortState): SortOutcome {
  const card = sortCard(state);
  if (!card) return refuse('no card in question');
  if (state.asked) return refuse('the person has answered');
  return accept({ ...state, asked: true }, [
    { type: 'moved', thing: card.id, to: 'ask' },
    { type: 'flipped', thing: card.id },
    { type: 'answered', thing: card.id, text: card.case.answer },
    { type: 'moved', thing: card.id, to: 'focus' },
  ]);
}

function place(state: SortState, answer: SortAnswer): SortOutcome {
  const card = sortCard(state);
  if (!card) return refuse('no card in question');
  const verdict = judgeSort(card.case, state.asked, answer);
  // What is merely fine costs nothing and fills nothing.
  const gauge = verdict === 'fine' ? null : gaugeOfCase(card.case);
  const { run, returns } = judge(state, verdict, gauge);
  const events: TableEvent[] = [
    { type: 'moved', thing: card.id, to: answer },
    { type: 'judged', thing: card.id, verdict, why: card.case.why, streak: Math.max(0, run.streak - 1) },
    { type: 'met', card: card.thing.card },
  ];
  if (returns !== null) events.push({ type: 'returns', thing: card.id, after: returns });
  return accept({ ...state, ...run, phase: 'reveal', reveal: { answer, verdict } }, events);
}

/** Which move an answer stands for, for the recap. */
const MOVE_OF: Readonly<Record<SortAnswer, MoveId>> = { share: 'go-ahead', ask: 'ask-first', keep: 'lock' };

function result(state: SortState): GameResult {
  const played = state.cards.filter((_, index) => state.done.includes(index));
  const missed = state.missed.flatMap((index) => state.cards[index] ?? []);
  return {
    game: 'sort',
    level: state.level,
    mastered: state.finished && mastered(state.gauges),
    gauges: state.gauges,
    met: played.map((card) => ({ card: card.thing.card, costume: card.case.id })),
    missed: missed.map((card) => ({
      card: card.thing.card,
      better: rightAnswers(card.case, false).map((answer) => MOVE_OF[answer]),
      tricks: [],
    })),
  };
}
