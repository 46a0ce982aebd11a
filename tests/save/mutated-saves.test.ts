import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSave, contentOf, storeWith } from './a-save.ts';
import device from './fixtures/v1-device.json' with { type: 'json' };
import player from './fixtures/v1-player.json' with { type: 'json' };

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every place in a value, as the list of keys that leads there. */
function places(value: Json, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner as Json, [...path, key]))];
}

/** A copy with one place changed; `undefined` takes the place away. */
function changedAt(value: Json, [key, ...rest]: readonly string[], change: unknown): unknown {
  if (key === undefined) return change;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const next = changedAt(value[Number(key)] ?? null, rest, change);
    return value.flatMap((one, index) =>
      String(index) === key ? (next === undefined ? [] : [next]) : [one],
    );
  }
  const copy: Record<string, unknown> = { ...value };
  const next = changedAt(value[key] ?? null, rest, change);
  if (next === undefined) delete copy[key];
  else copy[key] = next;
  return copy;
}

const mutations = (original: Json) =>
  fc
    .array(fc.tuple(fc.constantFrom(...places(original)), fc.oneof(fc.jsonValue(), fc.constant(undefined))), {
      minLength: 1,
      maxLength: 4,
    })
    .map((changes) =>
      changes.reduce<unknown>((value, [path, change]) => changedAt(value as Json, path, change), original),
    )
    .filter((value) => value !== undefined);

describe('damaged saves', () => {
  it('never stop the game and never lose what was there', async () => {
    let readable = 0;
    let aside = 0;
    await fc.assert(
      fc.asyncProperty(mutations(device as Json), mutations(player as Json), async (rawDevice, rawPlayer) => {
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
