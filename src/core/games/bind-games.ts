import { GAMES, type GameId } from '../ids.ts';
import { refuse } from '../outcome.ts';
import { ADULT_HAND } from './adult-hand/adult-hand.ts';
import { BOT_CHECK_PERSON } from './bot-check-person/bot-check-person.ts';
import { CHECK_IT } from './check-it/check-it.ts';
import { CLUE_HUNT } from './clue-hunt/clue-hunt.ts';
import { COMIC } from './comic/comic.ts';
import type { GameContent } from './content.ts';
import { FOLLOW_THE_COIN } from './follow-the-coin/follow-the-coin.ts';
import type { GameRules } from './game.ts';
import { type BoundGames, type BoundRules, type GameStates, isStateOf } from './game-states.ts';
import { ONE_WEEK_ONLINE } from './one-week-online/one-week-online.ts';
import { PASSPHRASE_FORGE } from './passphrase-forge/passphrase-forge.ts';
import { SAY_IT } from './say-it/say-it.ts';
import { SHARE_TREE } from './share-tree/share-tree.ts';
import { SLOW_BURN } from './slow-burn/slow-burn.ts';
import { SORT } from './sort/sort.ts';
import { TONE_TILES } from './tone-tiles/tone-tiles.ts';
import { TRICK_DUEL } from './trick-duel/trick-duel.ts';
import { UPSTANDER_CHAT } from './upstander-chat/upstander-chat.ts';
import { WORKSHOP } from './workshop/workshop.ts';

/** Rules of each game; fetched with the first thing that is played. */
export const GAME_RULES: { readonly [Id in GameId]: GameRules<GameStates[Id], GameContent> } = {
  sort: SORT,
  'clue-hunt': CLUE_HUNT,
  'bot-check-person': BOT_CHECK_PERSON,
  'check-it': CHECK_IT,
  'tone-tiles': TONE_TILES,
  'one-week-online': ONE_WEEK_ONLINE,
  'say-it': SAY_IT,
  'passphrase-forge': PASSPHRASE_FORGE,
  'trick-duel': TRICK_DUEL,
  'follow-the-coin': FOLLOW_THE_COIN,
  workshop: WORKSHOP,
  'slow-burn': SLOW_BURN,
  'upstander-chat': UPSTANDER_CHAT,
  'share-tree': SHARE_TREE,
  comic: COMIC,
  'adult-hand': ADULT_HAND,
};

/** Gives every game its content. */
export function bindGames(content: GameContent): BoundGames {
  const bound = GAMES.map((id) => [id, bind(id, content)] as const);
  // Built from every id there is, so every id is there.
  return Object.fromEntries(bound) as BoundGames;
}

function bind<Id extends GameId>(id: Id, content: GameContent): BoundRules {
  const rules: GameRules<GameStates[Id], GameContent> = GAME_RULES[id];
  return {
    setup: (options) => rules.setup({ ...options, content }),
    play: (state, action) =>
      isStateOf(id, state) ? rules.play(state, action) : refuse(`this is not a state of ${id}`),
    legal: (state) => (isStateOf(id, state) ? rules.legal(state) : []),
    /** @throws when the state belongs to another game: there is no result to give. */
    result: (state) => {
      if (!isStateOf(id, state)) throw new TypeError(`this is not a state of ${id}`);
      return rules.result(state);
    },
  };
}
