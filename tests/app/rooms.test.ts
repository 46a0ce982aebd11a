import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROOMS } from '../../src/app/rooms/room-place.ts';
import { addressOf, routeOf } from '../../src/app/router.ts';

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
