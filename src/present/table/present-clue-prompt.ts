import { gearsTurning } from '../../core/cards/lens.ts';
import type { ClueBoard, ClueHuntState } from '../../core/games/clue-hunt/clue-hunt-state.ts';
import { remixValues } from '../remix-values.ts';
import type { TableContext } from './present-table.ts';
import { presentVerdict } from './present-verdict.ts';
import { clueHuntLesson } from './tutorial.ts';

/** Sango's one line: what was just found out, or what can be done now. */
export function presentCluePrompt(
  state: ClueHuntState,
  board: ClueBoard | null,
  { t, progress }: TableContext,
): string {
  if (!board) return t('game.clue-hunt.prompt.over');
  const lesson = clueHuntLesson(state, progress.games['clue-hunt']?.plays ?? 0);
  if (lesson) return t(lesson);
  const said = saidOf(state, board, t);
  if (said) return said;
  const { lens } = state;
  switch (state.phase) {
    case 'bet':
      return t('game.clue-hunt.prompt.bet');
    case 'name':
      return t('game.clue-hunt.prompt.name');
    case 'look': {
      const all = lens?.looked.length === board.case.phrases.length;
      if (!all) return t('game.clue-hunt.prompt.look');
      return t('game.clue-hunt.prompt.looked', { count: gearsTurning(board.case.phrases) });
    }
    case 'move': {
      if (state.spent.length > 0) return t('game.clue-hunt.prompt.again');
      const all = lens?.looked.length === board.case.phrases.length;
      const guessed = all && lens.bet === gearsTurning(board.case.phrases);
      return t(guessed ? 'game.clue-hunt.prompt.move-guessed' : 'game.clue-hunt.prompt.move');
    }
    case 'reveal':
      return presentVerdict('clue-hunt', state.reveal?.verdict ?? 'right', state.streak, t);
    case 'over':
      return t('game.clue-hunt.prompt.over');
  }
}

function saidOf(state: ClueHuntState, board: ClueBoard, t: TableContext['t']): string | null {
  const values = remixValues(board.remix, t);
  switch (state.saying) {
    case null:
      return null;
    case 'sender':
      return t(board.case.senderFacts, values);
    case 'check':
      return t(board.case.checkFacts, values);
    case 'named-right':
    case 'named-other': {
      const trick = state.lens?.found.at(-1);
      return trick ? t(`game.clue-hunt.${state.saying}`, { trick: t(`trick.${trick}.title`) }) : null;
    }
  }
}
