import type { CardFaceView } from '../../present/table-view.ts';
import { useOverlay } from '../overlay-context.ts';
import { Icon } from './icon.tsx';
import { KindBadge } from './kind-badge.tsx';
import { Picture } from './picture.tsx';
import { SeenPicture } from './seen-picture.tsx';
import { SUIT_ICONS } from './suit-icons.ts';

const STARS = { bronze: 1, silver: 2, gold: 3 } as const;

/** A card as words and a picture; where it lies and what it does is the business of the button around it. */
export function CardFace({ face, small }: { readonly face: CardFaceView; readonly small?: boolean }) {
  const { t } = useOverlay();
  const suit = face.kind === 'situation' ? (face.island ?? 'plain') : face.kind;
  return (
    <span class={`card card--${suit}${small ? ' card--small' : ''}`}>
      <span class="card__top">
        {face.island && <KindBadge region={face.island} />}
        {face.kind !== 'situation' && <Icon name={SUIT_ICONS[face.kind]} />}
        {face.level && (
          <span class="card__stars" role="img" aria-label={t(`level.${face.level}`)}>
            {Array.from({ length: STARS[face.level] }, (_, index) => (
              <Icon key={index} name="star" />
            ))}
          </span>
        )}
      </span>
      <span class="card__window">
        <Picture kind="cards" names={[face.picture, face.card.replace(':', '-')]} />
        {face.revealed && face.seen && <SeenPicture seen={face.seen} />}
      </span>
      <span class="card__title">{face.title}</span>
      {!small && (
        <span class="card__text">
          {face.line}
          {face.note && <span class="card__note">{face.note}</span>}
        </span>
      )}
    </span>
  );
}
