import type { AppAction } from '../../action.ts';
import type { Context } from '../../context.ts';
import type { AppState } from '../../state.ts';
import { andThen, refusal, type Step, step } from '../../step.ts';
import type { RoomRules } from '../room-rules.ts';
import { setupOf, setupPlace } from './event-setup.ts';
import { type EventAction, type EventState, NO_STAFF } from './event-state.ts';
import { BEAT, forgetGroup } from './forget-group.ts';
import { patienceOf } from './patience.ts';
import { afterPlay, beginRound, endRound } from './play-round.ts';
import { ageStaff, enterDigit, pressStaffKey, touchCorner } from './staff.ts';

/** Two teams at most. */
const TEAMS = 2;

/** A stand for strangers: a round, a card to take home, and everything is forgotten. */
export const eventRules: RoomRules = {
  texts: ['room-event', 'lesson-shared'],
  deck: true,
  always: true,
  enter(state, place) {
    const setup = setupOf(place.query);
    const before = roomOf(state);
    const settings = before?.settings ?? state.device.settings;
    if (place.path[0] !== 'setup') {
      return forgetGroup(state, { setup, settings, staff: before?.staff ?? NO_STAFF });
    }
    // Where grown-ups come from: the set-up lies open, and the address is that of the stand from now on.
    const to = setupPlace(setup);
    const staff = { ...NO_STAFF, page: 'setup' } as const;
    const opened = forgetGroup({ ...state, route: to }, { setup, settings, staff });
    return { ...opened, effects: [...opened.effects, { type: 'address', to, replace: true }] };
  },
  covered(state) {
    const room = roomOf(state);
    // Whoever comes next to the stand finds neither an open dialog nor the staff's menu.
    return room ? { ...state, dialog: null, dialogAbout: null, room: { ...room, staff: NO_STAFF } } : state;
  },
  leave(state) {
    const room = roomOf(state);
    if (!room) return step(state);
    // The language of the last group was never a setting.
    const { locale } = state.lent?.settings ?? room.settings;
    return step(state, [], [{ type: 'language', locale }]);
  },
  play(state, action, context) {
    const room = roomOf(state);
    if (!room) return refusal(state, 'the stand is not open');
    if (action.room === 'tick') return tick(state, room);
    if (action.room !== 'event') return refusal(state, 'not at the stand');
    return answer(state, { ...room, idle: 0 }, action, context);
  },
  played(state, action, context) {
    const room = roomOf(state);
    return room ? afterPlay(state, room, action, context) : step(state);
  },
  allows,
  tick: (state) => (roomOf(state) ? 1000 : null),
};

function roomOf({ room }: AppState): EventState | null {
  return room?.room === 'event' ? room : null;
}

/** What ends a group's round is asked once more; while nobody is there, nothing is lost. */
function mayEnd(room: EventState | null, page: 'forget' | 'end'): boolean {
  return room?.staff.page === page || (room?.staff.page === 'menu' && room.step === 'attract');
}

/** Nothing at the stand leads away from it, but the staff's menu. */
function allows(state: AppState, action: AppAction): boolean {
  switch (action.type) {
    case 'go':
      return action.to.name === 'event' || mayEnd(roomOf(state), 'end');
    case 'dialog':
      return action.dialog === null || action.dialog === 'help' || action.dialog === 'lessons';
    case 'settings':
      return Object.keys(action.change).every((key) => ['muted', 'country', 'readAloud'].includes(key));
    case 'back':
    case 'sign':
    case 'player':
    case 'delete-player':
    case 'delete-all':
    case 'delete-set-aside':
    case 'take-along':
      return false;
    default:
      return true;
  }
}

function answer(state: AppState, room: EventState, action: EventAction, context: Context): Step {
  const at = (change: Partial<EventState>): Step =>
    step({ ...state, room: { ...room, ...change } }, [{ type: 'pressed' }]);
  const quietly = (change: Partial<EventState>): Step => step({ ...state, room: { ...room, ...change } });
  switch (action.do) {
    case 'here':
      return quietly({});
    case 'start':
      if (room.step !== 'attract') return refusal(state, 'somebody plays already');
      return at({ step: room.setup.langs.length > 1 ? 'language' : 'teams' });
    case 'language': {
      if (!room.setup.langs.includes(action.locale)) return refusal(state, `${action.locale} is not offered`);
      const chosen = at({ step: 'teams' });
      return { ...chosen, effects: [{ type: 'language', locale: action.locale }] };
    }
    case 'animal': {
      const { teams } = room;
      const others = teams.filter((animal) => animal !== action.animal);
      if (others.length === TEAMS) return refusal(state, 'there are two teams already');
      return at({ teams: others.length < teams.length ? others : [...teams, action.animal] });
    }
    case 'teams-done':
      return room.teams.length > 0 ? at({ step: 'games' }) : refusal(state, 'choose an animal first');
    case 'play':
      if (room.step !== 'games' || !room.setup.games.includes(action.game))
        return refusal(state, `${action.game} is not offered now`);
      return beginRound(state, room, action.game, context);
    case 'enough':
      return endRound(state, room, context);
    case 'again':
      return room.step === 'card'
        ? at({ step: 'games', card: null, large: false })
        : refusal(state, 'no card');
    case 'large':
      return at({ large: action.on });
    case 'bye':
      return forgetGroup(state, room);
    case 'corner':
      return quietly({ staff: touchCorner(room.staff, action.corner) });
    case 'staff-key':
      return quietly({ staff: pressStaffKey(room.staff) });
    case 'digit':
      return at({ staff: enterDigit(room.staff, action.digit) });
    case 'staff':
      if (room.staff.page === 'closed') return refusal(state, 'the corners come first');
      if (room.staff.page === 'code' && action.page !== 'closed')
        return refusal(state, 'the code comes first');
      return at({ staff: { ...NO_STAFF, page: action.page } });
    case 'restart':
      if (!mayEnd(room, 'forget')) return refusal(state, 'only the staff restart, and they are asked first');
      return forgetGroup(state, { ...room, staff: NO_STAFF });
  }
}

/** A second passes. */
function tick(state: AppState, room: EventState): Step {
  const staff = ageStaff(room.staff);
  const open = staff.page !== 'closed';
  if (room.step === 'attract' && !open && !state.calm && state.dialog === null) return attract(state, room);
  const idle = room.idle + 1;
  if (idle >= patienceOf(state, room)) return forgetGroup(state, { ...room, staff: NO_STAFF });
  const paused = open || state.calm || state.dialog !== null;
  const round = room.round && !paused ? { ...room.round, elapsed: room.round.elapsed + 1 } : room.round;
  return step({ ...state, room: { ...room, idle, round, staff } });
}

/** The languages take turns while nobody is there. */
function attract(state: AppState, room: EventState): Step {
  const { langs } = room.setup;
  const beat = (room.beat + 1) % (BEAT * langs.length);
  const next = step({ ...state, room: { ...room, beat, idle: 0, staff: ageStaff(room.staff) } });
  const turns = langs.length > 1 && beat % BEAT === 0;
  return turns
    ? andThen(next, (after) => step(after, [], [{ type: 'language', locale: langs[beat / BEAT] ?? null }]))
    : next;
}
