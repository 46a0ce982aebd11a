import type { CardId } from '../ids.ts';
import { REMIX_SLOTS, type Remix } from './deck.ts';

/** A card met in one costume; a new costume raises the card's level in the album. */
export interface Meeting {
  readonly card: CardId;
  /** Id of the case with the values of its remix, e.g. 'ten-minutes.coins+leo+park'. */
  readonly costume: string;
}

export function costumeOf(caseId: string, remix: Remix): string {
  return [caseId, ...REMIX_SLOTS.flatMap((slot) => remix[slot] ?? [])].join('+');
}
