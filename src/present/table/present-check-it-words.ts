import { checksLeft, whyOf } from '../../core/games/check-it/check-it.ts';
import type { CheckBoard, CheckItState } from '../../core/games/check-it/check-it-state.ts';
import type { TextId } from '../../core/ids.ts';
import { remixValues } from '../remix-values.ts';
import type { RevealView } from '../table-view.ts';
import type { TableContext } from './present-table.ts';
import { presentVerdict } from './present-verdict.ts';

const G = 'game.check-it';
/** So many ways the scene can go on; they take turns. */
const REACTIONS = 3;

/** Sango's one line: what to do now. */
export function checkItPrompt(
  state: CheckItState,
  board: CheckBoard | null,
  { t, progress }: TableContext,
): string {
  if (!board) return t(`${G}.prompt.over`);
  const lesson = lessonOf(state, board, progress.games['check-it']?.plays ?? 0);
  if (lesson) return t(lesson);
  const { reveal } = state;
  if (reveal) {
    const returned = state.done.at(-1) === state.current;
    if (reveal.verdict === 'fine' && returned) return t(`${G}.prompt.fine.last`);
    return presentVerdict('check-it', reveal.verdict, state.streak, t);
  }
  const looks = state.spent.length + state.looked.length;
  if (board.page) {
    if (looks > 0) return t(`${G}.prompt.page.more`);
    return t(state.back ? `${G}.prompt.back.page` : `${G}.prompt.page`);
  }
  const count = checksLeft(state);
  if (looks === 0) return state.back ? t(`${G}.prompt.back`) : t(`${G}.prompt.look`, { count });
  return t(count > 0 ? `${G}.prompt.more` : `${G}.prompt.spent`);
}

/** The first play teaches by doing, in three prompts at most: a check, an answer, and the first log-in page. */
function lessonOf(state: CheckItState, board: CheckBoard, plays: number): TextId | null {
  if (plays > 0 || state.phase !== 'look' || state.back) return null;
  const fresh = state.spent.length + state.looked.length === 0;
  if (board.page) {
    const before = state.boards.slice(0, state.current ?? 0).some(({ page }) => page !== null);
    return fresh && !before ? `${G}.lesson.page` : null;
  }
  const judged = state.done.length + state.missed.length + state.later.length;
  const earlier = state.boards.slice(0, state.current ?? 0).filter(({ page }) => page === null).length;
  if (earlier > 0 || judged > 1) return null;
  return fresh ? `${G}.lesson.check` : state.spent.length === 1 ? `${G}.lesson.answer` : null;
}

/** What happens after the answer: the scene first, then one sentence. */
export function checkItReveal(
  state: CheckItState,
  board: CheckBoard,
  { t }: TableContext,
): RevealView | null {
  const { reveal } = state;
  if (!reveal) return null;
  const { verdict, answer } = reveal;
  const page = board.page ? '.page' : '';
  const differs = board.page && board.truth !== 'true';
  return {
    thing: board.id,
    verdict,
    stamp: t(verdict === 'right' ? `${G}.stamp.right${page}.${answer}` : `${G}.stamp.${verdict}`),
    reaction: t(reactionOf(state, board), remixValues(board.remix, t)),
    why: t(whyOf(state, board)),
    gears: differs ? [{ trick: 'false-face', name: t('trick.false-face.title') }] : [],
  };
}

function reactionOf(state: CheckItState, board: CheckBoard): TextId {
  const { verdict, answer } = state.reveal ?? { verdict: 'right', answer: 'wait' };
  const turn = 1 + (((state.current ?? 0) + state.seed) % REACTIONS);
  const { truth } = board;
  if (verdict === 'fine') return `${G}.reaction.fine.${board.page ? 'page' : truth}`;
  if (verdict === 'right') {
    return board.page ? `${G}.reaction.page.${truth}` : `${G}.reaction.${answer}.${turn}`;
  }
  if (board.page) return `${G}.reaction.${verdict}.page`;
  if (verdict === 'wronged') return `${G}.reaction.wronged.${turn}`;
  return truth === 'open'
    ? `${G}.reaction.missed.open.${answer}.${turn}`
    : `${G}.reaction.missed.made-up.${turn}`;
}
