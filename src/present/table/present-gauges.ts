import type { GaugeId, Gauges } from '../../core/cards/gauges.ts';
import type { GameId } from '../../core/ids.ts';
import type { GaugeView } from '../table-view.ts';
import type { Translate } from '../translate.ts';

export type Dealt = Readonly<Record<GaugeId, number>>;

const GAUGES: readonly GaugeId[] = ['caught', 'trusted'];

/**
 * The two gauges with their words: "3 of 4 tricks caught". They are empty until the first card of their kind, then
 * whole, and each card missed takes away its
 * share of all cards of its kind in the deal, so that one early miss does not empty a gauge.
 * @param dealt how many cards of each kind the whole game has
 */
export function presentGauges(
  options: { readonly game: GameId; readonly gauges: Gauges; readonly dealt: Dealt },
  t: Translate,
): readonly GaugeView[] {
  const { game, gauges, dealt } = options;
  return GAUGES.map((id) => {
    const { right, total } = gauges[id];
    const key = `game.${game}.gauge.${id}`;
    const text = total === 0 ? t(`${key}.empty`) : t(`${key}.text`, { right, total });
    const value = total === 0 ? 0 : 1 - (total - right) / Math.max(total, dealt[id]);
    return { id, label: t(key), value, text };
  });
}
