import { describe, expect, test } from 'vitest';
import { isStill } from '../../src/app/is-still.ts';
import { addressOf, routeOf } from '../../src/app/router.ts';
import type { ClueHuntState } from '../../src/core/games/clue-hunt/clue-hunt-state.ts';
import { presentMap } from '../../src/present/present-map.ts';
import type { StorePort } from '../../src/save/store-port.ts';
import { appWorld } from '../support/app-world.ts';
import { loadRegistry } from '../support/load-registry.ts';
import { sensibleActions } from '../support/next-action.ts';

const knows = { chapter: (id: string) => id === '0' || id === '1' };

describe('addresses', () => {
  test.each([
    '/',
    '/languages',
    '/players',
    '/map',
    '/chapter/1',
    '/game/sort?level=2&seed=7',
    '/game/clue-hunt?level=1&trick=hurry',
    '/game/say-it?level=3&seed=7&players=2',
    '/album',
    '/settings',
    '/help',
    '/privacy',
    '/credits',
  ])('%s is read and written back', (address) => {
    expect(addressOf(routeOf(address, knows))).toBe(address);
  });

  test.each(['/nowhere', '/chapter/abc', '/chapter/1/2', '/game/chess', '/map/x', '/%E0%A4%A'])(
    '%s leads to the map with a kind note',
    (address) => {
      expect(routeOf(address, knows)).toEqual({ name: 'map', notice: 'notice.unknown-address' });
    },
  );

  test('a chapter still to be written says so', () => {
    expect(routeOf('/chapter/7', knows)).toEqual({ name: 'map', notice: 'notice.not-yet' });
  });

  test.each(['level=9&seed=-4', 'level=x&seed=1e9', 'seed=99999999999', 'seed=0'])(
    'a game asked for with %s is a fresh game of level 1',
    (query) => {
      expect(routeOf(`/game/sort?${query}`, knows)).toMatchObject({ level: 1, seed: null });
    },
  );
});

describe('parcel', () => {
  test('counts on below zero and opens itself', async () => {
    const world = await appWorld();
    await world.settle();
    const counts: number[] = [];
    for (let beat = 0; beat < 9; beat += 1) {
      const activity = world.app.state.story?.activity;
      if (activity?.kind === 'parcel') counts.push(activity.count);
      world.tick();
    }
    expect(counts).toEqual([5, 4, 3, 2, 1, 0, -1, -2]);
    expect(world.events).toContainEqual({ type: 'parcel-opened' });
    expect(world.app.state.device.opened).toBe(true);
  });

  test('waits while the calm cover is up', async () => {
    const world = await appWorld();
    await world.settle();
    world.app.dispatch({ type: 'calm' });
    world.tick();
    world.tick();
    const activity = world.app.state.story?.activity;
    expect(activity?.kind === 'parcel' && activity.count).toBe(5);
  });
});

describe('what lies over a screen', () => {
  test('the calm cover takes two presses to leave', async () => {
    const { app } = await appWorld({ at: '/map' });
    app.dispatch({ type: 'calm' });
    app.dispatch({ type: 'uncalm' });
    expect(app.state.calm).toBe(true);
    app.dispatch({ type: 'uncalm' });
    expect(app.state.calm).toBe(false);
  });

  test('Back closes an open dialog first and leaves the screen where it is', async () => {
    const world = await appWorld({ at: '/map' });
    world.app.dispatch({ type: 'go', to: { name: 'album' } });
    world.app.dispatch({ type: 'dialog', dialog: 'help' });
    world.address.back();
    expect(world.app.state.dialog).toBeNull();
    expect(world.app.state.route).toEqual({ name: 'album' });
    world.address.back();
    expect(world.app.state.route).toEqual({ name: 'map' });
  });

  test('a dialog closed by its button leaves no entry behind', async () => {
    const world = await appWorld({ at: '/map' });
    world.app.dispatch({ type: 'go', to: { name: 'album' } });
    world.app.dispatch({ type: 'dialog', dialog: 'help' });
    world.app.dispatch({ type: 'dialog', dialog: null });
    expect(world.address.current).toBe('/album');
    world.address.back();
    expect(world.app.state.route).toEqual({ name: 'map' });
  });
});

