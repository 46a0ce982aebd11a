import { describe, expect, it } from 'vitest';
import { setupOf, setupPlace } from '../../src/app/rooms/event/event-setup.ts';
import type { EventState } from '../../src/app/rooms/event/event-state.ts';
import { asksNow } from '../../src/app/rooms/event/patience.ts';
import { STAFF_CODE } from '../../src/app/rooms/event/staff.ts';
import type { AppState } from '../../src/app/state.ts';
import { progressOf } from '../../src/core/progress/progress-of.ts';
import { newGuest } from '../../src/core/progress/records.ts';
import { appWorld, type World } from '../support/app-world.ts';
import { sensibleActions } from '../support/next-action.ts';

const PLACE = '/event?langs=hu,en&rounds=90,240&country=HU';

async function stand(at = PLACE): Promise<World> {
  const world = await appWorld({ at });
  await world.settle();
  return world;
}

function room({ app }: World): EventState {
  const { room: state } = app.state;
  if (state?.room !== 'event') throw new Error('the stand is not open');
  return state;
}

const seconds = (world: World, count: number): void => {
  for (let second = 0; second < count; second += 1) world.tick();
};

/** From the attract loop to a table. */
function begin({ app }: World, game: EventState['setup']['games'][number] = 'check-it'): void {
  app.dispatch({ type: 'room', room: 'event', do: 'start' });
  app.dispatch({ type: 'room', room: 'event', do: 'language', locale: 'en' });
  app.dispatch({ type: 'room', room: 'event', do: 'animal', animal: 'fox' });
  app.dispatch({ type: 'room', room: 'event', do: 'animal', animal: 'whale' });
  app.dispatch({ type: 'room', room: 'event', do: 'teams-done' });
  app.dispatch({ type: 'room', room: 'event', do: 'play', game });
}

/** Plays on the table, anything that is possible, until the round is over. */
function playOn({ app }: World, seed: number, most = 600): void {
  for (let turn = 0; app.state.table && turn < most; turn += 1) {
    const actions = sensibleActions(app.state);
    const action = actions[(seed + turn * 31) % Math.max(1, actions.length)];
    if (action) app.dispatch(action);
  }
}

/** Opens the staff's menu. */
function staff({ app }: World): void {
  for (const corner of ['top-end', 'bottom-start', 'top-start', 'bottom-end'] as const)
    app.dispatch({ type: 'room', room: 'event', do: 'corner', corner });
  for (const digit of STAFF_CODE) app.dispatch({ type: 'room', room: 'event', do: 'digit', digit });
}

/** What a group could have left behind. */
const traces = (state: AppState) => ({
  ...state,
  locale: '',
  direction: '',
  room: { ...(state.room as EventState), beat: 0 },
});

describe('the set-up of a stand', () => {
  it('lives in the address and comes back from it', () => {
    for (const query of [
      {},
      { langs: 'hu,en', rounds: '90' },
      { langs: 'ar', rounds: '240', games: 'adult-hand', print: 'no', country: 'HU', idle: '90' },
    ]) {
      const setup = setupOf(query);
      expect(setupOf({ ...setupPlace(setup).query })).toEqual(setup);
    }
  });

  it('takes what is odd as usual', () => {
    expect(setupOf({ langs: '<b>,,', rounds: '7', games: 'sort', country: 'hungary', idle: '1' })).toEqual(
      setupOf({}),
    );
    expect(setupOf({ rounds: '90', games: 'adult-hand' }).games).toEqual(['check-it', 'tone-tiles']);
  });
});

