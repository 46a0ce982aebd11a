import type { CardKind, IslandId } from '../../core/ids.ts';
import { Icon } from './icon.tsx';
import { KindBadge } from './kind-badge.tsx';
import { SUIT_ICONS } from './suit-icons.ts';

interface CardBackProps {
  readonly kind: CardKind;
  readonly island: IslandId | null;
  /** For those who do not see it. */
  readonly name: string;
}

/** A card that lies face down; its suit is all one knows of it. */
export function CardBack({ kind, island, name }: CardBackProps) {
  return (
    <span class={`card card--back card--${island ?? kind}`}>
      <span class="card__back">
        <span class="card__medal">
          {island ? <KindBadge region={island} /> : <Icon name={SUIT_ICONS[kind]} />}
        </span>
      </span>
      <span class="unseen">{name}</span>
    </span>
  );
}
