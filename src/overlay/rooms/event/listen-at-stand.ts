import type { App } from '../../../app/app.ts';
import type { Corner } from '../../../app/rooms/event/event-state.ts';

/** A corner reaches so far into the window, in CSS pixels. */
const CORNER = 72;
/** Whatever somebody does who is there. Moving a mouse is not among it: tables at a stand shake. */
const SIGNS = ['pointerdown', 'keydown', 'click', 'wheel', 'touchmove'] as const;

/**
 * Hears whether anybody is there, and the staff's corners and key. Under the calm cover the staff wait like anybody.
 * @returns a function that stops listening
 */
export function listenAtStand(app: App, page: Window): () => void {
  const here = () => {
    const { room } = app.state;
    if (room?.room === 'event' && room.idle > 0) app.dispatch({ type: 'room', room: 'event', do: 'here' });
  };
  // Whoever puts the calm cover up, or comes back from it, is there.
  here();
  const onSign = (event: Event) => {
    const { room } = app.state;
    if (room?.room !== 'event') return;
    here();
    if (app.state.calm) return;
    if (
      event.type === 'keydown' &&
      event instanceof KeyboardEvent &&
      event.key === 'Escape' &&
      !event.repeat
    ) {
      app.dispatch({ type: 'room', room: 'event', do: 'staff-key' });
    }
    if (event.type === 'pointerdown' && event instanceof PointerEvent) {
      const corner = cornerAt(event, page, app.state.direction);
      if (corner) app.dispatch({ type: 'room', room: 'event', do: 'corner', corner });
    }
  };
  for (const sign of SIGNS) page.addEventListener(sign, onSign, { capture: true, passive: true });
  return () => {
    for (const sign of SIGNS) page.removeEventListener(sign, onSign, { capture: true });
  };
}

function cornerAt(
  { clientX, clientY }: PointerEvent,
  { innerWidth, innerHeight }: Window,
  direction: 'ltr' | 'rtl',
): Corner | null {
  const left = clientX < CORNER;
  const top = clientY < CORNER;
  if (!(left || clientX > innerWidth - CORNER) || !(top || clientY > innerHeight - CORNER)) return null;
  const side = left === (direction === 'ltr') ? 'start' : 'end';
  return `${top ? 'top' : 'bottom'}-${side}`;
}
