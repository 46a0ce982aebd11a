import { nextNumber, pick } from '../../random/random.ts';
import type { GameAction } from '../game.ts';
import { listenerOf, roundOf, type SayItState } from './say-it-state.ts';

/** Share of choices that are misread. */
const MISREADS = 0.1;

/**
 * Plays Say it! like a child who looks at the grown-ups first: somebody who does not know the worrying person too well,
 * a quiet moment, words and things that suit them, and an answer to how they are now. One choice in ten is misread.
 */
export function readSayIt(
  state: SayItState,
  legal: readonly GameAction[],
  random: number,
): { readonly action: GameAction | undefined; readonly random: number } {
  const slip = nextNumber(random);
  const good = slip.value < MISREADS ? [] : legal.filter((action) => suits(state, action));
  const choice = pick(slip.random, good.length > 0 ? good : legal);
  return { action: choice.value, random: choice.random };
}

function suits(state: SayItState, action: GameAction): boolean {
  const [round, person, mood] = [roundOf(state), listenerOf(state), state.moods[0]];
  const leaving = mood === 'angry' || mood === 'doubts';
  if (!round || action.type === 'press')
    return action.type === 'press' && action.button === 'switch' && leaving;
  const id = action.thing.slice(action.thing.indexOf(':') + 1);
  if (action.type === 'use') return round.people.some((one) => one.id === id && !one.near);
  const traits = person?.traits ?? [];
  switch (state.phase) {
    case 'moment':
      return round.moments.some((one) => one.id === id && one.quiet);
    case 'opener':
      return round.openers.some((one) => one.id === id && one.meets.some((trait) => traits.includes(trait)));
    case 'show':
      return round.shows.some((one) => one.id === id && one.meets.some((trait) => traits.includes(trait)));
    default:
      return state.talkCards.some((card) => card.id === id && mood !== undefined && card.fits.includes(mood));
  }
}
