import type { PlanStep } from '../../core/lesson/plan.ts';
import type { Translate } from '../translate.ts';

/** What a step of a lesson is called; a game by its own name, too. */
export function stepName(step: PlanStep, t: Translate): string {
  return step.kind === 'game'
    ? t('class.step.game.of', { game: t(`game.${step.game}.title`) })
    : t(`class.step.${step.kind}`);
}
