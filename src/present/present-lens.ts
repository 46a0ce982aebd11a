import type { Registry } from '../content/registry.ts';
import type { ActivitySession } from '../core/story/session.ts';
import { remixValues } from './remix-values.ts';
import type { LensView } from './story-view.ts';
import type { Translate } from './translate.ts';

/** Bets a child can make on how many gears turn. */
const BETS = [0, 1, 2, 3] as const;

/** The lens over one message: bet, look, find; Sango speaks last. */
export function presentLens(
  { lens, remix }: ActivitySession & { kind: 'lens' },
  registry: Registry,
  t: Translate,
): LensView {
  const found = registry.case(lens.case);
  const values = remixValues(remix, t);
  const all = lens.phrases.filter((phrase) => phrase.trick !== null).length;
  return {
    kind: 'lens',
    sender: found ? t(found.sender, values) : '',
    ask: t(lens.bet === null ? 'lens.bet' : lens.finished ? 'lens.over' : 'lens.look'),
    bets: BETS.map((count) => ({ count, label: t('lens.gears', { count }), chosen: lens.bet === count })),
    phrases: lens.phrases.map((phrase) => {
      const looked = lens.looked.includes(phrase.id);
      const turning = phrase.trick && t('lens.turning', { trick: t(`trick.${phrase.trick}.title`) });
      return {
        id: phrase.id,
        text: t(phrase.text, values),
        looked,
        gear: looked ? phrase.trick : null,
        state: looked ? turning || t('lens.still') : '',
      };
    }),
    done: lens.bet !== null && lens.looked.length > 0,
    finished: lens.finished,
    verdict: lens.finished
      ? [
          t(lens.bet === all ? 'lens.bet-right' : 'lens.bet-other', { count: all }),
          found ? t(found.why, values) : '',
        ]
          .filter(Boolean)
          .join(' ')
      : '',
  };
}
