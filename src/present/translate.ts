import type { TextId } from '../core/ids.ts';

/**
 * Text in the player's language. A missing text shows the source's, never a key.
 * @param values for `{{name}}` slots; `count` chooses the plural form.
 */
export type Translate = (id: TextId, values?: Readonly<Record<string, string | number>>) => string;
