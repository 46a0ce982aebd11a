import { findLocale } from './locales.ts';
import { SOURCE } from './source.ts';

export interface LocaleWishes {
  /** From `?lang=`: strongest, may name a pseudo-locale. */
  readonly address?: string | null;
  /** What was chosen on this device; null follows the device. */
  readonly chosen?: string | null;
  /** The device's languages, best first (`navigator.languages`). */
  readonly device?: readonly string[];
}

/**
 * Finds the language to show. Each wish is shortened from the end (hu-HU → hu, RFC 4647 lookup); a wish that
 * is broken or not spoken here gives way to the next one, the last resort is English.
 * @returns the code of an existing locale
 */
export function negotiateLocale({ address, chosen, device = [] }: LocaleWishes): string {
  for (const wish of [address, chosen]) {
    const code = wish ? lookUp(wish) : undefined;
    if (code) return code;
  }
  for (const wish of device) {
    const code = lookUp(wish);
    if (code && !findLocale(code)?.pseudo) return code;
  }
  return SOURCE;
}

function lookUp(wish: string): string | undefined {
  const parts = wish.trim().replaceAll('_', '-').split('-');
  while (parts.length > 0) {
    const locale = findLocale(parts.join('-'));
    if (locale) return locale.code;
    parts.pop();
  }
  return undefined;
}
