import { expect, test } from 'vitest';
import type { CodeAsk } from '../../src/app/rooms/code/code-state.ts';
import { summaryOf } from '../../src/core/progress/code/summary.ts';
import { endChapter } from '../../src/core/progress/end-chapter.ts';
import { writeCode } from '../../src/core/progress/progress-code.ts';
import { DEFAULT_SETTINGS, newPlayer } from '../../src/core/progress/records.ts';
import { appWorld, type World } from '../support/app-world.ts';
import { loadRegistry } from '../support/load-registry.ts';

const { chapters } = loadRegistry();

/** The code of somebody who plays in the calm theme and has ended the prologue and chapter 1. */
function aCode(): readonly number[] {
  let record = newPlayer('cat');
  for (const chapter of chapters.filter(({ id }) => id === '0' || id === '1'))
    record = endChapter(record, chapter, 'tell');
  return writeCode(summaryOf(record, { ...DEFAULT_SETTINGS, theme: 'calm' }, chapters));
}

async function atCode(): Promise<World> {
  const world = await appWorld({ at: '/code/bring' });
  await world.settle();
  return world;
}

const ask = (world: World, what: CodeAsk) => world.app.dispatch({ type: 'room', room: 'code', ask: what });
const enter = (world: World, tiles: readonly number[]) => {
  for (const tile of tiles) ask(world, { do: 'tile', tile });
};
const entered = (world: World) =>
  world.app.state.room?.room === 'code' ? world.app.state.room : expect.fail('not in the room');

test('a code is entered tile by tile and brought to whoever plays', async () => {
  const world = await atCode();
  world.app.dispatch({ type: 'sign', animal: 'frog' });
  enter(world, aCode());
  expect(world.app.state.player?.chapters).toEqual({});
  ask(world, { do: 'bring', settings: false });
  await world.settle();
  const { player, device } = world.app.state;
  expect(player?.chapters).toEqual({ '0': { endings: ['tell'] }, '1': { endings: ['tell'] } });
  expect(player?.album['trick:hurry']?.met).toBe(1);
  // Tricks met begin to come back from today.
  expect(player?.returns.hurry).toEqual({ times: 0, day: 20_000 });
  expect(device.settings.theme).toBe('normal');
  expect(await world.store.read('player:frog')).toMatchObject({ chapters: player?.chapters });
});

test('the settings come only when they are asked for', async () => {
  const world = await atCode();
  enter(world, aCode());
  ask(world, { do: 'bring', settings: true });
  expect(world.app.state.device.settings.theme).toBe('calm');
  expect(world.app.state.device.settings.locale).toBe(null);
});

test('a wrong code brings nothing, loses nothing, and one place can be changed', async () => {
  const world = await atCode();
  const code = aCode();
  const wrong = code.with(5, ((code[5] ?? 0) + 1) % 64);
  enter(world, wrong);
  const before = world.app.state.guest;
  ask(world, { do: 'bring', settings: true });
  expect(world.app.state.guest).toBe(before);
  expect(entered(world).entry.tiles).toEqual(wrong);
  ask(world, { do: 'place', at: 5 });
  ask(world, { do: 'tile', tile: code[5] ?? 0 });
  ask(world, { do: 'bring', settings: false });
  expect(Object.keys(world.app.state.guest.chapters)).toEqual(['0', '1']);
});

test('undo takes the last picture away; leaving forgets what was entered', async () => {
  const world = await atCode();
  enter(world, [1, 2, 3]);
  ask(world, { do: 'undo' });
  expect(entered(world).entry).toMatchObject({ at: 2 });
  expect(entered(world).entry.tiles.slice(0, 3)).toEqual([1, 2, null]);
  world.app.dispatch({ type: 'go', to: { name: 'map' } });
  world.app.dispatch({ type: 'go', to: { name: 'code', path: ['bring'], query: {} } });
  await world.settle();
  expect(entered(world).entry).toMatchObject({ at: 0 });
});
