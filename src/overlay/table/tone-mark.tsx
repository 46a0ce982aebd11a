import type { ThingView } from '../../present/table-view.ts';
import { Icon } from '../kit/icon.tsx';

const SIGN = { good: 'tick', bad: 'close', new: 'star' } as const;

/** How something stands, as a shape with a colour; its words are in the thing's state. */
export function ToneMark({ tone }: { readonly tone: ThingView['tone'] | undefined }) {
  return tone ? (
    <span class={`tone tone--${tone}`}>
      <Icon name={SIGN[tone]} />
    </span>
  ) : null;
}
