import type { Meeting } from '../../cards/costume.ts';
import { share } from '../../cards/gauges.ts';
import type { GameResult } from '../game.ts';
import type { CoinState } from './coin-state.ts';
import { fittingMoves } from './judge-coin.ts';

/** Three of the four found out, and nobody harmless reported. */
export function masteredCoin({ gauges }: Pick<CoinState, 'gauges'>): boolean {
  return share(gauges.caught) >= 0.75 && share(gauges.trusted) === 1;
}

/** What is kept: the posts followed with their tricks, a close look that helped, and the move that fitted. */
export function resultOfCoin(state: CoinState): GameResult {
  const followed = state.picks.flatMap((pick) => {
    const post = state.posts[pick.post];
    return post ? [{ ...pick, post }] : [];
  });
  const met = followed.flatMap(({ post, right, checked }): readonly Meeting[] => {
    const costume = `follow-the-coin.${post.id}`;
    const looked = checked && right ? [{ card: 'move:check' as const, costume }] : [];
    const trick = post.trick && right ? [{ card: `trick:${post.trick}` as const, costume }] : [];
    return [{ card: post.card, costume }, ...looked, ...trick];
  });
  const { move, extra } = state;
  const moved: readonly Meeting[] =
    move?.verdict === 'right' ? [{ card: `move:${move.move}`, costume: `follow-the-coin.${extra.id}` }] : [];
  const wrong = followed.filter(({ right }) => !right).map(({ post }) => post);
  const failed = move?.verdict === 'missed' || move?.verdict === 'wronged';
  return {
    game: 'follow-the-coin',
    level: state.level,
    mastered: state.finished && masteredCoin(state),
    gauges: state.gauges,
    met: [...met, ...moved],
    missed: [
      ...wrong.map((post) => ({
        card: post.card,
        better: ['check' as const],
        tricks: post.trick ? [post.trick] : [],
      })),
      ...(failed
        ? [{ card: extra.card, better: fittingMoves(extra), tricks: extra.trick ? [extra.trick] : [] }]
        : []),
    ],
  };
}