describe('addresses typed by hand', () => {
  test('an unknown one shows the note on the map too, and does not stay in the address bar', async () => {
    const world = await appWorld({ at: '/map' });
    world.address.type('/nowhere');
    expect(world.app.state.notices.map((one) => one.text)).toEqual(['notice.unknown-address']);
    expect(world.address.current).toBe('/map');
  });

  test('one typed over an open dialog is followed', async () => {
    const world = await appWorld({ at: '/map' });
    world.app.dispatch({ type: 'dialog', dialog: 'help' });
    world.address.type('/album');
    expect(world.app.state.dialog).toBeNull();
    expect(world.app.state.route).toEqual({ name: 'album' });
  });
});

describe('leaving by a dialog leaves no entry behind', () => {
  test('playing a chapter again from the pause', async () => {
    const world = await appWorld({ at: '/map' });
    world.app.dispatch({ type: 'go', to: { name: 'chapter', chapter: '1' } });
    await world.settle();
    world.app.dispatch({ type: 'dialog', dialog: 'pause' });
    world.app.dispatch({ type: 'replay' });
    expect(world.app.state.dialog).toBeNull();
    world.address.back();
    expect(world.app.state.route).toEqual({ name: 'map' });
  });

  test.each([{ type: 'delete-player', animal: 'frog' }, { type: 'delete-all' }] as const)(
    '$type',
    async (action) => {
      const world = await appWorld({ at: '/map' });
      world.app.dispatch({ type: 'go', to: { name: 'privacy' } });
      world.app.dispatch({ type: 'sign', animal: 'frog' });
      world.app.dispatch({ type: 'dialog', dialog: action.type, about: 'frog' });
      world.app.dispatch(action);
      expect(world.app.state).toMatchObject({ dialog: null, player: null, players: [] });
      world.address.back();
      expect(world.app.state.route).toEqual({ name: 'map' });
    },
  );

  test('the parcel counts on after a pause that was left for another chapter', async () => {
    const world = await appWorld({ at: '/map' });
    world.app.dispatch({ type: 'dialog', dialog: 'help' });
    world.app.dispatch({ type: 'go', to: { name: 'chapter', chapter: '0' } });
    await world.settle();
    world.tick();
    const activity = world.app.state.story?.activity;
    expect(activity?.kind === 'parcel' && activity.count).toBe(4);
  });
});

describe('a new version', () => {
  test('asks on the map, once', async () => {
    const world = await appWorld({ at: '/map' });
    world.newVersion();
    expect(world.app.state.dialog).toBe('update');
    world.app.dispatch({ type: 'dialog', dialog: null });
    world.app.dispatch({ type: 'go', to: { name: 'map' } });
    expect(world.app.state.dialog).toBeNull();
  });

  test('waits under the calm cover', async () => {
    const world = await appWorld({ at: '/map' });
    world.app.dispatch({ type: 'calm' });
    world.newVersion();
    expect(world.app.state.dialog).toBeNull();
    world.app.dispatch({ type: 'uncalm' });
    world.app.dispatch({ type: 'uncalm' });
    expect(world.app.state.dialog).toBe('update');
  });
});

describe('less motion', () => {
  test('follows the device until something else is chosen in the game', async () => {
    const world = await appWorld({ at: '/map' });
    expect(isStill(world.app.state)).toBe(false);
    world.motion(true);
    expect(isStill(world.app.state)).toBe(true);
    world.app.dispatch({ type: 'settings', change: { reducedMotion: false } });
    expect(isStill(world.app.state)).toBe(false);
  });
});

describe('players', () => {
  test('a sign can be chosen once, and deleting a player deletes its record', async () => {
    const world = await appWorld({ at: '/players' });
    world.app.dispatch({ type: 'sign', animal: 'frog' });
    await world.settle();
    expect(await world.store.read('player:frog')).toBeDefined();
    world.app.dispatch({ type: 'sign', animal: 'frog' });
    expect(world.events.at(-1)).toMatchObject({ type: 'refused' });
    world.app.dispatch({ type: 'delete-player', animal: 'frog' });
    await world.settle();
    expect(await world.store.read('player:frog')).toBeUndefined();
    expect(world.app.state.players).toEqual([]);
  });

  test('deleting everything leaves no record, and settings stay as they are on screen', async () => {
    const world = await appWorld({ at: '/players' });
    world.app.dispatch({ type: 'settings', change: { theme: 'calm' } });
    world.app.dispatch({ type: 'sign', animal: 'frog' });
    await world.settle();
    world.app.dispatch({ type: 'delete-all' });
    await world.settle();
    expect(await world.store.keys()).toEqual([]);
    expect(world.app.state.device).toMatchObject({
      opened: true,
      players: [],
      lastPlayer: null,
      revision: 0,
    });
    expect(world.app.state.device.settings.theme).toBe('calm');
  });

  test('what a guest had is not handed to the next one', async () => {
    const world = await appWorld({ at: '/players' });
    world.app.dispatch({ type: 'sign', animal: 'frog' });
    world.app.dispatch({ type: 'delete-player', animal: 'frog' });
    world.app.dispatch({ type: 'sign', animal: 'cat' });
    const { store } = world;
    await world.settle();
    const again = await appWorld({ at: '/chapter/1', store: await withoutLastPlayer(store) });
    await again.settle();
    expect(again.app.state.player).toBeNull();
    for (let press = 0; press < 8; press += 1) {
      const [action] = sensibleActions(again.app.state);
      if (action) again.app.dispatch(action);
    }
    expect(again.app.state.guest.current).not.toBeNull();
    again.app.dispatch({ type: 'player', animal: 'cat' });
    expect(again.app.state.guest.current).toBeNull();
  });
});

