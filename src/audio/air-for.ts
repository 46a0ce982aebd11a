import type { HeardState } from './heard-state.ts';
import type { AirId } from './sound.ts';

const OF_PLACE: Readonly<Record<string, AirId>> = {
  'home-port': 'sea',
  bus: 'bus',
  'school-yard': 'yard',
  'football-pitch': 'pitch',
  'sports-hall': 'pitch',
  kitchen: 'kitchen',
  'living-room': 'room',
  bedroom: 'room',
  desk: 'room',
  classroom: 'class',
  'night-room': 'night',
  fountain: 'water',
  theatre: 'theatre',
};

/** What the place on screen sounds like; null where nothing is heard of it. */
export function airFor({ route, story, table, calm, dialog }: HeardState): AirId | null {
  if (calm || dialog === 'sensitive') return null;
  if (route.name === 'map') return 'sea';
  if (route.name !== 'chapter' || !story || table) return null;
  const scene = story.passage.lines[story.line]?.scene ?? story.passage.scene;
  return OF_PLACE[scene.place] ?? null;
}
