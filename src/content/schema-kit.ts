import * as v from 'valibot';
import { CARD_KINDS, type CardId } from '../core/ids.ts';

/** The name of a thing in the content: part of ids, of text ids and of file names. */
export const name = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, 'use lower-case letters, digits and hyphens'),
);

/** The key of a text: it begins with the name of what says it. */
export const textId = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/, 'write text ids like c1.clue: lower-case words joined by dots'),
);

const isCard = (value: unknown): value is CardId =>
  typeof value === 'string' &&
  CARD_KINDS.some((kind) => value.startsWith(`${kind}:`) && /^[a-z]+:[a-z0-9-]+$/.test(value));

/** A card of the album. */
export const card = v.custom<CardId>(isCard, `write <kind>:<name>; kinds are ${CARD_KINDS.join(', ')}`);
