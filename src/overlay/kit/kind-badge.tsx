import type { RegionId } from '../../core/ids.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

/** Colour, shape and icon of a kind of moment; the words stand beside it. */
const ICON: Readonly<Record<RegionId, IconName>> = {
  home: 'home',
  lookout: 'eye',
  harbour: 'bubbles',
  echo: 'plane',
};

const SHAPE: Readonly<Record<RegionId, string>> = {
  home: 'M-19 -22H19Q24 -22 24 -17V8Q24 14 18 18L0 27L-18 18Q-24 14 -24 8V-17Q-24 -22 -19 -22Z',
  lookout: 'M-16 -24H16Q24 -24 24 -16V16Q24 24 16 24H-16Q-24 24 -24 16V-16Q-24 -24 -16 -24Z',
  harbour: 'M-25 0A25 25 0 1 1 25 0A25 25 0 1 1 -25 0Z',
  echo: 'M-5 -23Q0 -31 5 -23L27 15Q31 24 21 24H-21Q-31 24 -27 15Z',
};

export function KindBadge({ region }: { readonly region: RegionId }) {
  return (
    <span class={`kind kind--${region}`}>
      <svg viewBox="-36 -36 72 72" aria-hidden="true">
        <path class="kind__rim" d={SHAPE[region]} />
        <path class="kind__white" d={SHAPE[region]} />
        <path class="kind__shape" d={SHAPE[region]} />
      </svg>
      <Icon name={ICON[region]} />
    </span>
  );
}
