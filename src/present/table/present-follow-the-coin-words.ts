import { type CoinState, postNow, postThing } from '../../core/games/follow-the-coin/coin-state.ts';
import { isHarmless } from '../../core/games/follow-the-coin/deal-coin.ts';
import { PICKS } from '../../core/games/follow-the-coin/levels.ts';
import type { TextId } from '../../core/ids.ts';
import type { RevealView } from '../table-view.ts';
import type { TableContext } from './present-table.ts';

const G = 'game.follow-the-coin';

/** Sango's one line: choose, bet, or what the pipes have shown. */
export function coinPrompt(state: CoinState, { t, progress }: TableContext): string {
  const lesson = coinLesson(state, progress.games['follow-the-coin']?.plays ?? 0);
  if (lesson) return t(lesson);
  switch (state.phase) {
    case 'choose':
      return t(`${G}.prompt.choose.${PICKS - state.picks.length}`);
    case 'bet':
      return t(state.checked ? `${G}.prompt.checked` : `${G}.prompt.bet`);
    case 'reveal':
      return t(state.picks.at(-1)?.right ? `${G}.prompt.right` : `${G}.prompt.missed`);
    case 'move':
      return t(`${G}.prompt.move`);
    case 'verdict':
      return t(moveSaid(state));
    case 'over':
      return t(`${G}.prompt.over`);
  }
}

function moveSaid({ move }: CoinState): TextId {
  if (!move || move.verdict === 'right') return `${G}.prompt.move.right`;
  return move.verdict === 'missed' ? `${G}.prompt.move.missed` : `${G}.prompt.${move.verdict}`;
}

/** The first play teaches by doing, in three prompts at most. */
function coinLesson(state: CoinState, plays: number): TextId | null {
  if (plays > 0) return null;
  if (state.picks.length === 0 && state.phase === 'choose') return `${G}.lesson.choose`;
  if (state.picks.length === 0 && state.phase === 'bet' && !state.checked) return `${G}.lesson.bet`;
  return state.phase === 'move' ? `${G}.lesson.move` : null;
}

/** Where the coin rolls, or what comes of the move; then one sentence. */
export function coinReveal(state: CoinState, { t }: TableContext): RevealView | null {
  const post = postNow(state);
  if (!post) return null;
  if (state.phase === 'reveal') {
    const verdict = state.picks.at(-1)?.right ? 'right' : 'missed';
    const kind = post.payees.length > 1 && post.trick ? 'both' : (post.payees[0] ?? 'nobody');
    return {
      thing: postThing(post),
      verdict,
      stamp: t(`${G}.stamp.${verdict}`),
      reaction: t(`${G}.${post.id}.pays`),
      why: t(`${G}.why.${kind}`),
      gears: post.trick ? [{ trick: post.trick, name: t(`trick.${post.trick}.title`) }] : [],
    };
  }
  const { move } = state;
  if (state.phase !== 'verdict' || !move) return null;
  const kind = isHarmless(post) ? 'joy' : 'trick';
  const way = move.verdict === 'right' ? '' : `.${move.verdict}`;
  return {
    thing: postThing(post),
    verdict: move.verdict,
    stamp: t(`${G}.stamp.${move.verdict}`),
    reaction: t(`${G}.scene.${kind}.${move.move}`),
    why: t(`${G}.why.move.${kind}${way}`),
    gears: post.trick ? [{ trick: post.trick, name: t(`trick.${post.trick}.title`) }] : [],
  };
}
