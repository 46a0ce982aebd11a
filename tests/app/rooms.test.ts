import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROOMS } from '../../src/app/rooms/room-place.ts';
import { addressOf, routeOf } from '../../src/app/router.ts';
import { appWorld } from '../support/app-world.ts';

const knows = { chapter: () => false };
const words = fc.string({ unit: 'grapheme', maxLength: 12 });

describe('addresses of rooms', () => {
  it.each(ROOMS)('leads to #/%s', (name) => {
    expect(routeOf(`/${name}`, knows)).toEqual({ name, path: [], query: {} });
    expect(routeOf(`#/${name}/`, knows)).toEqual({ name, path: [], query: {} });
  });

  it('are read back as they were written, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ROOMS),
        fc.array(
          words.filter((piece) => piece !== ''),
          { maxLength: 4 },
        ),
        fc.dictionary(words, words, { maxKeys: 4 }),
        (name, path, query) => {
          const place = { name, path, query: { ...query } };
          expect(routeOf(addressOf(place), knows)).toEqual(place);
        },
      ),
    );
  });

  it.each(['/lobby', '/Class', '/class-room', '/self-check2', '/ class'])(
    '%s is no room and leads to the map with a kind note',
    (address) => {
      expect(routeOf(address, knows)).toEqual({ name: 'map', notice: 'notice.unknown-address' });
    },
  );

  it('reads half an escape without falling over', () => {
    expect(routeOf('/class/%E0%A4?step=%E0', knows)).toMatchObject({ name: 'class', path: ['\uFFFD'] });
  });
});

describe('rooms that forget', () => {
  it('know nobody inside; whoever played before is there again outside', async () => {
    const world = await appWorld({ at: '/players' });
    await world.settle();
    world.app.dispatch({ type: 'sign', animal: 'fox' });
    await world.settle();
    const fox = world.app.state.player;
    expect(fox?.animal).toBe('fox');
    world.app.dispatch({ type: 'go', to: { name: 'class', path: [], query: {} } });
    await world.settle();
    expect(world.app.state.player).toBeNull();
    world.app.dispatch({ type: 'go', to: { name: 'map' } });
    await world.settle();
    expect(world.app.state.player).toEqual(fox);
  });
});
