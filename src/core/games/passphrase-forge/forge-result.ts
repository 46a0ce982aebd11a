import { share } from '../../cards/gauges.ts';
import type { GameResult } from '../game.ts';
import type { ForgeState, Reason } from './forge-state.ts';

/** Seven in ten points for keys that hold and keys remembered. */
export function masteredForge({ gauges }: Pick<ForgeState, 'gauges'>): boolean {
  return share(gauges.caught) >= 0.7;
}

/** At most so many ways in which the goblin came in are told again. */
const MOST_WAYS = 2;

/** How the goblin came in, each way once. */
export function waysIn({ guessed }: Pick<ForgeState, 'guessed'>): readonly Reason[] {
  return [...new Set(guessed)].slice(0, MOST_WAYS);
}

/** What is kept: locking in the costume of every door that holds, and the right to have a door at all. */
export function resultOfForge(state: ForgeState): GameResult {
  const doors = state.doors.filter((door) => door.standing);
  return {
    game: 'passphrase-forge',
    level: state.level,
    mastered: state.finished && masteredForge(state),
    gauges: state.gauges,
    met: [
      { card: 'right:privacy', costume: `passphrase-forge.${state.keeper.id}` },
      ...doors.map(({ id }) => ({ card: 'move:lock' as const, costume: `passphrase-forge.${id}` })),
    ],
    missed: waysIn(state).map(() => ({ card: 'situation:log-in-page', better: ['lock'], tricks: [] })),
  };
}
