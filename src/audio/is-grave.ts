import type { AppEvent } from '../app/event.ts';

/** Is this a consequence to be felt: something is lost, a card missed, a mask that breaks? */
export function isGrave(event: AppEvent): boolean {
  if (event.type === 'line') return event.line.costs === true;
  if (event.type !== 'table') return false;
  const told = event.event;
  if (told.type === 'judged') return told.verdict === 'missed' || told.verdict === 'wronged';
  return told.type === 'cracked';
}
