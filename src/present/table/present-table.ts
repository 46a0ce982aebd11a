import type { Registry } from '../../content/registry.ts';
import type { GameState } from '../../core/games/game.ts';
import { type GameStates, isStateOf } from '../../core/games/game-states.ts';
import type { TableSession } from '../../core/games/table-session.ts';
import { GAMES, type GameId } from '../../core/ids.ts';
import type { PlayerRecord } from '../../core/progress/records.ts';
import type { GameView, TableView } from '../table-view.ts';
import type { Translate } from '../translate.ts';
import { lessonsOf } from './lessons.ts';
import { presentAdultHand } from './present-adult-hand.ts';
import { presentCheckIt } from './present-check-it.ts';
import { presentClueHunt } from './present-clue-hunt.ts';
import { presentComic } from './present-comic.ts';
import { presentFollowTheCoin } from './present-follow-the-coin.ts';
import { presentOneWeekOnline } from './present-one-week-online.ts';
import { presentPassphraseForge } from './present-passphrase-forge.ts';
import { presentSayIt } from './present-say-it.ts';
import { presentShareTree } from './present-share-tree.ts';
import { presentSlowBurn } from './present-slow-burn.ts';
import { presentBotCheckPerson, presentSort } from './present-sort.ts';
import { presentToneTiles } from './present-tone-tiles.ts';
import { presentTrickDuel } from './present-trick-duel.ts';
import { presentUpstanderChat } from './present-upstander-chat.ts';
import { presentWorkshop } from './present-workshop.ts';

/** What every game's view is made of besides its state. */
export interface TableContext {
  readonly registry: Registry;
  readonly progress: Pick<PlayerRecord, 'album' | 'games'>;
  readonly t: Translate;
}

/** One view function per game; a new game is added here. */
const PRESENT: { readonly [Id in GameId]: (state: GameStates[Id], context: TableContext) => GameView } = {
  sort: presentSort,
  'clue-hunt': presentClueHunt,
  comic: presentComic,
  'share-tree': presentShareTree,
  'bot-check-person': presentBotCheckPerson,
  'check-it': presentCheckIt,
  'tone-tiles': presentToneTiles,
  'upstander-chat': presentUpstanderChat,
  'one-week-online': presentOneWeekOnline,
  'say-it': presentSayIt,
  'passphrase-forge': presentPassphraseForge,
  'trick-duel': presentTrickDuel,
  'follow-the-coin': presentFollowTheCoin,
  workshop: presentWorkshop,
  'slow-burn': presentSlowBurn,
  'adult-hand': presentAdultHand,
};

/**
 * The table of whichever game is played.
 * @param progress of whoever plays: album levels, and whether this is a first play.
 * @throws when the state is of no known game.
 */
export function presentTable(
  session: Pick<TableSession, 'state'>,
  progress: TableContext['progress'],
  registry: Registry,
  t: Translate,
): TableView {
  const context: TableContext = { registry, progress, t };
  const { game } = session.state;
  const view = GAMES.map((id) => viewOf(id, session.state, context)).find((one) => one !== null);
  if (!view) throw new TypeError(`no view for the game ${game}`);
  return { ...view, game, title: t(`game.${game}.title`), lessons: lessonsOf(game, t) };
}

export type PresentTable = typeof presentTable;

function viewOf<Id extends GameId>(id: Id, state: GameState, context: TableContext): GameView | null {
  return isStateOf(id, state) ? PRESENT[id](state, context) : null;
}
