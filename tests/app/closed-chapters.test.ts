import { expect, test } from 'vitest';
import { isChapterClosed, isGameClosed } from '../../src/core/progress/closed-chapters.ts';
import { presentMap } from '../../src/present/present-map.ts';
import { appWorld } from '../support/app-world.ts';
import { loadRegistry } from '../support/load-registry.ts';

const registry = loadRegistry();

test('a chapter goes with its other shoes and its own games; the prologue and the shelf stay', () => {
  const closed = ['5', '0'];
  expect(isChapterClosed(closed, '5', registry.chapters)).toBe(true);
  expect(isChapterClosed(closed, '5-shoes', registry.chapters)).toBe(true);
  expect(isChapterClosed(closed, '6', registry.chapters)).toBe(false);
  expect(isChapterClosed(closed, '0', registry.chapters)).toBe(false);
  expect(isGameClosed(closed, 'slow-burn', registry.chapters)).toBe(true);
  expect(isGameClosed(closed, 'share-tree', registry.chapters)).toBe(false);
  expect(isGameClosed(['6'], 'say-it', registry.chapters)).toBe(false);
});

test('a closed chapter is closed by address, in a room and on the map, and opens again', async () => {
  const { app, address, settle } = await appWorld({ at: '/map' });
  await settle();
  app.dispatch({ type: 'settings', change: { closed: ['5'] } });
  for (const to of ['/chapter/5', '/chapter/5-shoes', '/game/slow-burn?level=1']) {
    address.type(to);
    await settle();
    expect(app.state.route.name).toBe('map');
    expect(address.current).toBe('/map');
    expect(app.state.notices.at(-1)?.text).toBe('notice.closed');
  }
  const harbour = presentMap(app.state, registry, (id) => id).regions.find(({ id }) => id === 'harbour');
  expect(harbour?.chapters.filter((one) => one.closed).map((one) => one.id)).toEqual(['5']);
  app.dispatch({ type: 'dialog', dialog: 'help' });
  expect(app.state.dialog).toBe('help');
  app.dispatch({ type: 'dialog', dialog: null });
  app.dispatch({ type: 'settings', change: { closed: [] } });
  app.dispatch({ type: 'go', to: { name: 'chapter', chapter: '5' } });
  await settle();
  expect(app.state.route).toEqual({ name: 'chapter', chapter: '5' });
});
