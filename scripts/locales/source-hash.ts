import { createHash } from 'node:crypto';

/** Short name of an English text, kept beside its translations to notice when the English changes. */
export function sourceHash(text: string): string {
  return createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 8);
}
