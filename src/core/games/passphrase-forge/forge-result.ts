import { share } from '../../cards/gauges.ts';
import type { GameResult } from '../game.ts';
import type { ForgeState } from './forge-state.ts';

/** Seven in ten points for keys that hold and keys remembered. */
export function masteredForge({ gauges }: Pick<ForgeState, 'gauges'>): boolean {
  return share(gauges.caught) >= 0.7;
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
    missed:
      state.guessed.length > 0
        ? [{ card: 'situation:log-in-page' as const, better: ['lock' as const], tricks: [] }]
        : [],
  };
}
