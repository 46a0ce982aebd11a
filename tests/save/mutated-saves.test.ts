import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSave, contentOf, storeWith } from './a-save.ts';
import device from './fixtures/v1-device.json' with { type: 'json' };
import player from './fixtures/v1-player.json' with { type: 'json' };
import { damaged, type Json } from './mutations.ts';

describe('damaged saves', () => {
  it('never stop the game and never lose what was there', async () => {
    let readable = 0;
    let aside = 0;
    await fc.assert(
      fc.asyncProperty(damaged(device as Json), damaged(player as Json), async (rawDevice, rawPlayer) => {
        const before = { device: rawDevice, 'player:turtle': rawPlayer };
        const store = await storeWith(before);
        const { save, events } = aSave(store);
        const loaded = await save.load();
        expect(events).toEqual([]);
        expect(loaded.storage).toBe('kept');

        const content = await contentOf(store);
        const key = (name: string) =>
          loaded.setAside.find((one) => one.key.endsWith(`Z:${name}`))?.key ?? name;
        expect(content).toEqual({ [key('device')]: rawDevice, [key('player:turtle')]: rawPlayer });
        aside += loaded.setAside.length;
        readable += 2 - loaded.setAside.length;

        // And play goes on: whatever was loaded can be kept and is the same after the next start.
        await save.keepDevice({ ...loaded.device, opened: true });
        for (const one of loaded.players) await save.keepPlayer(one);
        const again = await aSave(store).save.load();
        expect(again.players.map(({ revision, ...rest }) => rest)).toEqual(
          loaded.players.map(({ revision, ...rest }) => rest),
        );
        expect(again.device.settings).toEqual(loaded.device.settings);
        expect(again.setAside).toEqual(loaded.setAside);
      }),
      { numRuns: 400 },
    );
    // The test is only worth something when both kinds came up.
    expect(aside).toBeGreaterThan(100);
    expect(readable).toBeGreaterThan(20);
  });
});
