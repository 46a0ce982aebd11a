import { describe, expect, test } from 'vitest';
import { progressOf } from '../../src/core/progress/progress-of.ts';
import { nextInt, seedRandom } from '../../src/core/random/random.ts';
import { appWorld, type World } from '../support/app-world.ts';
import { loadRegistry } from '../support/load-registry.ts';
import { sensibleActions } from '../support/next-action.ts';

const MOST_PRESSES = 900;

/** Presses anything sensible until the open chapter's end screen. @returns the ending reached */
async function playToEnd(world: World, seed: number): Promise<string> {
  let random = seedRandom(seed);
  for (let press = 0; press < MOST_PRESSES; press += 1) {
    // The first lens or game waits for the deck.
    if (!world.app.state.ready) await world.settle();
    const turn = world.app.state.story?.passage.turn;
    const actions = sensibleActions(world.app.state);
    if (turn?.type === 'end' && actions[0]?.type === 'end-done') return turn.ending;
    const draw = nextInt(random, actions.length);
    random = draw.random;
    const action = actions[draw.value];
    if (!action) throw new Error(`nothing to press at ${JSON.stringify(world.app.state.story?.chosen)}`);
    world.app.dispatch(action);
  }
  throw new Error('the chapter does not end');
}

describe.each(loadRegistry().chapters)('chapter $id', ({ id, endings, cards }) => {
  test('reaches every ending by pressing what is offered, refuses nothing offered, and keeps the cards', async () => {
    const found = new Set<string>();
    // Some endings are rare when all is chosen by chance: go on until each has been met.
    for (let seed = 1; seed <= 24 || (found.size < endings.length && seed <= 120); seed += 1) {
      const world = await appWorld({ at: `/chapter/${id}` });
      await world.settle();
      const ending = await playToEnd(world, seed);
      found.add(ending);
      expect(world.events.filter((event) => event.type === 'refused')).toEqual([]);
      const progress = progressOf(world.app.state);
      expect(progress.chapters[id]?.endings).toContain(ending);
      for (const card of cards) expect(Object.keys(progress.album)).toContain(card);
    }
    expect([...found].sort()).toEqual([...endings].sort());
  });
});

test('a chapter left in the middle goes on from its last decision after a reload', async () => {
  const first = await appWorld({ at: '/chapter/1' });
  await first.settle();
  first.app.dispatch({ type: 'sign', animal: 'fox' });
  for (let press = 0; press < 6; press += 1) {
    const [action] = sensibleActions(first.app.state);
    if (action) first.app.dispatch(action);
  }
  const chosen = first.app.state.story?.chosen;
  expect(chosen?.length).toBeGreaterThan(0);
  await first.settle();
  const second = await appWorld({ at: '/chapter/1', store: first.store });
  await second.settle();
  expect(second.app.state.player?.animal).toBe('fox');
  expect(second.app.state.story?.chosen).toEqual(chosen);
});

test('the prologue ends with a sign, and what was won is still there after a reload', async () => {
  const first = await appWorld();
  await first.settle();
  expect(first.app.state.route).toEqual({ name: 'chapter', chapter: '0' });
  await playToEnd(first, 3);
  const animal = first.app.state.player?.animal;
  expect(animal).toBeDefined();
  await first.settle();
  const second = await appWorld({ store: first.store });
  await second.settle();
  expect(second.app.state.route).toEqual({ name: 'title' });
  expect(second.app.state.player?.animal).toBe(animal);
  expect(second.app.state.player?.album).toEqual(first.app.state.player?.album);
});
