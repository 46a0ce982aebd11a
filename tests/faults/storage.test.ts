import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { NEW_DEVICE, newPlayer } from '../../src/core/progress/records.ts';
import { memoryStore } from '../../src/save/memory-store.ts';
import { deviceSchema, playerSchema } from '../../src/save/schemas.ts';
import type { StorePort } from '../../src/save/store-port.ts';
import { aSave, contentOf, storeWith, tabs } from '../save/a-save.ts';
import device from '../save/fixtures/v1-device.json' with { type: 'json' };
import record from '../save/fixtures/v1-player.json' with { type: 'json' };
import { damaged, type Json } from '../save/mutations.ts';
import { appWorld, type World } from '../support/app-world.ts';
import { player } from './play-on.ts';

/** A real store whose writes can be made to fail while the game goes on. */
function breakable(error: DOMException) {
  const store = memoryStore();
  let broken = false;
  const unless = <T>(task: () => Promise<T>): Promise<T> => (broken ? Promise.reject(error) : task());
  const breaking: StorePort = {
    ...store,
    update: (key, change) => unless(() => store.update(key, change)),
    delete: (key) => unless(() => store.delete(key)),
  };
  return { store: breaking, whole: store, breakNow: () => (broken = true) };
}

const notices = ({ app }: World): string[] => app.state.notices.map(({ text }) => text);

async function chapterOne(store: StorePort): Promise<World> {
  const world = await appWorld({ at: '/chapter/1', store });
  await world.settle();
  world.app.dispatch({ type: 'sign', animal: 'fox' });
  return world;
}

test('storage denied: a chapter is played to its end, and it is said once', async () => {
  const refuse = () => Promise.reject(new DOMException('denied', 'SecurityError'));
  const world = await chapterOne({ read: refuse, update: refuse, keys: refuse, delete: refuse });
  await player(world, 1).toEnd();
  expect(notices(world)).toEqual(['notice.memory']);
  expect(world.app.state.player?.chapters['1']?.endings).toHaveLength(1);
});

test.each([0, 5, 25, 60])(
  'storage full: from press %i on every write is refused; play goes on, and what was kept before is not lost',
  async (when) => {
    const disk = breakable(new DOMException('full', 'QuotaExceededError'));
    const world = await chapterOne(disk.store);
    const hand = player(world, 2);
    await hand.presses(when);
    await world.settle();
    const before = world.app.state.player?.current?.chosen ?? [];
    disk.breakNow();
    await hand.toEnd();
    await world.settle();
    expect(notices(world)).toEqual(['notice.memory']);
    const later = await appWorld({ at: '/chapter/1', store: disk.whole });
    await later.settle();
    expect(later.app.state.story?.chosen).toEqual(before);
  },
);

test('storage slow: nothing is lost and nothing overtaken when every access takes a while', async () => {
  const store = memoryStore();
  const wait = () => new Promise((resolve) => setTimeout(resolve, 3));
  const slow: StorePort = {
    read: async (key) => wait().then(() => store.read(key)),
    update: async (key, change) => wait().then(() => store.update(key, change)),
    keys: async () => wait().then(store.keys),
    delete: async (key) => wait().then(() => store.delete(key)),
  };
  const world = await chapterOne(slow);
  await player(world, 3).presses(40);
  const now = world.app.state.player;
  await expect
    .poll(async () => (await store.read('player:fox')) as unknown)
    .toMatchObject({
      current: { chosen: now?.current?.chosen },
    });
  expect(notices(world)).toEqual([]);
});

test('storage slow: a browser that never answers the first write does not keep the game from starting', async () => {
  const never = () => new Promise<never>(() => undefined);
  const { save, events } = aSave({ ...memoryStore(), update: never });
  expect((await save.load()).storage).toBe('memory');
  await save.keepPlayer(newPlayer('cat'));
  expect(events).toEqual([{ type: 'memory' }]);
});

test('storage slow: a write that never ends is given up, and it is said once', async () => {
  const store = memoryStore();
  let hangs = false;
  const never = () => new Promise<never>(() => undefined);
  const { save, events } = aSave({
    ...store,
    update: (key, change) => (hangs ? never() : store.update(key, change)),
  });
  await save.load();
  hangs = true;
  await save.keepPlayer(newPlayer('cat'));
  await save.keepPlayer(newPlayer('fox'));
  expect(events).toEqual([{ type: 'memory' }]);
});

