import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useOverlay } from '../overlay-context.ts';

/** What a room shows on the calm cover. Only a stand has something to ask there; its screen was fetched before. */
export function RoomCover() {
  const { state } = useOverlay();
  const [Cover, setCover] = useState<ComponentType | null>(null);
  const isStand = state.room?.room === 'event';
  useEffect(() => {
    let wanted = isStand;
    if (isStand)
      void import('./event/event-screen.tsx').then(({ EventCover }) => {
        if (wanted) setCover(() => EventCover);
      });
    return () => {
      wanted = false;
    };
  }, [isStand]);
  return isStand && Cover ? <Cover /> : null;
}