describe('a group at the stand', () => {
  it('chooses its language first, then its signs, then a round', async () => {
    const world = await stand();
    expect(room(world).step).toBe('attract');
    world.app.dispatch({ type: 'room', room: 'event', do: 'start' });
    expect(room(world).step).toBe('language');
    world.app.dispatch({ type: 'room', room: 'event', do: 'language', locale: 'ar' });
    expect(room(world).step).toBe('language');
    world.app.dispatch({ type: 'room', room: 'event', do: 'language', locale: 'en' });
    await world.settle();
    expect(world.app.state.locale).toBe('en');
    world.app.dispatch({ type: 'room', room: 'event', do: 'teams-done' });
    expect(room(world).step).toBe('teams');
    for (const animal of ['cat', 'frog', 'fox'] as const)
      world.app.dispatch({ type: 'room', room: 'event', do: 'animal', animal });
    expect(room(world).teams).toEqual(['cat', 'frog']);
    world.app.dispatch({ type: 'room', room: 'event', do: 'teams-done' });
    expect(room(world).step).toBe('games');
  });

  it.each(['check-it', 'tone-tiles', 'trick-duel', 'adult-hand'] as const)(
    'plays %s to a card that tells what it practised',
    async (game) => {
      const world = await stand();
      begin(world, game);
      expect(world.app.state.table?.state.game).toBe(game);
      playOn(world, 3);
      expect(room(world)).toMatchObject({ step: 'card', card: { game } });
      expect(room(world).card?.cards).toBeGreaterThan(0);
    },
  );

  it('may finish its card when the time is over, and never loses it in the middle', async () => {
    const world = await stand();
    begin(world);
    const [first] = sensibleActions(world.app.state);
    for (let second = 0; second < 100; second += 10) {
      seconds(world, 10);
      world.app.dispatch({ type: 'room', room: 'event', do: 'here' });
    }
    expect(room(world).round?.elapsed).toBeGreaterThanOrEqual(90);
    expect(world.app.state.table).not.toBeNull();
    if (first) world.app.dispatch(first);
    expect(world.app.state.table).not.toBeNull();
    playOn(world, 1, 40);
    expect(room(world).step).toBe('card');
    expect(room(world).card?.cards).toBe(1);
  });

  it('is forgotten after 45 seconds without a touch, wherever it was', async () => {
    for (const stop of [
      (world: World) => world.app.dispatch({ type: 'room', room: 'event', do: 'start' }),
      (world: World) => begin(world, 'adult-hand'),
      (world: World) => {
        begin(world);
        playOn(world, 2);
      },
      (world: World) => {
        begin(world);
        world.app.dispatch({ type: 'dialog', dialog: 'help' });
        world.app.dispatch({ type: 'settings', change: { country: 'AT', muted: true } });
      },
    ]) {
      const world = await stand();
      const before = traces(world.app.state);
      stop(world);
      seconds(world, 44);
      expect(room(world).step).not.toBe('attract');
      world.tick();
      expect(room(world).step).toBe('attract');
      await world.settle();
      expect(traces(world.app.state)).toEqual(before);
      expect(progressOf(world.app.state)).toEqual(newGuest());
    }
  });

  it('stays as long as somebody touches something', async () => {
    const world = await stand();
    begin(world);
    for (let touch = 0; touch < 5; touch += 1) {
      seconds(world, 40);
      world.app.dispatch({ type: 'room', room: 'event', do: 'here' });
    }
    expect(room(world).step).toBe('play');
  });

  it('is forgotten under the calm cover, too, a little later', async () => {
    const world = await stand();
    begin(world);
    world.app.dispatch({ type: 'calm' });
    seconds(world, 119);
    expect(world.app.state.calm).toBe(true);
    world.tick();
    expect(world.app.state).toMatchObject({ calm: false, table: null });
  });

  it('is asked first, also under the calm cover and in the staff’s menu; a touch is an answer', async () => {
    const asks = (world: World) => asksNow(world.app.state, room(world));
    const world = await stand();
    seconds(world, 300);
    expect(asks(world)).toBe(false);
    begin(world);
    seconds(world, 24);
    expect(asks(world)).toBe(false);
    world.tick();
    expect(asks(world)).toBe(true);
    world.app.dispatch({ type: 'room', room: 'event', do: 'here' });
    expect(asks(world)).toBe(false);
    world.app.dispatch({ type: 'calm' });
    seconds(world, 99);
    expect(asks(world)).toBe(false);
    world.tick();
    expect(asks(world)).toBe(true);
    world.app.dispatch({ type: 'room', room: 'event', do: 'here' });
    expect(asks(world)).toBe(false);
    world.app.dispatch({ type: 'uncalm' });
    world.app.dispatch({ type: 'uncalm' });
    staff(world);
    seconds(world, 100);
    expect(asks(world)).toBe(true);
    expect(world.app.state.table).not.toBeNull();
    seconds(world, 20);
    expect(room(world)).toMatchObject({ step: 'attract', staff: { page: 'closed' } });
    // Help lay open while nobody played: it is asked for, too.
    world.app.dispatch({ type: 'dialog', dialog: 'help' });
    seconds(world, 25);
    expect(asks(world)).toBe(true);
    seconds(world, 20);
    expect(world.app.state.dialog).toBeNull();
  });

  it('waits while somebody tells the staff something', async () => {
    const world = await stand();
    begin(world);
    staff(world);
    world.app.dispatch({ type: 'room', room: 'event', do: 'staff', page: 'tell' });
    seconds(world, 599);
    expect(room(world)).toMatchObject({ step: 'play', staff: { page: 'tell' } });
    world.tick();
    expect(room(world)).toMatchObject({ step: 'attract', staff: { page: 'closed' } });
  });

  it('leaves nothing in the history and nothing in the storage', async () => {
    const world = await stand();
    begin(world);
    world.app.dispatch({ type: 'dialog', dialog: 'help' });
    world.app.dispatch({ type: 'dialog', dialog: null });
    playOn(world, 5);
    world.app.dispatch({ type: 'room', room: 'event', do: 'bye' });
    await world.settle();
    expect(world.address.entries).toEqual([PLACE]);
    expect(await world.store.keys()).toEqual([]);
  });

  it('finds no way out: neither map nor album nor another player', async () => {
    const world = await stand();
    world.app.dispatch({ type: 'go', to: { name: 'map' } });
    world.app.dispatch({ type: 'go', to: { name: 'grownups', path: [], query: {} } });
    world.app.dispatch({ type: 'dialog', dialog: 'pause' });
    world.app.dispatch({ type: 'settings', change: { locale: 'ar' } });
    world.app.dispatch({ type: 'sign', animal: 'cat' });
    expect(world.app.state).toMatchObject({ route: { name: 'event' }, dialog: null, player: null });
    expect(world.app.state.device.settings.locale).toBeNull();
  });
});

