import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, NEW_DEVICE, newPlayer } from '../../src/core/progress/records.ts';
import { memoryStore } from '../../src/save/memory-store.ts';
import type { StorePort } from '../../src/save/store-port.ts';
import { aSave, contentOf, NOW, storeWith } from './a-save.ts';
import device from './fixtures/v1-device.json' with { type: 'json' };
import player from './fixtures/v1-player.json' with { type: 'json' };

describe('keeping and loading', () => {
  it('starts fresh on an empty device', async () => {
    const { save, events } = aSave();
    expect(await save.load()).toEqual({
      device: NEW_DEVICE,
      players: [],
      setAside: [],
      newlySetAside: 0,
      storage: 'kept',
    });
    expect(events).toEqual([]);
  });

  it('gives back what was kept', async () => {
    const store = memoryStore();
    const first = aSave(store).save;
    await first.load();
    const turtle = {
      ...newPlayer('turtle'),
      album: { 'trick:hurry': { met: 2, costumes: ['a.b'] } },
    } as const;
    await first.keepPlayer(turtle);
    await first.keepDevice({ ...NEW_DEVICE, opened: true, players: ['turtle'], lastPlayer: 'turtle' });

    const loaded = await aSave(store).save.load();
    expect(loaded.players).toEqual([{ ...turtle, revision: 1 }]);
    expect(loaded.device).toMatchObject({
      opened: true,
      players: ['turtle'],
      lastPlayer: 'turtle',
      revision: 1,
    });
  });

  it('reads the frozen records of version 1 as they are; no trick had come back, nothing was made, no chapter was closed then', async () => {
    const fox = { ...player, animal: 'fox' };
    const loaded = await aSave(
      await storeWith({ device, 'player:turtle': player, 'player:fox': fox }),
    ).save.load();
    expect(loaded.device).toEqual({
      ...device,
      settings: { ...device.settings, closed: [], secondLocale: null },
    });
    expect(loaded.players).toEqual(
      [player, fox].map((one) => ({
        ...one,
        returns: {},
        check: { times: 0, before: null },
        made: { comics: [], letters: [] },
      })),
    );
    expect(loaded.setAside).toEqual([]);
  });

  it('counts the revision up with every write', async () => {
    const store = await storeWith({ 'player:turtle': player });
    const { save } = aSave(store);
    const [turtle] = (await save.load()).players;
    if (!turtle) throw new Error('The player was not read');
    await save.keepPlayer(turtle);
    await save.keepPlayer(turtle);
    expect(await store.read('player:turtle')).toMatchObject({ revision: 44 });
  });

  it('writes the latest of many records handed over at once', async () => {
    const store = memoryStore();
    const { save } = aSave(store);
    await save.load();
    await Promise.all(
      [1, 1.25, 1.5, 1.75].map((textSize) =>
        save.keepDevice({ ...NEW_DEVICE, settings: { ...DEFAULT_SETTINGS, textSize } }),
      ),
    );
    expect(await store.read('device')).toMatchObject({ settings: { textSize: 1.75 }, revision: 1 });
  });

  it('writes a record that came while an older one was being written', async () => {
    const store = memoryStore();
    let open: () => void = () => {};
    let gate: Promise<void> | null = null;
    const { save } = aSave({
      ...store,
      update: async (key, change) => {
        await gate;
        await store.update(key, change);
      },
    });
    await save.load();
    gate = new Promise((resolve) => {
      open = resolve;
    });
    const first = save.keepDevice(NEW_DEVICE);
    // The first write stands at the gate now.
    await new Promise((resolve) => setImmediate(resolve));
    const second = save.keepDevice({ ...NEW_DEVICE, opened: true });
    open();
    await Promise.all([first, second]);
    expect(await store.read('device')).toMatchObject({ opened: true, revision: 2 });
  });

  it('keeps what a record holds besides', async () => {
    const store = await storeWith({ 'player:turtle': { ...player, hats: ['paper'] } });
    const { save } = aSave(store);
    const [turtle] = (await save.load()).players;
    if (!turtle) throw new Error('The player was not read');
    await save.keepPlayer({ ...turtle, current: null });
    expect(await store.read('player:turtle')).toMatchObject({ hats: ['paper'], current: null });
  });

  it('lists players that are there, whatever the device record says', async () => {
    const store = await storeWith({
      device: { ...device, players: ['panda'], lastPlayer: 'panda' },
      'player:turtle': player,
    });
    expect((await aSave(store).save.load()).device).toMatchObject({ players: ['turtle'], lastPlayer: null });
  });
});

