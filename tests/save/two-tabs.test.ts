import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEW_DEVICE, newPlayer } from '../../src/core/progress/records.ts';
import { memoryStore } from '../../src/save/memory-store.ts';
import { aSave, storeWith, tabs } from './a-save.ts';
import player from './fixtures/v1-player.json' with { type: 'json' };

const turtle = { ...newPlayer('turtle'), games: { sort: { plays: 9, mastered: 2 } } } as const;

async function twoTabs(store = memoryStore()) {
  const air = tabs();
  const one = aSave(store, air.join());
  const two = aSave(store, air.join());
  await one.save.load();
  await two.save.load();
  return { store, air, one, two };
}

describe('two tabs', () => {
  it('tells the other tab of a new record', async () => {
    const { air, one, two } = await twoTabs();
    await one.save.keepPlayer(turtle);
    await air.deliver();
    expect(two.events).toEqual([{ type: 'player', record: { ...turtle, revision: 1 } }]);
    expect(one.events).toEqual([]);
  });

  it('does not overwrite what the other tab wrote before it heard of it', async () => {
    const { store, one, two } = await twoTabs();
    await one.save.keepPlayer(turtle);
    await two.save.keepPlayer(newPlayer('turtle'));
    expect(await store.read('player:turtle')).toEqual({ ...turtle, revision: 1 });
    expect(two.events).toEqual([{ type: 'player', record: { ...turtle, revision: 1 } }]);
  });

  it('lets the other tab go on from the newer record', async () => {
    const { store, air, one, two } = await twoTabs();
    await one.save.keepPlayer(turtle);
    await air.deliver();
    await two.save.keepPlayer({ ...turtle, games: {} });
    await air.deliver();
    expect(await store.read('player:turtle')).toMatchObject({ games: {}, revision: 2 });
    expect(one.events).toMatchObject([{ type: 'player', record: { games: {}, revision: 2 } }]);
  });

  it('does not bring back a player whom the other tab deleted', async () => {
    const { store, one, two } = await twoTabs(await storeWith({ 'player:turtle': player }));
    await one.save.deletePlayer('turtle');
    await two.save.keepPlayer(turtle);
    expect(await store.keys()).toEqual([]);
    expect(two.events).toEqual([{ type: 'deleted', animal: 'turtle' }]);
  });

  it('tells of deleting one and of deleting all', async () => {
    const { air, one, two } = await twoTabs(await storeWith({ 'player:turtle': player }));
    await one.save.deletePlayer('turtle');
    await air.deliver();
    await one.save.deleteAll();
    await air.deliver();
    expect(two.events).toEqual([{ type: 'deleted', animal: 'turtle' }, { type: 'all-deleted' }]);
  });

  it('leaves a record of a newer game alone', async () => {
    const { store, one, two } = await twoTabs();
    const newer = { version: 99, revision: 5, animal: 'turtle', wings: true };
    await store.update('player:turtle', () => newer);
    await one.save.keepPlayer(turtle);
    expect(await store.read('player:turtle')).toEqual(newer);
    expect(one.events).toEqual([{ type: 'memory' }]);
    await two.save.keepDevice(NEW_DEVICE);
    expect(await store.read('device')).toMatchObject({ revision: 1 });
  });

  it('never loses a write in any order of writing and hearing', async () => {
    const step = fc.record({ tab: fc.constantFrom(0, 1), hear: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { store, air, one, two } = await twoTabs();
        const both = [one, two] as const;
        let kept = 0;
        for (const [index, { tab, hear }] of steps.entries()) {
          const me = both[tab === 0 ? 0 : 1];
          const before = me.events.length;
          await me.save.keepPlayer({ ...turtle, games: { sort: { plays: index, mastered: 0 } } });
          await Promise.resolve();
          // Either this write is in the store now, or this tab was handed the newer record instead.
          if (me.events.length === before) {
            kept += 1;
            expect(await store.read('player:turtle')).toMatchObject({ games: { sort: { plays: index } } });
          }
          if (hear) await air.deliver();
        }
        const last = await store.read('player:turtle');
        expect(last === undefined ? 0 : last).toEqual(
          kept === 0 ? 0 : expect.objectContaining({ revision: kept }),
        );
      }),
      { numRuns: 40 },
    );
  });
});
