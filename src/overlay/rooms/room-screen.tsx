import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RoomId } from '../../app/rooms/room-place.ts';
import { tryAgain } from '../../app/try-again.ts';
import { useOverlay } from '../overlay-context.ts';
import { Waiting } from '../screens/waiting.tsx';

/** Where the screen of each room is; fetched with the first visit. */
const SCREENS: Readonly<Record<RoomId, () => Promise<ComponentType>>> = {
  class: async () => (await import('./class/class-screen.tsx')).ClassScreen,
  teacher: async () => (await import('./teacher/teacher-screen.tsx')).TeacherScreen,
  event: async () => (await import('./event/event-screen.tsx')).EventScreen,
  family: async () => (await import('./family/family-screen.tsx')).FamilyScreen,
  grownups: async () => (await import('./grownups/grown-ups.tsx')).GrownUps,
  print: async () => (await import('./print/print-room.tsx')).PrintRoom,
  code: async () => (await import('./code/code-screen.tsx')).CodeScreen,
  'self-check': async () => (await import('./self-check/self-check.tsx')).SelfCheck,
};

/** ms */
const BETWEEN_TRIES = 4000;

/** The screen of a room, as soon as it has come. */
export function RoomScreen({ room }: { readonly room: RoomId }) {
  const { dispatch } = useOverlay();
  const [Screen, setScreen] = useState<ComponentType | null>(null);
  useEffect(() => {
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const fetchScreen = (): void => {
      tryAgain(SCREENS[room]).then(
        (found) => {
          if (wanted) setScreen(() => found);
        },
        () => {
          if (!wanted) return;
          // Offline, most likely: to the map with a kind note. Where nothing leads away, it is tried on and on.
          dispatch({ type: 'go', to: { name: 'map', notice: 'notice.no-chapter' }, replace: true });
          if (wanted) timer = setTimeout(fetchScreen, BETWEEN_TRIES);
        },
      );
    };
    fetchScreen();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [room]);
  return Screen ? <Screen /> : <Waiting />;
}
