import type { Verdict } from '../../core/cards/table-event.ts';
import type { GameId } from '../../core/ids.ts';
import type { Translate } from '../translate.ts';

/** From here on Sango counts right answers in a row. Nothing is lost when the row ends, and nothing is said. */
const ROW = 3;

/** What Sango says to a verdict; the reveal says the rest. */
export function presentVerdict(game: GameId, verdict: Verdict, streak: number, t: Translate): string {
  if (verdict === 'right' && streak >= ROW) return t('game.streak', { count: streak });
  return t(`game.${game}.prompt.${verdict}`);
}
