import type { RoomId } from './room-place.ts';
import type { RoomRules } from './room-rules.ts';

/** Where the rules of each room are; one is fetched when its room is first visited. */
const RULES: Readonly<Record<RoomId, () => Promise<RoomRules>>> = {
  class: async () => (await import('./class/class-rules.ts')).classRules,
  teacher: async () => (await import('./teacher/teacher-rules.ts')).teacherRules,
  event: async () => (await import('./event/event-rules.ts')).eventRules,
  family: async () => (await import('./family/family-rules.ts')).familyRules,
  grownups: async () => (await import('./grownups/grown-ups-rules.ts')).grownUpsRules,
  print: async () => (await import('./print/print-rules.ts')).printRules,
  code: async () => (await import('./code/code-rules.ts')).codeRules,
  'self-check': async () => (await import('./self-check/self-check-rules.ts')).selfCheckRules,
};

/** @throws when the rules cannot be had now (offline) */
export async function loadRoomRules(room: RoomId): Promise<RoomRules> {
  return RULES[room]();
}
