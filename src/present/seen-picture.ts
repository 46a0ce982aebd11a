import type { Remix, SituationCase } from '../core/cards/deck.ts';
import { joinSentences } from './join-sentences.ts';
import type { SeenView } from './table-view.ts';
import type { Translate } from './translate.ts';

/** Slots of a remix that have pictures. */
const PICTURED = ['object', 'place'] as const;

/**
 * What the lens shows on a situation's picture: the trick that pulls first, or friends behind something harmless, and
 * the things and places this remix speaks of.
 * @param picture name of the situation's picture
 */
export function seenPicture(
  picture: string,
  told: { readonly case: Pick<SituationCase, 'harmless' | 'tricks'>; readonly remix?: Remix },
  t: Translate,
): SeenView {
  const { harmless, tricks } = told.case;
  const [trick] = harmless ? [] : tricks;
  const about = PICTURED.flatMap((slot) => {
    const id = told.remix?.[slot];
    return id
      ? [{ part: `with-${slot}-${id}`, text: t('seen.with', { thing: t(`remix.${slot}.${id}`) }) }]
      : [];
  });
  const behind = trick
    ? t('seen.trick', { prop: t(`seen.prop.${trick}`), trick: t(`trick.${trick}.title`) })
    : t('seen.warm');
  return {
    picture: `${picture}-${trick ?? 'warm'}`,
    parts: about.map(({ part }) => part),
    text: joinSentences([behind, ...about.map(({ text }) => text)]),
  };
}
