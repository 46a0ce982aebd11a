import { expect, test } from 'vitest';
import type { SelfCheckAction } from '../../src/app/rooms/self-check/self-check-state.ts';
import { appWorld, type World } from '../support/app-world.ts';

const ask = (world: World, what: SelfCheckAction['ask']) =>
  world.app.dispatch({ type: 'room', room: 'self-check', ask: what });
const answerAll = (world: World, answers: readonly (number | null)[]) => {
  ask(world, { do: 'begin' });
  for (const answer of answers) ask(world, { do: 'answer', answer });
};
const inRoom = (world: World) =>
  world.app.state.room?.room === 'self-check' ? world.app.state.room : expect.fail('not in the room');
async function again(world: World): Promise<void> {
  world.app.dispatch({ type: 'go', to: { name: 'map' } });
  world.app.dispatch({ type: 'go', to: { name: 'self-check', path: [], query: {} } });
  await world.settle();
}

/** The game opened anew on the same device, by whoever has ended chapter 13. */
async function afterTheLastStory({ store, app }: World): Promise<World> {
  const { player } = app.state;
  await store.update('player:whale', () => ({ ...player, chapters: { '13': { endings: ['tell'] } } }));
  const world = await appWorld({ at: '/self-check', store });
  await world.settle();
  return world;
}

test('answers are kept only when the child says so, and forgotten once compared', async () => {
  const world = await appWorld({ at: '/self-check' });
  await world.settle();
  world.app.dispatch({ type: 'sign', animal: 'whale' });
  answerAll(world, [0, 1, null, 2, 1, 0]);
  expect(inRoom(world).step).toBe('keep');
  expect(world.app.state.player?.check).toEqual({ times: 0, before: null });
  ask(world, { do: 'keep', keep: true });
  await world.settle();
  const record = { check: { times: 1, before: [0, 1, null, 2, 1, 0] } };
  expect(await world.store.read('player:whale')).toMatchObject(record);

  const after = await afterTheLastStory(world);
  expect(inRoom(after)).toMatchObject({ step: 'hello', before: [0, 1, null, 2, 1, 0] });
  answerAll(after, [2, 2, 2, 1, 0, 2]);
  await after.settle();
  expect(inRoom(after)).toMatchObject({ step: 'over', answers: [2, 2, 2, 1, 0, 2] });
  expect(await after.store.read('player:whale')).toMatchObject({ check: { times: 2, before: null } });
});

test('who comes again before the last story finds the first answers waiting', async () => {
  const world = await appWorld({ at: '/self-check' });
  await world.settle();
  world.app.dispatch({ type: 'sign', animal: 'whale' });
  answerAll(world, [0, 1, null, 2, 1, 0]);
  ask(world, { do: 'keep', keep: true });
  await world.settle();
  await again(world);
  expect(inRoom(world).step).toBe('waits');
  ask(world, { do: 'back' });
  answerAll(world, [2, 2, 2, 2, 2, 2]);
  await world.settle();
  expect(inRoom(world).step).toBe('waits');
  expect(await world.store.read('player:whale')).toMatchObject({
    check: { times: 1, before: [0, 1, null, 2, 1, 0] },
  });
});

test('a child who says no leaves nothing but that it has looked', async () => {
  const world = await appWorld({ at: '/self-check' });
  await world.settle();
  world.app.dispatch({ type: 'sign', animal: 'whale' });
  answerAll(world, [0, 0, 0, 0, 0, 0]);
  ask(world, { do: 'keep', keep: false });
  await world.settle();
  expect(await world.store.read('player:whale')).toMatchObject({ check: { times: 1, before: null } });
});

test('kept answers can be forgotten at any time', async () => {
  const world = await appWorld({ at: '/self-check' });
  await world.settle();
  world.app.dispatch({ type: 'sign', animal: 'whale' });
  answerAll(world, [1, 1, 1, 1, 1, 1]);
  ask(world, { do: 'keep', keep: true });
  world.app.dispatch({ type: 'forget-answers' });
  await world.settle();
  expect(await world.store.read('player:whale')).toMatchObject({ check: { times: 1, before: null } });
});

test('one can go back, and somebody without a sign is not asked to keep anything', async () => {
  const world = await appWorld({ at: '/self-check' });
  await world.settle();
  ask(world, { do: 'begin' });
  ask(world, { do: 'answer', answer: 2 });
  ask(world, { do: 'back' });
  expect(inRoom(world).answers).toEqual([]);
  answerAll(world, [1, 1, 1, 1, 1, 1]);
  expect(inRoom(world).step).toBe('over');
  expect(await world.store.keys()).not.toContain('player:fox');
});
