export type Daytime = 'day' | 'evening';

const EVENING = { from: 18, until: 6 } as const;

/** Day or evening by the device's own clock. @param asked `?time=day` or `evening` of the address, for tests */
export function pageDaytime(asked: string | null, now = new Date()): Daytime {
  if (asked === 'day' || asked === 'evening') return asked;
  const hour = now.getHours();
  return hour >= EVENING.from || hour < EVENING.until ? 'evening' : 'day';
}
