import type { GaugeView } from '../../present/table-view.ts';
import { Gauge } from '../kit/gauge.tsx';

/** The two gauges of a game that judges. */
export function Gauges({ gauges }: { readonly gauges: readonly GaugeView[] }) {
  return (
    <div class="table__gauges">
      {gauges.map((gauge) => (
        <Gauge key={gauge.id} gauge={gauge} />
      ))}
    </div>
  );
}
