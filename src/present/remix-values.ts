import type { Remix } from '../core/cards/deck.ts';
import type { Translate } from './translate.ts';

/** Texts for the `{{who}}`, `{{place}}`, `{{object}}`, `{{time}}` slots of a remixed case. */
export function remixValues(remix: Remix, t: Translate): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(remix).map(([slot, id]) => [slot, t(`remix.${slot}.${id}`)]));
}
