import type { Registry } from '../content/registry.ts';
import type { CardId } from '../core/ids.ts';
import { progressOf } from '../core/progress/progress-of.ts';
import { shoesOf } from '../core/progress/shoes-of.ts';
import type { ChapterInfo, EndingId } from '../core/story/beat.ts';
import { presentCard } from './present-card.ts';
import type { PresentSource } from './present-source.ts';
import type { EndView } from './story-view.ts';
import type { Translate } from './translate.ts';

/** The end of a chapter: what it came to, the clue, the card won, and a question for somebody at home. */
export function presentEnd(
  source: PresentSource,
  ending: EndingId,
  info: ChapterInfo,
  registry: Registry,
  t: Translate,
): EndView {
  const progress = progressOf(source);
  const found = progress.chapters[info.id]?.endings ?? [];
  return {
    kind: 'end',
    ending,
    endingText: t(`c${info.id}.end.${ending}`),
    clueTitle: t(info.after ? 'end.new-fact' : 'end.clue'),
    clue: t(`c${info.id}.clue`),
    shoes: shoesOf(progress, info.id, registry.chapters)?.id ?? null,
    talk: t(`c${info.id}.talk`),
    cards: info.cards.map((card) => presentCard(card as CardId, progress.album[card as CardId], registry, t)),
    comfort: info.sensitive ? t('end.comfort') : null,
    endings: info.endings.map((one) => ({
      ending: one,
      name: t(`ending.${one}`),
      found: found.includes(one),
    })),
  };
}
