import * as v from 'valibot';
import { type UpstanderChat, WAVES } from '../../core/games/upstander-chat/upstander-chat-deck.ts';
import { CARD_KINDS, type CardId, TRICKS } from '../../core/ids.ts';

const name = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, 'use lower-case letters, digits and hyphens'),
);
const card = v.custom<CardId>(
  (value) => typeof value === 'string' && CARD_KINDS.some((kind) => value.startsWith(`${kind}:`)),
  `write <kind>:<name>; kinds are ${CARD_KINDS.join(', ')}`,
);
const wave = v.strictObject({ id: name, kind: v.picklist(WAVES), trick: v.nullable(v.picklist(TRICKS)) });

/** upstander-chat.json: group chats, each with a first message, some between and a last one. */
export const upstanderChatSchema: v.GenericSchema<unknown, readonly UpstanderChat[]> = v.array(
  v.strictObject({
    id: name,
    card,
    first: wave,
    middle: v.pipe(v.array(wave), v.minLength(5, 'write at least one message of each kind')),
    last: wave,
  }),
);
