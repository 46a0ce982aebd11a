import type { Registry } from '../../content/registry.ts';
import type { LessonRun } from '../../core/lesson/run.ts';
import type { Translate } from '../translate.ts';
import type { ReceiptView } from './class-view.ts';

/** What the class did: moves practised, how it voted, how many reasons it found. Nobody's name, no date. */
export function presentReceipt(run: LessonRun, registry: Registry, t: Translate): ReceiptView {
  const { plan, ballots, reasons, wall } = run;
  const moves = registry.chapter(plan.chapter)?.moves ?? [];
  const votes = Object.values(ballots).flatMap(({ options, winner, split }) => {
    const won = winner === null ? undefined : options[winner];
    return won === undefined ? [] : [{ won, split }];
  });
  return {
    title: t('class.receipt'),
    what: t('class.receipt.what', { chapter: t(`c${plan.chapter}.title`), minutes: plan.minutes }),
    practised: moves.map((move) => t(`move.${move}.title`)),
    votes: votes.map(({ won, split }, index) =>
      t(split ? 'class.receipt.vote.split' : 'class.receipt.vote', { n: index + 1, answer: t(won) }),
    ),
    reasons: reasons > 0 ? t('class.receipt.reasons', { count: reasons }) : t('class.receipt.no-reasons'),
    wall: wall.map((move) => t(`move.${move}.title`)),
    nobody: t('class.receipt.nobody'),
  };
}
