import { nextNumber, pick } from '../../random/random.ts';
import type { GameAction } from '../game.ts';
import { SHARE_TREE, treeThing } from './share-tree.ts';
import { nextCopies, type ShareTreeState } from './share-tree-state.ts';

/** Share of turns in which it does not look closely. */
const MISREADS = 0.1;

/**
 * Plays Share tree like a child who looks along the lines: for each card it imagines where the thing is at the end of
 * this turn, how Leo is, and how far it would travel next. All of that lies open on the table. It plans no further.
 */
export function readShareTree(
  state: ShareTreeState,
  legal: readonly GameAction[],
  random: number,
): { readonly action: GameAction | undefined; readonly random: number } {
  if (state.phase !== 'choose') return { action: legal[0], random };
  const slip = nextNumber(random);
  if (slip.value < MISREADS) {
    const any = pick(slip.random, legal);
    return { action: any.value, random: any.random };
  }
  // Whoever has told once does not think of telling again.
  const ideas = legal.filter(
    (one) => state.told === 0 || one.type !== 'place' || one.thing !== treeThing('tell'),
  );
  const worth = ideas.map((action) => imagine(state, action));
  const best = Math.max(...worth);
  const draw = pick(
    slip.random,
    ideas.filter((_, index) => worth[index] === best),
  );
  return { action: draw.value, random: draw.random };
}

function imagine(state: ShareTreeState, action: GameAction): number {
  const played = SHARE_TREE.play(state, action);
  const after = played.ok ? SHARE_TREE.play(played.state, { type: 'press', button: 'continue' }) : played;
  if (!after.ok) return 0;
  const next = after.state.finished ? 0 : nextCopies(after.state).length;
  return after.state.gauges.caught.right - next;
}
