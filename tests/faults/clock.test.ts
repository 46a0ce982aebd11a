import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newPlayer } from '../../src/core/progress/records.ts';
import { endReturn, RETURN_DAYS, returning, startReturns } from '../../src/core/progress/returns.ts';
import { appWorld } from '../support/app-world.ts';

const won = { ...newPlayer('fox'), album: { 'trick:hurry': { met: 1, costumes: [] } } } as const;

test('clock set back and forth: a trick met in a wrong year comes back as soon as the clock is right', () => {
  const record = startReturns(won, 40_000);
  expect(returning(record, 20_000)).toBe('hurry');
  const unmasked = endReturn(record, 'hurry', 20_000);
  expect(returning(unmasked, 20_000)).toBeNull();
  expect(returning(unmasked, 20_003)).toBe('hurry');
});

test('clock set back and forth: a journey over the date line brings nothing back too early', () => {
  const record = startReturns(won, 20_000);
  expect(returning(record, 19_999)).toBeNull();
  expect(returning(record, 20_000)).toBeNull();
  expect(returning(record, 20_001)).toBe('hurry');
});

test('clock set back and forth: whatever the clock does, a trick is never away for longer than its days', () => {
  const days = fc.array(fc.integer({ min: 0, max: 60_000 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(days, (clock) => {
      let record = startReturns(won, clock[0] ?? 0);
      for (const today of clock) {
        const trick = returning(record, today);
        if (trick) record = endReturn(record, trick, today);
        const { times = 0 } = record.returns.hurry ?? {};
        const wait = RETURN_DAYS[times];
        // From now on the clock is right: one day more for whoever travels.
        if (wait !== undefined) expect(returning(record, today + wait + 1)).toBe('hurry');
      }
    }),
  );
});

test('clock set back and forth: the map, the album and a running game take it', async () => {
  const world = await appWorld({ at: '/map' });
  await world.settle();
  world.app.dispatch({ type: 'sign', animal: 'fox' });
  for (const days of [9000, -19_000, 4, -400, 30_000]) {
    world.later(days);
    for (const name of ['album', 'map'] as const) world.app.dispatch({ type: 'go', to: { name } });
    world.app.dispatch({ type: 'go', to: { name: 'game', game: 'sort', level: 1, seed: 3 } });
    await world.settle();
    expect(world.app.state.table?.state.game).toBe('sort');
  }
  expect(world.events.filter(({ type }) => type === 'refused')).toEqual([]);
});
