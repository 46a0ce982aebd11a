import { type GaugeId, type Gauges, share } from '../../core/cards/gauges.ts';
import type { GameId } from '../../core/ids.ts';
import type { GaugeView } from '../table-view.ts';
import type { Translate } from '../translate.ts';

const GAUGES: readonly GaugeId[] = ['caught', 'trusted'];

/** The two gauges with their words: "3 of 4 tricks caught". */
export function presentGauges(game: GameId, gauges: Gauges, t: Translate): readonly GaugeView[] {
  return GAUGES.map((id) => {
    const { right, total } = gauges[id];
    const key = `game.${game}.gauge.${id}`;
    const text = total === 0 ? t(`${key}.empty`) : t(`${key}.text`, { right, total });
    return { id, label: t(key), value: share(gauges[id]), text };
  });
}
