import * as v from 'valibot';
import { type UpstanderChat, WAVES } from '../../core/games/upstander-chat/upstander-chat-deck.ts';
import { TRICKS } from '../../core/ids.ts';
import { card, name } from '../schema-kit.ts';

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
