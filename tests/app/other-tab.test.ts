import { describe, expect, test } from 'vitest';
import { loadChapter } from '../../src/content/load-chapter.ts';
import { memoryStore } from '../../src/save/memory-store.ts';
import { tabs } from '../save/a-save.ts';
import { appWorld, type World } from '../support/app-world.ts';
import { sensibleActions } from '../support/next-action.ts';

function press(world: World, times: number): void {
  for (let count = 0; count < times; count += 1) {
    const [action] = sensibleActions(world.app.state);
    if (action) world.app.dispatch(action);
  }
}

/** The same player in chapter 1, in two tabs. */
async function twoTabs() {
  const store = memoryStore();
  const air = tabs();
  const one = await appWorld({ at: '/chapter/1', store, channel: air.join() });
  await one.settle();
  one.app.dispatch({ type: 'sign', animal: 'fox' });
  press(one, 6);
  await one.settle();
  const two = await appWorld({ at: '/chapter/1', store, channel: air.join() });
  await two.settle();
  const meet = async () => {
    await one.settle();
    await two.settle();
    await air.deliver();
    await one.settle();
    await two.settle();
  };
  await meet();
  return { store, one, two, meet };
}

describe('the other tab', () => {
  test('played on: this one stands where that one stands, and says so', async () => {
    const { one, two, meet } = await twoTabs();
    const before = one.app.state.story?.chosen.length ?? 0;
    one.app.dispatch({ type: 'dialog', dialog: 'help' });
    press(two, 12);
    const there = two.app.state.player?.current?.chosen ?? [];
    expect(there.length).toBeGreaterThan(before);
    await meet();
    expect(one.app.state.story?.chosen).toEqual(there);
    expect(one.app.state.dialog).toBe('other-tab');
    one.app.dispatch({ type: 'dialog', dialog: null });
    expect(one.address.current).toBe('/chapter/1');
  });

  test('deleted the player: the story here begins for a guest', async () => {
    const { one, two, meet } = await twoTabs();
    expect(one.app.state.story?.chosen.length).toBeGreaterThan(0);
    two.app.dispatch({ type: 'delete-player', animal: 'fox' });
    await meet();
    expect(one.app.state).toMatchObject({ player: null, players: [], device: { lastPlayer: null } });
    expect(one.app.state.story?.chosen).toEqual([]);
  });

  test('deleted everything: nothing of it is left here', async () => {
    const { store, one, two, meet } = await twoTabs();
    two.app.dispatch({ type: 'delete-all' });
    await meet();
    expect(one.app.state).toMatchObject({
      player: null,
      players: [],
      device: { players: [], lastPlayer: null, opened: true },
    });
    expect(one.app.state.guest.current).toBeNull();
    expect(one.app.state.story?.chosen).toEqual([]);
    expect(await store.keys()).toEqual([]);
  });

  test('changed the settings: they hold here too, the language as well', async () => {
    const { one, two, meet } = await twoTabs();
    two.app.dispatch({ type: 'settings', change: { theme: 'calm', locale: 'ar' } });
    await meet();
    expect(one.app.state.device.settings).toMatchObject({ theme: 'calm', locale: 'ar' });
    expect(one.app.state).toMatchObject({ locale: 'ar', direction: 'rtl' });
  });
});

test('a chapter that has changed since begins anew and says so kindly', async () => {
  const { store } = await twoTabs();
  const world = await appWorld({
    at: '/chapter/1',
    store,
    loadChapter: async (id) => ({ ...(await loadChapter(id)), hash: 'another' }),
  });
  await world.settle();
  expect(world.app.state.story?.chosen).toEqual([]);
  expect(world.app.state.notices.map((one) => one.text)).toEqual(['notice.chapter-changed']);
});
