import { signal } from '@preact/signals';

/** The two live regions: dialogue waits its turn, results are told at once. */
export const polite = signal('');
export const assertive = signal('');

export function tell(text: string): void {
  polite.value = text;
}

export function tellAtOnce(text: string): void {
  assertive.value = text;
}
