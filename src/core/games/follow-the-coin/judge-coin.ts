import type { Verdict } from '../../cards/table-event.ts';
import type { CoinPost } from './coin-deck.ts';
import type { CoinMove } from './coin-state.ts';
import { isHarmless } from './deal-coin.ts';

/** What fits the last post. */
export function fittingMoves(post: CoinPost): readonly CoinMove[] {
  return isHarmless(post) ? ['go-ahead'] : ['check', 'ask-first'];
}

/** The laws of the moves: Check and Ask first never cost anything; reporting somebody harmless does. */
export function judgeCoinMove(post: CoinPost, move: CoinMove): Verdict {
  if (fittingMoves(post).includes(move)) return 'right';
  if (isHarmless(post)) return move === 'report' ? 'wronged' : 'fine';
  return move === 'go-ahead' ? 'missed' : 'fine';
}
