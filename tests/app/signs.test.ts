import { expect, test } from 'vitest';
import { ANIMALS } from '../../src/core/ids.ts';
import { presentPrompt } from '../../src/present/present-prompt.ts';
import { memoryStore } from '../../src/save/memory-store.ts';
import { appWorld, type World } from '../support/app-world.ts';
import { loadRegistry } from '../support/load-registry.ts';
import { sensibleActions } from '../support/next-action.ts';

const MOST_PRESSES = 900;

/** Presses the first thing offered until the story asks for a sign. */
async function playToSign(world: World): Promise<void> {
  for (let press = 0; press < MOST_PRESSES; press += 1) {
    // The first lens or game waits for the deck.
    if (!world.app.state.ready) await world.settle();
    if (world.app.state.story?.activity?.kind === 'sign') return;
    const [action] = sensibleActions(world.app.state);
    if (action) world.app.dispatch(action);
  }
  throw new Error('the story never asks for a sign');
}

async function playToEnd(world: World): Promise<void> {
  for (let press = 0; press < MOST_PRESSES; press += 1) {
    if (!world.app.state.ready) await world.settle();
    const [action] = sensibleActions(world.app.state);
    if (!action || action.type === 'end-done') return;
    world.app.dispatch(action);
  }
}

function signView({ app }: World) {
  const { state } = app;
  const registry = loadRegistry();
  const info = registry.chapter('0');
  if (!state.story || !info) throw new Error('no chapter is open');
  const view = presentPrompt(state, state.story, info, registry, (id) => id);
  if (view.kind !== 'sign') throw new Error('no sign is asked for');
  return view;
}

test('whoever has a sign keeps it when the prologue is played once more', async () => {
  const world = await appWorld({ at: '/players' });
  world.app.dispatch({ type: 'sign', animal: 'frog' });
  world.app.dispatch({ type: 'sign', animal: 'fox' });
  world.app.dispatch({ type: 'go', to: { name: 'chapter', chapter: '0' } });
  await world.settle();
  await playToSign(world);
  const taken = signView(world).signs.filter((one) => one.taken);
  expect(taken.map((one) => one.animal)).toEqual(['frog']);
  expect(signView(world).later).toBeNull();
  world.app.dispatch({ type: 'sign', animal: 'fox' });
  await playToEnd(world);
  const { players, player } = world.app.state;
  expect(players.map((one) => one.animal)).toEqual(['frog', 'fox']);
  expect(player?.animal).toBe('fox');
  expect(player?.chapters['0']?.endings.length).toBe(1);
});

test('where every sign belongs to somebody, a guest goes on without one', async () => {
  const store = memoryStore();
  const first = await appWorld({ at: '/players', store });
  for (const animal of ANIMALS) first.app.dispatch({ type: 'sign', animal });
  await first.settle();
  await store.update('device', (old) => (typeof old === 'object' ? { ...old, lastPlayer: null } : undefined));
  const world = await appWorld({ at: '/chapter/0', store });
  await world.settle();
  expect(world.app.state.player).toBeNull();
  await playToSign(world);
  const view = signView(world);
  expect(view.signs.every((one) => one.taken)).toBe(true);
  expect(view.later).toBe('sign.later');
  world.app.dispatch({ type: 'sign-later' });
  await playToEnd(world);
  expect(world.app.state.players.length).toBe(ANIMALS.length);
  expect(world.app.state.guest.chapters['0']?.endings.length).toBe(1);
});

test('going on without a sign is refused while there is one to choose', async () => {
  const world = await appWorld({ at: '/chapter/0' });
  await world.settle();
  await playToSign(world);
  const before = world.app.state;
  world.app.dispatch({ type: 'sign-later' });
  expect(world.app.state).toBe(before);
});
