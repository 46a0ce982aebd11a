import * as v from 'valibot';
import type { GameDecks } from '../core/games/game-decks.ts';
import adultHand from './decks/adult-hand.json' with { type: 'json' };
import botThings from './decks/bot-things.json' with { type: 'json' };
import checkIt from './decks/check-it.json' with { type: 'json' };
import comic from './decks/comic.json' with { type: 'json' };
import followTheCoin from './decks/follow-the-coin.json' with { type: 'json' };
import oneWeekOnline from './decks/one-week-online.json' with { type: 'json' };
import passphraseForge from './decks/passphrase-forge.json' with { type: 'json' };
import sayIt from './decks/say-it.json' with { type: 'json' };
import shareTree from './decks/share-tree.json' with { type: 'json' };
import slowBurn from './decks/slow-burn.json' with { type: 'json' };
import toneTiles from './decks/tone-tiles.json' with { type: 'json' };
import upstanderChat from './decks/upstander-chat.json' with { type: 'json' };
import workshop from './decks/workshop.json' with { type: 'json' };
import { adultHandSchema } from './games/adult-hand-schema.ts';
import { botThingsSchema } from './games/bot-check-person-schema.ts';
import { checkItSchema } from './games/check-it-schema.ts';
import { comicSchema } from './games/comic-schema.ts';
import { followTheCoinSchema } from './games/follow-the-coin-schema.ts';
import { oneWeekOnlineSchema } from './games/one-week-online-schema.ts';
import { passphraseForgeSchema } from './games/passphrase-forge-schema.ts';
import { sayItSchema } from './games/say-it-schema.ts';
import { shareTreeSchema } from './games/share-tree-schema.ts';
import { slowBurnSchema } from './games/slow-burn-schema.ts';
import { toneTilesSchema } from './games/tone-tiles-schema.ts';
import { upstanderChatSchema } from './games/upstander-chat-schema.ts';
import { workshopSchema } from './games/workshop-schema.ts';

/** Decks of single games, parsed; a new one adds its line. @throws v.ValiError for broken content */
export function loadGameDecks(): GameDecks {
  return {
    'bot-check-person': v.parse(botThingsSchema, botThings),
    comic: v.parse(comicSchema, comic),
    'tone-tiles': v.parse(toneTilesSchema, toneTiles),
    'share-tree': v.parse(shareTreeSchema, shareTree),
    'check-it': v.parse(checkItSchema, checkIt),
    'upstander-chat': v.parse(upstanderChatSchema, upstanderChat),
    'one-week-online': v.parse(oneWeekOnlineSchema, oneWeekOnline),
    'say-it': v.parse(sayItSchema, sayIt),
    'passphrase-forge': v.parse(passphraseForgeSchema, passphraseForge),
    'follow-the-coin': v.parse(followTheCoinSchema, followTheCoin),
    workshop: v.parse(workshopSchema, workshop),
    'slow-burn': v.parse(slowBurnSchema, slowBurn),
    'adult-hand': v.parse(adultHandSchema, adultHand),
  };
}
