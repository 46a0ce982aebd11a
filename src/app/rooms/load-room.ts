import { step } from '../step.ts';
import type { RoomId } from './room-place.ts';
import type { RoomRules } from './room-rules.ts';

/** Where the rules of each room are; one is fetched when its room is first visited. */
const RULES: Readonly<Record<RoomId, () => Promise<RoomRules>>> = {
  class: async () => PLAIN,
  teacher: async () => PLAIN,
  event: async () => PLAIN,
  family: async () => PLAIN,
  grownups: async () => (await import('./grownups/grown-ups-rules.ts')).grownUpsRules,
  print: async () => (await import('./print/print-rules.ts')).printRules,
  code: async () => PLAIN,
  'self-check': async () => PLAIN,
};

const PLAIN: RoomRules = { texts: [], deck: false, enter: (state) => step(state) };

/** @throws when the rules cannot be had now (offline) */
export async function loadRoomRules(room: RoomId): Promise<RoomRules> {
  return RULES[room]();
}