test('an action that is not offered changes nothing and says why', async () => {
  const { app } = await appWorld({ at: '/map' });
  const before = app.state;
  for (const action of [
    { type: 'next' },
    { type: 'choose', option: 'x' },
    { type: 'begin' },
    { type: 'lens-done' },
    { type: 'plan-done' },
    { type: 'table-done' },
    { type: 'end-done' },
    { type: 'uncalm' },
  ] as const) {
    app.dispatch(action);
    expect(app.state).toBe(before);
  }
});

async function withoutLastPlayer(store: StorePort): Promise<StorePort> {
  await store.update('device', (old) => (typeof old === 'object' ? { ...old, lastPlayer: null } : undefined));
  return store;
}

test('a tile goes only into its own half of the plan', async () => {
  const world = await appWorld({ at: '/chapter/1' });
  await world.settle();
  for (let press = 0; press < 900 && world.app.state.story?.activity?.kind !== 'plan'; press += 1) {
    const actions = sensibleActions(world.app.state);
    const action = actions[press % actions.length];
    if (action) world.app.dispatch(action);
  }
  const activity = world.app.state.story?.activity;
  const plan = loadRegistry()
    .chapter('1')
    ?.plans.find((one) => activity?.kind === 'plan' && one.id === activity.plan);
  const tile = plan?.thens[0] ?? '';
  world.app.dispatch({ type: 'plan-if', tile });
  expect(world.events.at(-1)).toMatchObject({ type: 'refused' });
  world.app.dispatch({ type: 'plan-then', tile });
  expect(world.app.state.story?.activity).toMatchObject({ chosenIf: null, chosenThen: tile });
});

test('a trick comes back the next day in a new costume, and is unmasked in a short round', async () => {
  const world = await appWorld({ at: '/map' });
  const { app } = world;
  await world.settle();
  const registry = loadRegistry();
  const back = () => presentMap(app.state, registry, (id) => id).returning?.trick ?? null;
  app.dispatch({ type: 'player', animal: 'fox' });
  app.dispatch({ type: 'go', to: { name: 'chapter', chapter: '0' } });
  await world.settle();
  for (let press = 0; app.state.story?.passage.turn.type !== 'end' && press < 900; press += 1) {
    const actions = sensibleActions(app.state);
    const action = actions[press % actions.length];
    if (action) app.dispatch(action);
  }
  while (sensibleActions(app.state)[0]?.type === 'next') app.dispatch({ type: 'next' });
  app.dispatch({ type: 'go', to: { name: 'map' } });
  expect(back()).toBeNull();
  world.later(1);
  app.dispatch({ type: 'go', to: { name: 'album' } });
  app.dispatch({ type: 'go', to: { name: 'map' } });
  expect(back()).toBe('hurry');
  app.dispatch({
    type: 'go',
    to: { name: 'game', game: 'clue-hunt', level: 1, seed: null, trick: 'hurry' },
  });
  await world.settle();
  const boards = (app.state.table?.state as ClueHuntState | undefined)?.boards ?? [];
  expect(boards).toHaveLength(3);
  expect(boards.filter((board) => board.case.tricks.includes('hurry'))).toHaveLength(2);
  for (let press = 0; !app.state.table?.state.finished && press < 900; press += 1) {
    const actions = sensibleActions(app.state);
    const action = actions[press % actions.length];
    if (action) app.dispatch(action);
  }
  app.dispatch({ type: 'go', to: { name: 'map' } });
  expect(back()).toBeNull();
  expect(app.state.player?.returns.hurry).toEqual({ times: 1, day: 20_001 });
});
