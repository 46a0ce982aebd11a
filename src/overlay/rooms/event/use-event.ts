import type { EventAction, EventState } from '../../../app/rooms/event/event-state.ts';
import { useOverlay } from '../../overlay-context.ts';

type Told = EventAction extends infer One
  ? One extends EventAction
    ? Omit<One, 'type' | 'room'>
    : never
  : never;

/** What the parts of the stand use. @throws outside of the stand: a mistake of the programmer. */
export function useEvent(): { readonly room: EventState; readonly ask: (action: Told) => void } {
  const { state, dispatch } = useOverlay();
  const { room } = state;
  if (room?.room !== 'event') throw new Error('This component stands outside of the stand.');
  return { room, ask: (action) => dispatch({ type: 'room', room: 'event', ...action } as EventAction) };
}
