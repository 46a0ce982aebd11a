import type { GaugeView } from '../../present/table-view.ts';
import { Icon } from './icon.tsx';
import { Sign } from './sign.tsx';

export function Gauge({ gauge }: { readonly gauge: GaugeView }) {
  const share = `${Math.round(gauge.value * 100)}%`;
  return (
    <div class={`gauge gauge--${gauge.id}`}>
      {gauge.icon ? <Sign name={gauge.icon} /> : <Icon name={iconOf(gauge.id)} />}
      <span class="gauge__text">{gauge.text}</span>
      <div class="gauge__bar" aria-hidden="true">
        <div
          class={`gauge__fill${gauge.value === 0 ? ' gauge__fill--empty' : ''}`}
          style={{ inlineSize: share }}
        />
      </div>
    </div>
  );
}

function iconOf(id: string): 'lens' | 'people' | 'star' {
  if (id === 'caught') return 'lens';
  return id === 'trusted' ? 'people' : 'star';
}
