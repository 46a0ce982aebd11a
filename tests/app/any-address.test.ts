import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashAddress } from '../../src/app/hash-address.ts';
import { addressOf, routeOf } from '../../src/app/router.ts';
import { addressWindow } from '../support/address-window.ts';
import { anyAddress } from '../support/any-address.ts';
import { appWorld } from '../support/app-world.ts';
import { loadRegistry } from '../support/load-registry.ts';

const registry = loadRegistry();
const knows = { chapter: (id: string) => registry.chapter(id) !== undefined };

test('every address is read as one of our screens, and what is written for it leads there again', () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      const route = routeOf(address, knows);
      const { notice: _, ...screen } = { notice: null, ...route };
      expect(routeOf(addressOf(route), knows)).toEqual(screen);
    }),
    { numRuns: 2000 },
  );
});

test('names that every object has are no chapters and no games', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'])
    for (const kind of ['chapter', 'game'])
      expect(routeOf(`/${kind}/${name}`, knows)).toEqual({ name: 'map', notice: 'notice.unknown-address' });
});

test('a page opened at any address stays in the game, also with Back', () => {
  fc.assert(
    fc.property(anyAddress, (typed) => {
      const page = addressWindow('/');
      const address = hashAddress(page.window);
      const heard: string[] = [];
      address.onChange((to) => heard.push(to));
      page.type(`#${typed.replace(/^#/, '')}`);
      expect(heard).toHaveLength(1);
      address.replace(addressOf(routeOf(address.current, knows)));
      address.back();
      expect(page.left).toBe(0);
      expect(routeOf(address.current, knows)).toEqual({ name: 'map' });
    }),
    { numRuns: 500 },
  );
});

test('typed one after another, every address leads to a screen that is ready', async () => {
  const world = await appWorld({ at: '/map' });
  await world.settle();
  const addresses = fc.sample(anyAddress, { numRuns: 150, seed: 20_261_122 });
  for (const address of addresses) {
    world.address.type(address);
    await world.settle();
    const { ready, route } = world.app.state;
    expect({ address, ready }).toEqual({ address, ready: true });
    expect(routeOf(world.address.current, knows).name).toBe(route.name);
  }
});
