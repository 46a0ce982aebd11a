import { type Gauges, share, type Tally } from '../../cards/gauges.ts';
import type { CardId } from '../../ids.ts';
import type { GameResult } from '../game.ts';
import type { AdultHandState } from './adult-hand-state.ts';
import { MOST_ASKED } from './levels.ts';

/** Leo was foreseen in two of three turns. What the grown-up plays never counts: trying the loud cards is half the fun. */
export function masteredAdultHand({ caught }: Gauges): boolean {
  return caught.total > 0 && share(caught) >= 0.66;
}

/** How often each of the two foresaw Leo, in order; one alone where they did not change places. */
export function foreseen({ turns, swapped }: Pick<AdultHandState, 'turns' | 'swapped'>): readonly Tally[] {
  const of = (played: AdultHandState['turns']): Tally => {
    return { right: played.filter((one) => one.guess === one.effect).length, total: played.length };
  };
  if (!swapped) return [of(turns)];
  return [of(turns.filter(({ round }) => round === 0)), of(turns.filter(({ round }) => round > 0))];
}

/** The reactions that opened the door, the most helpful first; if none did, those that were played. */
export function helpfulReactions({ turns, reactions }: AdultHandState): readonly string[] {
  const times = (id: string) => turns.filter((one) => one.reaction === id && one.effect === 'more').length;
  const played = reactions.map(({ id }) => id).filter((id) => turns.some((one) => one.reaction === id));
  const opened = played.filter((id) => times(id) > 0);
  return [...(opened.length > 0 ? opened : played)]
    .sort((one, other) => times(other) - times(one))
    .slice(0, MOST_ASKED);
}

/** What is kept: the stories told, telling itself, and the right to be heard. */
export function resultOfAdultHand(state: AdultHandState): GameResult {
  const stories = state.stories.slice(0, Math.max(1, state.endings.length));
  return {
    game: 'adult-hand',
    level: state.level,
    mastered: state.finished && masteredAdultHand(state.gauges),
    gauges: state.gauges,
    met: stories.flatMap((story) => {
      const cards: readonly CardId[] = [story.card, 'move:tell', 'right:be-heard'];
      return cards.map((card) => ({ card, costume: `adult-hand.${story.id}` }));
    }),
    missed: [],
  };
}
