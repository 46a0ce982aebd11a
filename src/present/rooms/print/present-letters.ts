import type { Registry } from '../../../content/registry.ts';
import { lettersOfOthers } from '../../../core/progress/keepsakes.ts';
import type { PlayerRecord } from '../../../core/progress/records.ts';
import { presentWorkshopCard, type WorkshopCardView } from '../../present-workshop-card.ts';
import type { Translate } from '../../translate.ts';

/** What may be printed: one's own letters first, then those of others on this device. */
export interface LetterSource {
  readonly player: PlayerRecord | null;
  readonly guest: PlayerRecord;
  readonly players: readonly PlayerRecord[];
}

/** Messages built in the workshop on this device, as many as can still be read. */
export function presentLetters(
  source: LetterSource,
  registry: Pick<Registry, 'decks'>,
  t: Translate,
): readonly WorkshopCardView[] {
  const own = (source.player ?? source.guest).made.letters;
  return [...own, ...lettersOfOthers(source)].flatMap(
    (letter) => presentWorkshopCard(letter, registry, t) ?? [],
  );
}
