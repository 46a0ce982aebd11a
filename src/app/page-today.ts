const DAY = 86_400_000;
const MINUTE = 60_000;

/** Today, in days since 1970 by the device's own clock and place. */
export function pageToday(now = new Date()): number {
  return Math.floor((now.getTime() - now.getTimezoneOffset() * MINUTE) / DAY);
}