describe('while nobody is there', () => {
  it('the languages take turns', async () => {
    const world = await stand();
    const seen: string[] = [];
    for (let second = 0; second < 24; second += 1) {
      world.tick();
      await world.settle();
      seen.push(world.app.state.locale);
    }
    expect(new Set(seen)).toEqual(new Set(['hu', 'en']));
    expect(room(world).step).toBe('attract');
  });
});

describe('the staff', () => {
  it('find the set-up open where grown-ups come from; the address is the stand’s then', async () => {
    const world = await stand('/event/setup?langs=hu&print=no');
    expect(room(world)).toMatchObject({ step: 'attract', staff: { page: 'setup' } });
    expect(world.address.entries).toEqual(['/event?langs=hu&rounds=90%2C240&print=no']);
    world.app.dispatch({ type: 'room', room: 'event', do: 'staff', page: 'closed' });
    expect(room(world).staff.page).toBe('closed');
  });

  it('come in by four corners, in any order, and a code', async () => {
    const world = await stand();
    for (const corner of ['top-end', 'top-end', 'top-start', 'bottom-end'] as const)
      world.app.dispatch({ type: 'room', room: 'event', do: 'corner', corner });
    expect(room(world).staff.page).toBe('closed');
    seconds(world, 9);
    world.app.dispatch({ type: 'room', room: 'event', do: 'corner', corner: 'bottom-start' });
    expect(room(world).staff.page).toBe('closed');
    for (const corner of ['top-end', 'top-start', 'bottom-end'] as const)
      world.app.dispatch({ type: 'room', room: 'event', do: 'corner', corner });
    expect(room(world).staff.page).toBe('code');
    for (const digit of '1111') world.app.dispatch({ type: 'room', room: 'event', do: 'digit', digit });
    world.app.dispatch({ type: 'room', room: 'event', do: 'staff', page: 'menu' });
    expect(room(world).staff).toMatchObject({ page: 'code', code: '' });
    for (const digit of STAFF_CODE) world.app.dispatch({ type: 'room', room: 'event', do: 'digit', digit });
    expect(room(world).staff.page).toBe('menu');
  });

  it('come in by the key pressed four times, too', async () => {
    const world = await stand();
    for (let press = 0; press < 4; press += 1)
      world.app.dispatch({ type: 'room', room: 'event', do: 'staff-key' });
    expect(room(world).staff.page).toBe('code');
  });

  it('hear kindly that a code was another one, and try again as often as they like', async () => {
    const world = await stand();
    for (let press = 0; press < 4; press += 1)
      world.app.dispatch({ type: 'room', room: 'event', do: 'staff-key' });
    const digits = (code: string) => {
      for (const digit of code) world.app.dispatch({ type: 'room', room: 'event', do: 'digit', digit });
    };
    for (let time = 0; time < 12; time += 1) {
      digits('123');
      expect(room(world).staff).toMatchObject({ code: '123', wrong: false });
      digits('4');
      expect(room(world).staff).toMatchObject({ page: 'code', code: '', wrong: true });
    }
    digits(STAFF_CODE);
    expect(room(world).staff).toMatchObject({ page: 'menu', wrong: false });
  });

  it('are asked before a group that plays is forgotten, or the event ended', async () => {
    const world = await stand();
    begin(world);
    staff(world);
    world.app.dispatch({ type: 'room', room: 'event', do: 'restart' });
    world.app.dispatch({ type: 'go', to: { name: 'title' }, replace: true });
    expect(room(world)).toMatchObject({ step: 'play', staff: { page: 'menu' } });
    world.app.dispatch({ type: 'room', room: 'event', do: 'staff', page: 'end' });
    world.app.dispatch({ type: 'room', room: 'event', do: 'restart' });
    expect(room(world).step).toBe('play');
    world.app.dispatch({ type: 'room', room: 'event', do: 'staff', page: 'menu' });
    world.app.dispatch({ type: 'room', room: 'event', do: 'staff', page: 'forget' });
    world.app.dispatch({ type: 'room', room: 'event', do: 'restart' });
    expect(room(world)).toMatchObject({ step: 'attract', staff: { page: 'closed' } });
    begin(world);
    staff(world);
    world.app.dispatch({ type: 'room', room: 'event', do: 'staff', page: 'end' });
    world.app.dispatch({ type: 'go', to: { name: 'title' }, replace: true });
    await world.settle();
    expect(world.app.state.room).toBeNull();
  });

  it('change the set-up in the address, and stay in their menu', async () => {
    const world = await stand();
    begin(world);
    staff(world);
    world.app.dispatch({ type: 'room', room: 'event', do: 'staff', page: 'setup' });
    const setup = { ...room(world).setup, rounds: [90] as const, games: ['check-it'] as const, print: false };
    world.app.dispatch({ type: 'go', to: setupPlace(setup), replace: true });
    expect(world.address.entries).toEqual([
      '/event?langs=hu%2Cen&rounds=90&games=check-it&print=no&country=HU',
    ]);
    expect(room(world)).toMatchObject({ step: 'attract', setup, staff: { page: 'setup' } });
    expect(world.app.state.table).toBeNull();
  });

  it('end the event, and the device has its own settings again', async () => {
    const world = await stand();
    staff(world);
    world.app.dispatch({ type: 'go', to: { name: 'title' }, replace: true });
    await world.settle();
    expect(world.app.state.room).toBeNull();
    expect(world.app.state.device.settings).toMatchObject({ country: null, locale: null });
    expect(world.app.state.locale).toBe('en');
  });
});

describe('twelve hours, compressed', () => {
  it('plays 520 rounds without growing: one entry, nothing kept, one clock, the same state again', async () => {
    const world = await stand();
    world.app.dispatch({ type: 'room', room: 'event', do: 'bye' });
    await world.settle();
    const before = JSON.stringify(traces(world.app.state));
    const games = room(world).setup.games;
    for (let round = 0; round < 520; round += 1) {
      const game = games[round % games.length] ?? 'check-it';
      begin(world, game);
      // Some play to the end, some walk away in the middle.
      playOn(world, round, round % 3 === 0 ? 12 : 600);
      if (round % 3 === 1) world.app.dispatch({ type: 'room', room: 'event', do: 'bye' });
      else seconds(world, 45);
      if (room(world).step !== 'attract') throw new Error(`round ${round} was not forgotten`);
    }
    await world.settle();
    expect(JSON.stringify(traces(world.app.state))).toBe(before);
    expect(world.address.entries).toHaveLength(1);
    expect(await world.store.keys()).toEqual([]);
    expect(world.clocks()).toBe(1);
  }, 120_000);
});
