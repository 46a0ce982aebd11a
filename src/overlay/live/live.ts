import { signal } from '@preact/signals';

/** The two live regions: dialogue waits its turn, results are told at once. */
export const polite = signal('');
export const assertive = signal('');

/** The same words twice must change the region, or nobody hears them the second time. */
function again(before: string, text: string): string {
  return before === text && text !== '' ? `${text}\u00a0` : text;
}

/** Between two screens: what was said belongs to the one before. */
export function hush(): void {
  polite.value = '';
  assertive.value = '';
}

export function tell(text: string): void {
  polite.value = again(polite.value, text);
}

export function tellAtOnce(text: string): void {
  assertive.value = again(assertive.value, text);
}
