import { signal } from '@preact/signals';

/** What is being read aloud now: the text, and the sentence in it. null when nothing is. */
export const reading = signal<{ readonly text: string; readonly sentence: number } | null>(null);

/** What "read to me" reads on this screen: the newest line that was put there. */
export const readable = signal<string>('');
