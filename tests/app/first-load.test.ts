import { expect, test } from 'vitest';
import { chapterList } from '../../src/content/chapter-list.ts';
import { createRegistry } from '../../src/content/create-registry.ts';
import { loadDeck } from '../../src/content/load-deck.ts';
import { prologueInfo } from '../../src/content/prologue-info.ts';
import { bindGames } from '../../src/core/games/bind-games.ts';
import { appWorld } from '../support/app-world.ts';

/** A first visit: the parcel and nothing else is there, until the network gives the rest. */
async function firstVisit() {
  const registry = createRegistry(prologueInfo(), false);
  const network = { works: false, asked: 0 };
  const world = await appWorld({
    registry,
    loadGames: async () => {
      network.asked += 1;
      if (!network.works) throw new Error('no network');
      registry.openChapters(chapterList());
      registry.open(loadDeck());
      return bindGames(registry);
    },
  });
  await world.settle();
  return { registry, network, world };
}

const turns = async (count = 20) => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

test('the parcel is left before the list of chapters has come: the map waits for it', async () => {
  const { registry, network, world } = await firstVisit();
  expect(world.app.state.route).toEqual({ name: 'chapter', chapter: '0' });
  network.works = true;
  world.app.dispatch({ type: 'go', to: { name: 'map' } });
  expect([world.app.state.route.name, world.app.state.ready]).toEqual(['map', false]);
  await world.settle();
  expect([world.app.state.route.name, registry.chapters.length > 10]).toEqual(['map', true]);
  expect(world.app.state.notices).toEqual([]);
});

test('without network the map says so, and asks again at its own pace until it is there', async () => {
  const { network, world } = await firstVisit();
  world.app.dispatch({ type: 'go', to: { name: 'map' } });
  await turns();
  expect([world.app.state.route.name, world.app.state.ready]).toEqual(['map', false]);
  expect(world.app.state.notices.map(({ text }) => text)).toEqual(['notice.no-list']);
  const { asked } = network;
  await turns();
  expect(network.asked).toBe(asked);
  world.tick();
  await turns();
  expect(network.asked).toBe(asked + 1);
  network.works = true;
  world.tick();
  await world.settle();
  expect(world.app.state.route.name).toBe('map');
  expect(world.clocks()).toBe(0);
});

test('from the map that waits one can go back to the parcel', async () => {
  const { world } = await firstVisit();
  world.app.dispatch({ type: 'go', to: { name: 'map' } });
  await turns();
  world.app.dispatch({ type: 'go', to: { name: 'chapter', chapter: '0' } });
  await world.settle();
  expect(world.app.state.story?.chapter).toBe('0');
});
