import { isChapterClosed, isGameClosed } from '../core/progress/closed-chapters.ts';
import { newGuest } from '../core/progress/records.ts';
import type { Context } from './context.ts';
import { enterRoom, leaveRoom } from './handle-room.ts';
import { openChapter } from './handle-story.ts';
import { forgets, isRoom } from './rooms/room-place.ts';
import type { Route } from './route.ts';
import { startTable } from './start-table.ts';
import type { AppState } from './state.ts';
import { andThen, type Step, step } from './step.ts';
import { withNotice } from './with-notice.ts';

/**
 * Enters a screen: closes what belonged to the last one, begins what belongs to this one.
 * The address is the caller's business: it may have come from there.
 */
export function enter(state: AppState, wanted: Route, context: Context): Step {
  return andThen(leaveRoom(state, wanted.name, context), (next) => arrive(next, wanted, context));
}

function arrive(state: AppState, wanted: Route, context: Context): Step {
  const to = unlessClosed(state, firstVisit(state, wanted), context);
  const leftChapter = to.name !== 'chapter' || state.story?.chapter !== to.chapter;
  const cleared: AppState = {
    ...state,
    route: to,
    ready: true,
    today: context.today(),
    dialog: null,
    dialogAbout: null,
    story: leftChapter ? null : state.story,
    table: leftChapter ? null : state.table,
    room: to.name === state.route.name ? state.room : null,
    ...(forgets(state.route.name) && !forgets(to.name) ? comingHome(state) : {}),
    notices: to.name === 'map' && to.notice ? withNotice(state, to.notice) : state.notices,
  };
  const entered = step(cleared, [{ type: 'screen', screen: to.name }]);
  const moved = to === wanted ? entered : addressed(entered, to);
  if (isRoom(to)) return andThen(moved, (next) => enterRoom(next, to, context));
  if (to.name === 'chapter' && leftChapter) {
    return context.story(to.chapter)
      ? andThen(moved, (next) => openChapter(next, to.chapter, context))
      : andThen(moved, (next) =>
          step({ ...next, ready: false }, [], [{ type: 'load-chapter', chapter: to.chapter }]),
        );
  }
  const lacksList = to.name === 'map' && !context.registry.whole;
  if ((PLAYS.includes(to.name) || lacksList) && !context.games) {
    return andThen(moved, (next) => step({ ...next, ready: false }, [], [{ type: 'load-games' }]));
  }
  // The map shows at once; its shelf of games wants their names soon.
  if (to.name === 'map' && !context.games) {
    return andThen(moved, (next) => step(next, [], [{ type: 'load-games' }]));
  }
  if (to.name === 'game') {
    const seed = to.seed ?? context.newSeed();
    const { game, level, trick, players } = to;
    return andThen(moved, (next) => startTable(next, { game, level, seed, trick, players }, context));
  }
  return moved;
}

/** What was played where everything is forgotten is nobody's; whoever played here before is there again. */
function comingHome({ players, device }: AppState): Pick<AppState, 'guest' | 'player'> {
  return {
    guest: newGuest(),
    player: players.find((one) => one.animal === device.lastPlayer) ?? null,
  };
}

/** Screens that show cards. Chapters do, too; theirs come with the story. */
const PLAYS: readonly Route['name'][] = ['game', 'album'];

/** The first thing anybody meets is the parcel, before any menu. */
export function firstVisit(state: Pick<AppState, 'device' | 'players'>, to: Route): Route {
  const isNew = !state.device.opened && state.players.length === 0;
  return to.name === 'title' && isNew ? { name: 'chapter', chapter: '0' } : to;
}

/** What a grown-up has switched off leads to the map, which says so kindly. */
function unlessClosed(state: AppState, to: Route, { registry }: Context): Route {
  const { closed } = state.device.settings;
  const isClosed =
    (to.name === 'chapter' && isChapterClosed(closed, to.chapter, registry.chapters)) ||
    (to.name === 'game' && isGameClosed(closed, to.game, registry.chapters));
  return isClosed ? { name: 'map', notice: 'notice.closed' } : to;
}

function addressed(from: Step, to: Route): Step {
  return { ...from, effects: [...from.effects, { type: 'address', to, replace: true }] };
}
