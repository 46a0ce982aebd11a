import { CRACKS } from '../../core/games/trick-duel/levels.ts';
import { BOSS } from '../../core/games/trick-duel/play-card.ts';
import {
  costumeNow,
  type DuelBoard,
  type TrickDuelState,
} from '../../core/games/trick-duel/trick-duel-state.ts';
import type { TextId } from '../../core/ids.ts';
import { remixValues } from '../remix-values.ts';
import type { RevealView } from '../table-view.ts';
import type { TableContext } from './present-table.ts';

const G = 'game.trick-duel';
/** So many ways a friend is glad, and a mask cracks; they take turns. */
const WAYS = 3;
/** Who comes when there is no calm left; they take turns. */
export const HELPERS = ['novak', 'zuri', 'tomo', 'ben'] as const;

/** Sango's one line: what just happened, or what can be done now. */
export function duelPrompt(
  state: TrickDuelState,
  board: DuelBoard | null,
  { t, progress }: TableContext,
): string {
  const lesson = lessonOf(state, progress.games['trick-duel']?.plays ?? 0);
  if (lesson) return t(lesson);
  switch (state.phase) {
    case 'play':
      return playPrompt(state, board, t);
    case 'reveal':
      return t(
        state.cracks >= CRACKS ? `${G}.prompt.unmasked` : `${G}.prompt.${state.reveal?.verdict ?? 'right'}`,
      );
    case 'helper':
      return t(`${G}.helper.${HELPERS[state.helped % HELPERS.length] ?? 'novak'}`);
    case 'pick':
      return t(state.cracks >= CRACKS ? `${G}.prompt.pick` : `${G}.prompt.pick.left`);
    case 'over':
      return t(`${G}.prompt.over`);
  }
}

function playPrompt(state: TrickDuelState, board: DuelBoard | null, t: TableContext['t']): string {
  if (state.saying === 'crack') {
    const trick = state.stopped.at(-1);
    return t(`${G}.prompt.crack`, { trick: trick ? t(`trick.${trick}.title`) : '' });
  }
  if (state.saying === 'asked') return t(`${G}.prompt.asked`);
  if (state.saying === 'slid') return t(board?.case.harmless ? `${G}.prompt.still` : `${G}.prompt.slid`);
  if (state.players === 2) return t(`${G}.prompt.player`, { number: state.turn + 1 });
  const round = state.bossRounds;
  if (round === 1 && state.boss > 0) return t(`${G}.prompt.boss`);
  const fresh = costumeNow(state, round) !== costumeNow(state, round - 1);
  if (fresh) return t(`${G}.prompt.costume`);
  return t(`${G}.prompt.play.${1 + (state.rounds % 2)}`);
}

/** The first play teaches by doing, in three prompts. */
function lessonOf(state: TrickDuelState, plays: number): TextId | null {
  if (plays > 0 || state.phase !== 'play' || state.saying !== null || state.players === 2) return null;
  if (state.rounds === 1) return `${G}.lesson.card`;
  if (state.rounds === 2) return `${G}.lesson.friend`;
  return state.rounds === 3 ? `${G}.lesson.costume` : null;
}

/** What the move did: the scene first, then one sentence. */
export function duelReveal(state: TrickDuelState, board: DuelBoard, { t }: TableContext): RevealView | null {
  const { reveal } = state;
  if (state.phase !== 'reveal' || !reveal) return null;
  const { case: item } = board;
  const values = remixValues(board.remix, t);
  const kind = item.harmless ? 'friend' : 'trick';
  const { verdict } = reveal;
  const failed = verdict === 'missed' || verdict === 'wronged';
  const fallen = state.cracks >= CRACKS;
  return {
    thing: item.harmless ? `${board.id}.sender` : BOSS,
    verdict,
    stamp: t(fallen ? `${G}.stamp.unmasked` : failed ? `${G}.stamp.${verdict}` : `${G}.stamp.${kind}`),
    reaction: failed ? t(item.reaction, values) : t(sceneOf(state, board)),
    why: t(item.why, values),
    gears: item.tricks.map((trick) => ({ trick, name: t(`trick.${trick}.title`) })),
  };
}

function sceneOf(state: TrickDuelState, board: DuelBoard): TextId {
  const way = 1 + (state.rounds % WAYS);
  if (state.cracks >= CRACKS) return `${G}.scene.unmasked.${1 + ((state.boss + state.seed) % WAYS)}`;
  if (board.case.harmless) return `${G}.scene.friend.${way}`;
  return `${G}.scene.${costumeNow(state, state.bossRounds)}.${1 + (state.rounds % 2)}`;
}