test('storage corrupted: 240 damaged saves open the map; whoever can be read plays on, and nothing is thrown away', async () => {
  let aside = 0;
  let readable = 0;
  await fc.assert(
    fc.asyncProperty(damaged(device as Json), damaged(record as Json), async (rawDevice, rawPlayer) => {
      const store = await storeWith({ device: rawDevice, 'player:turtle': rawPlayer });
      const world = await appWorld({ at: '/map', store });
      await world.settle();
      const { state } = world.app;
      expect(state.route.name).toBe('map');
      expect(v.is(deviceSchema, state.device)).toBe(true);
      expect(state.players.every((one) => v.is(playerSchema, one))).toBe(true);
      expect(notices(world)).toEqual(state.setAside.length > 0 ? ['notice.set-aside'] : []);
      aside += state.setAside.length;
      readable += state.players.length;
      const kept = Object.values(await contentOf(store)).map((one) => JSON.stringify(one));
      for (const raw of [rawDevice, rawPlayer]) expect(kept).toContain(JSON.stringify(raw));
      world.app.dispatch({ type: 'go', to: { name: 'chapter', chapter: '0' } });
      await world.settle();
      expect(world.app.state.story?.chapter).toBe('0');
    }),
    { numRuns: 240 },
  );
  expect(aside).toBeGreaterThan(100);
  expect(readable).toBeGreaterThan(3);
});

test.each([3, 30, 60])(
  'storage cleared mid-game: at press %i everything kept is gone; the chapter goes on and is kept anew',
  async (when) => {
    const store = memoryStore();
    const world = await chapterOne(store);
    const hand = player(world, 4);
    await hand.presses(when);
    await world.settle();
    for (const key of await store.keys()) await store.delete(key);
    const ending = await hand.toEnd();
    await world.settle();
    expect(world.app.state.player?.chapters['1']?.endings).toEqual([ending]);
    expect(notices(world)).toEqual([]);
    const later = await appWorld({ at: '/map', store });
    await later.settle();
    expect(later.app.state.player).toMatchObject({ animal: 'fox', chapters: { '1': { endings: [ending] } } });
    expect(later.app.state.device).toMatchObject({ opened: true, lastPlayer: 'fox' });
  },
);

test('storage cleared mid-game: what another tab has deleted is not brought back', async () => {
  const store = memoryStore();
  const air = tabs();
  const one = aSave(store, air.join());
  const two = aSave(store, air.join());
  await one.save.load();
  await one.save.keepDevice(NEW_DEVICE);
  await one.save.keepPlayer(newPlayer('turtle'));
  await two.save.load();
  await one.save.deleteAll();
  // This tab writes before it hears of it.
  await two.save.keepPlayer(newPlayer('turtle'));
  await air.deliver();
  expect(await store.keys()).toEqual([]);
  expect(two.events.at(-1)).toEqual({ type: 'all-deleted' });
});

test('storage from a newer version: is set aside unharmed, and brought back when a game can read it', async () => {
  const newer = { ...record, version: 2, wings: true };
  const store = await storeWith({ device, 'player:turtle': newer });
  const old = await aSave(store).save.load();
  expect(old.players).toEqual([]);
  expect(old.setAside).toHaveLength(1);
  const [key = ''] = old.setAside.map((one) => one.key);
  expect(await store.read(key)).toEqual(newer);
  // The newer game comes back: here a record it can read lies in that place.
  await store.update(key, () => ({ ...record, wings: true }));
  const again = await aSave(store).save.load();
  expect(again.players).toMatchObject([{ animal: 'turtle', wings: true }]);
  expect(again.setAside).toEqual([]);
});

test('storage from a newer version: what was played since then stays, and a deleted player does not come back', async () => {
  const store = await storeWith({ device, 'player:turtle': { ...record, version: 2 } });
  const first = aSave(store).save;
  const [aside] = (await first.load()).setAside;
  const since = { ...newPlayer('turtle'), games: { sort: { plays: 1, mastered: 1 as const } } };
  await first.keepPlayer(since);
  await store.update(aside?.key ?? '', () => record);
  const second = aSave(store).save;
  expect((await second.load()).players).toMatchObject([{ games: since.games }]);
  await second.deletePlayer('turtle');
  expect((await aSave(store).save.load()).players).toEqual([]);
  expect(await store.keys()).toEqual(['device']);
});
