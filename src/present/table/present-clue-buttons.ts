import { LENS_BETS } from '../../core/cards/lens.ts';
import type { ClueBoard, ClueHuntState } from '../../core/games/clue-hunt/clue-hunt-state.ts';
import type { ButtonView } from '../table-view.ts';
import type { Translate } from '../translate.ts';

/** The table's own buttons: bets, names of tricks, Check, and going on. */
export function presentClueButtons(
  state: ClueHuntState,
  board: ClueBoard | null,
  t: Translate,
): readonly ButtonView[] {
  if (!board) return [];
  const button = (id: string, label: string, more: Partial<ButtonView> = {}): ButtonView => ({
    id,
    label,
    action: { type: 'press', button: id },
    primary: false,
    pressed: false,
    group: 'main',
    ...more,
  });
  const check = state.checked ? [] : [button('check', t('game.clue-hunt.check'), { icon: 'move-check' })];
  switch (state.phase) {
    case 'bet':
      return LENS_BETS.map((count) =>
        button(`bet-${count}`, t('lens.gears', { count }), { group: 'choices' }),
      );
    case 'look': {
      const looked = state.lens?.looked.length ?? 0;
      const done = button('done', t('game.clue-hunt.done'), { primary: true });
      return looked > 0 ? [...check, done] : check;
    }
    case 'name':
      return (state.naming ? (board.names[state.naming] ?? []) : []).map((trick) =>
        button(`name-${trick}`, t(`trick.${trick}.title`), { group: 'choices' }),
      );
    case 'move':
      return check;
    case 'reveal':
      return [button('continue', t('game.continue'), { primary: true })];
    case 'over':
      return [];
  }
}
