import type { ButtonView } from '../table-view.ts';
import type { Translate } from '../translate.ts';

/** The one button that goes on after a reveal. */
export function continueButton(t: Translate): ButtonView {
  return {
    id: 'continue',
    label: t('game.continue'),
    action: { type: 'press', button: 'continue' },
    primary: true,
    pressed: false,
    group: 'main',
  };
}
