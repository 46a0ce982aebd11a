import type { SituationCase } from '../core/cards/deck.ts';
import type { SeenView } from './table-view.ts';
import type { Translate } from './translate.ts';

/**
 * What the lens shows on a situation's picture: the trick that pulls first, or friends behind something harmless.
 * @param picture name of the situation's picture
 */
export function seenPicture(
  picture: string,
  { harmless, tricks: [trick] }: Pick<SituationCase, 'harmless' | 'tricks'>,
  t: Translate,
): SeenView {
  if (harmless || !trick) return { picture: `${picture}-warm`, text: t('seen.warm') };
  const values = { prop: t(`seen.prop.${trick}`), trick: t(`trick.${trick}.title`) };
  return { picture: `${picture}-${trick}`, text: t('seen.trick', values) };
}
