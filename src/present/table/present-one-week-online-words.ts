import { CARDS_OF_DAY, WEEK_GAUGES } from '../../core/games/one-week-online/week-deck.ts';
import {
  dayOfCard,
  shownCard,
  type WeekState,
  weekThing,
} from '../../core/games/one-week-online/week-state.ts';
import type { TextId } from '../../core/ids.ts';
import { joinSentences } from '../join-sentences.ts';
import type { RevealView } from '../table-view.ts';
import type { Translate } from '../translate.ts';
import type { TableContext } from './present-table.ts';

const G = 'game.one-week-online';

/** Sango's one line: which day it is, or what has just happened. */
export function weekPrompt(state: WeekState, { t, progress }: TableContext): string {
  const lesson = weekLesson(state, progress.games['one-week-online']?.plays ?? 0);
  if (lesson) return t(lesson);
  const day = (card: number) => t(`${G}.day.${dayOfCard(card)}`);
  switch (state.phase) {
    case 'choose': {
      if (state.card === 0)
        return t(`${G}.week.${state.week.id}`, { child: t(`person.${state.week.child}`) });
      const evening = state.card % CARDS_OF_DAY === CARDS_OF_DAY - 1;
      return t(evening ? `${G}.prompt.evening` : `${G}.prompt.choose`, { day: day(state.card) });
    }
    case 'reveal':
      return t(`${G}.prompt.${praiseOr(state)}`);
    case 'later':
      return t(`${G}.prompt.later`, { day: day(state.shown?.card ?? 0) });
    case 'postcard':
      return t(`${G}.prompt.postcard`);
    case 'over':
      return t(`${G}.prompt.over`);
  }
}

/** So many ways to say that a choice fits; they take turns. */
const PRAISES = 3;

function praiseOr({ shown, card }: WeekState): string {
  const verdict = shown?.verdict ?? 'fine';
  return verdict === 'right' ? `right.${1 + (card % PRAISES)}` : verdict;
}

/** The first play teaches by doing, in three prompts at most. */
function weekLesson(state: WeekState, plays: number): TextId | null {
  if (plays > 0) return null;
  if (state.phase === 'choose' && state.card === 0) return `${G}.lesson.choose`;
  if (state.phase === 'choose' && state.card === 1) return `${G}.lesson.green`;
  return state.phase === 'later' && state.returned === 1 ? `${G}.lesson.later` : null;
}

/** What happens after the choice, or days later: the scene first, then what it did to the gauges. */
export function weekReveal(state: WeekState, { t }: TableContext): RevealView | null {
  const [card, { shown, phase }] = [shownCard(state), state];
  if (!card || !shown || (phase !== 'reveal' && phase !== 'later')) return null;
  const later = phase === 'later';
  return {
    thing: weekThing(card),
    verdict: shown.verdict,
    stamp: t(later ? `${G}.stamp.later` : `${G}.stamp.${shown.verdict}`),
    reaction: t(`${G}.${card.id}.${shown.side}.${later ? 'later' : 'scene'}`),
    why: whyOf(state, t),
    gears: [],
  };
}

function whyOf({ shown, levels }: WeekState, t: Translate): string {
  if (!shown) return '';
  if (shown.out) return t(`${G}.out.${shown.out}.${levels[shown.out] < 5 ? 'low' : 'high'}`);
  const changes = WEEK_GAUGES.flatMap((gauge) => {
    const change = shown.effects[gauge] ?? 0;
    return change === 0 ? [] : [t(`${G}.${change > 0 ? 'more' : 'less'}.${gauge}`)];
  });
  return joinSentences(changes);
}
