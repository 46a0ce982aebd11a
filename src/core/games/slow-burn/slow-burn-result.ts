import { type Gauges, share } from '../../cards/gauges.ts';
import type { GameResult } from '../game.ts';
import { FITTING } from './judge-day.ts';
import type { SlowBurnState } from './slow-burn-state.ts';

/** Four in five days read well (always writing back would get three in four of harmless stories), nobody left alone. */
export function masteredSlowBurn({ caught, trusted }: Gauges): boolean {
  return share(caught) >= 0.8 && share(trusted) === 1;
}

/** What is kept of a game: the stories met, the moves that were right in them, and their tricks once both are over. */
export function resultOfSlowBurn(state: SlowBurnState): GameResult {
  const played = state.stories.slice(0, state.story);
  const met = played.flatMap((story, index) => {
    const costume = `slow-burn.${story.id}`;
    const moves = state.practised.filter((one) => one.story === index).map(({ move }) => move);
    const tricks = story.days.flatMap((day) => day.trick ?? []);
    return [
      { card: story.card, costume },
      ...[...new Set(moves)].map((move) => ({ card: `move:${move}` as const, costume })),
      ...[...new Set(tricks)].map((trick) => ({ card: `trick:${trick}` as const, costume })),
    ];
  });
  const missed = state.hard.flatMap((index) => state.stories[index] ?? []);
  return {
    game: 'slow-burn',
    level: state.level,
    mastered: state.finished && masteredSlowBurn(state.gauges),
    gauges: state.gauges,
    met,
    missed: missed.map((story) => ({
      card: story.card,
      better: story.kind === 'bad' ? FITTING.alarm : FITTING.calm,
      tricks: [...new Set(story.days.flatMap((day) => day.trick ?? []))],
    })),
  };
}
