import type { RoomPlace } from '../../app/rooms/room-place.ts';
import { Picture } from '../kit/picture.tsx';
import { useOverlay } from '../overlay-context.ts';

interface DoorProps {
  /** Name of a card's picture. */
  readonly picture: string;
  readonly title: string;
  readonly line: string;
  readonly to: RoomPlace;
}

/** A large button with a picture that leads on. */
export function Door({ picture, title, line, to }: DoorProps) {
  const { dispatch } = useOverlay();
  return (
    <button type="button" class="door" onClick={() => dispatch({ type: 'go', to })}>
      <Picture kind="cards" names={[picture]} />
      <span>
        <span class="label">{title}</span>
        <span class="door__line">{line}</span>
      </span>
    </button>
  );
}
