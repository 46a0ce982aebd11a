import type { GaugeView } from '../../present/table-view.ts';
import { Gauge } from '../kit/gauge.tsx';

/** The gauges: two in a game that judges, its own in a set piece. */
export function Gauges({ gauges }: { readonly gauges: readonly GaugeView[] }) {
  return (
    <div class="table__gauges">
      {gauges.map((gauge) => (
        <Gauge key={gauge.id} gauge={gauge} />
      ))}
    </div>
  );
}
