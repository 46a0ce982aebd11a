import { sortGame } from '../sort/sort-game.ts';
import { BOT_CHECK_PERSON_KIND } from './bot-check-person-kind.ts';

/** Bot · Check · Person, with the rules of Sort. Rules for players and authors: docs/games.md. */
export const BOT_CHECK_PERSON = sortGame(BOT_CHECK_PERSON_KIND);