describe('deleting', () => {
  it('deletes one player, also one that is still to be written', async () => {
    const store = await storeWith({ 'player:turtle': player });
    const { save } = aSave(store);
    await save.load();
    await Promise.all([
      save.keepPlayer(newPlayer('fox')),
      save.deletePlayer('fox'),
      save.deletePlayer('turtle'),
    ]);
    expect(await store.keys()).toEqual([]);
  });

  it('deletes everything, what was set aside too, and can begin again', async () => {
    const store = await storeWith({ device: 'broken', 'player:turtle': player });
    const { save } = aSave(store);
    await save.load();
    await save.deleteAll();
    expect(await store.keys()).toEqual([]);
    await save.keepDevice(NEW_DEVICE);
    expect(await store.read('device')).toMatchObject({ revision: 1 });
  });

  it('deletes one record that was set aside, and nothing else by that way', async () => {
    const store = await storeWith({ device: 'broken', 'player:turtle': player });
    const { save } = aSave(store);
    const [aside] = (await save.load()).setAside;
    await save.deleteSetAside('player:turtle');
    await save.deleteSetAside(aside?.key ?? '');
    expect(await store.keys()).toEqual(['player:turtle']);
  });
});

describe('what cannot be read', () => {
  const unreadable: readonly (readonly [unknown, string])[] = [
    ['broken', 'not a record'],
    [{ ...player, version: 2 }, 'from a newer game'],
    [{ ...player, version: 0 }, 'from before the first version'],
    [{ ...player, album: 'all of it' }, 'of another shape'],
    [{ ...player, animal: 'fox' }, 'somebody else under this key'],
    [null, 'nothing at all'],
  ];

  it.each(unreadable)('is set aside, listed, and kept as it was: %j (%s)', async (raw) => {
    const store = await storeWith({ device, 'player:turtle': raw });
    const loaded = await aSave(store).save.load();
    const key = `aside:${NOW.toISOString()}:player:turtle`;
    expect(loaded.players).toEqual([]);
    expect(loaded.setAside).toEqual([{ key, date: NOW.toISOString(), bytes: JSON.stringify(raw).length }]);
    expect(loaded.newlySetAside).toBe(1);
    expect(await contentOf(store)).toEqual({ [key]: raw, device });
    const again = await aSave(store).save.load();
    expect(again).toMatchObject({ setAside: loaded.setAside, newlySetAside: 0 });
  });
});

describe('storage that fails', () => {
  const broken = (parts: Partial<StorePort>): StorePort => ({ ...memoryStore(), ...parts });
  const refuse = () => Promise.reject(new DOMException('denied', 'SecurityError'));

  it.each([
    ['is denied', broken({ keys: refuse, read: refuse, update: refuse, delete: refuse })],
    ['opens and cannot be written', broken({ update: refuse })],
    ['never answers', broken({ keys: () => new Promise(() => {}) })],
  ])('plays on in memory when it %s, and says so once', async (_, store) => {
    const { save, events } = aSave(store);
    expect((await save.load()).storage).toBe('memory');
    await save.keepDevice(NEW_DEVICE);
    await save.keepPlayer(newPlayer('cat'));
    await save.deletePlayer('cat');
    await save.deleteAll();
    expect(events).toEqual([{ type: 'memory' }]);
  });

  it('still reads when nothing can be written, and leaves what is there', async () => {
    const store = await storeWith({ device, 'player:turtle': player, 'player:fox': 'broken' });
    const loaded = await aSave({ ...store, update: refuse }).save.load();
    expect(loaded).toMatchObject({
      storage: 'memory',
      device: { settings: device.settings },
      players: [player],
    });
    expect(Object.keys(await contentOf(store))).toEqual(['device', 'player:fox', 'player:turtle']);
  });

  it('goes on in memory when it fills up during play', async () => {
    let full = false;
    const store = memoryStore();
    const { save, events } = aSave({
      ...store,
      update: (key, change) => (full ? refuse() : store.update(key, change)),
    });
    await save.load();
    await save.keepPlayer(newPlayer('frog'));
    full = true;
    await save.keepPlayer({ ...newPlayer('frog'), games: { sort: { plays: 1, mastered: 0 } } });
    await save.keepPlayer(newPlayer('frog'));
    expect(events).toEqual([{ type: 'memory' }]);
    expect(await store.read('player:frog')).toMatchObject({ games: {}, revision: 1 });
  });
});
