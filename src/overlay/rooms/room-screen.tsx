import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RoomId } from '../../app/rooms/room-place.ts';
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

/** The screen of a room, as soon as it has come. */
export function RoomScreen({ room }: { readonly room: RoomId }) {
  const [Screen, setScreen] = useState<ComponentType | null>(null);
  useEffect(() => {
    let wanted = true;
    void SCREENS[room]().then((found) => {
      if (wanted) setScreen(() => found);
    });
    return () => {
      wanted = false;
    };
  }, [room]);
  return Screen ? <Screen /> : <Waiting />;
}
