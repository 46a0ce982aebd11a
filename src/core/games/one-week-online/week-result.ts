import { share } from '../../cards/gauges.ts';
import type { CardId, MoveId } from '../../ids.ts';
import type { GameResult } from '../game.ts';
import type { WeekGauge } from './week-deck.ts';
import type { LeftGreen, WeekState } from './week-state.ts';

/** At least four in five points in the green. */
export function masteredWeek({ gauges }: Pick<WeekState, 'gauges'>): boolean {
  return share(gauges.caught) >= 0.8;
}

/** The album card each gauge is about. */
export const GAUGE_CARDS: Readonly<Record<WeekGauge, CardId>> = {
  sleep: 'right:rest-and-health',
  money: 'trick:free-gift',
  friends: 'good:playing-together',
  fun: 'right:play',
};

/** What helps a gauge that is too low or too high. */
const BETTER: Readonly<Record<`${WeekGauge}-${'low' | 'high'}`, readonly MoveId[]>> = {
  'sleep-low': ['pause'],
  'sleep-high': ['go-ahead'],
  'money-low': ['pause', 'ask-first'],
  'money-high': ['go-ahead'],
  'friends-low': ['stand-with', 'go-ahead'],
  'friends-high': ['pause'],
  'fun-low': ['go-ahead'],
  'fun-high': ['pause'],
};

/** The recap tells of so many gauges at most. */
const MOST_TOLD = 2;

/** The gauges that stood outside the green longest, each with the end at which it did. */
export function stoodOut({ left }: Pick<WeekState, 'left'>): readonly LeftGreen[] {
  const longest = [...left].sort((one, other) => other.nights - one.nights);
  const once = longest.filter(
    (one, index) => longest.findIndex(({ gauge }) => gauge === one.gauge) === index,
  );
  return once.slice(0, MOST_TOLD);
}

/** What is kept of a week: good things and moves that were chosen, and the gauges that left the green. */
export function resultOfWeek(state: WeekState): GameResult {
  const week = { card: 'right:rest-and-health' as const, costume: `one-week-online.${state.week.id}` };
  return {
    game: 'one-week-online',
    level: state.level,
    mastered: state.finished && masteredWeek(state),
    gauges: state.gauges,
    met: [week, ...state.practised.map(({ card, on }) => ({ card, costume: `one-week-online.${on}` }))],
    missed: stoodOut(state).map(({ gauge, end }) => ({
      card: GAUGE_CARDS[gauge],
      better: BETTER[`${gauge}-${end}`],
      tricks: [],
    })),
  };
}
