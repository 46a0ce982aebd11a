import { nextNumber, pick } from '../../random/random.ts';
import type { GameAction } from '../game.ts';
import { type CoinState, payeeZone, postNow } from './coin-state.ts';
import { fittingMoves } from './judge-coin.ts';

/** Share of posts that are misread. */
const MISREADS = 0.1;

/** Plays Follow the coin like a child who looks closely at each post and reads who gains; one in ten it misreads. */
export function readCoin(
  state: CoinState,
  legal: readonly GameAction[],
  random: number,
): { readonly action: GameAction | undefined; readonly random: number } {
  const post = postNow(state);
  const check = legal.find((one) => one.type === 'press' && one.button === 'check');
  if (state.phase === 'bet' && check) return { action: check, random };
  const slip = nextNumber(random);
  if (!post || slip.value < MISREADS) {
    const any = pick(slip.random, legal);
    return { action: any.value, random: any.random };
  }
  const wanted = legal.filter((one) =>
    one.type === 'place'
      ? post.payees.some((payee) => payeeZone(payee) === one.zone)
      : one.type === 'press' && fittingMoves(post).some((move) => move === one.button),
  );
  const choice = pick(slip.random, wanted.length > 0 ? wanted : legal);
  return { action: choice.value, random: choice.random };
}
