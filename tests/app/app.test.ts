import { describe, expect, test } from 'vitest';
import { addressOf, routeOf } from '../../src/app/router.ts';
import { appWorld } from '../support/app-world.ts';

const knows = { chapter: (id: string) => id === '0' || id === '1' };

describe('addresses', () => {
  test.each([
    '/',
    '/languages',
    '/players',
    '/map',
    '/chapter/1',
    '/game/sort?level=2&seed=7',
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
    expect(world.app.state.device.settings.theme).toBe('calm');
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
