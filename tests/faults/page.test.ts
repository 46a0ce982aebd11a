// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { checkPage, checkState } from '../../scripts/monkey/check-world.ts';
import { type MonkeyWorld, monkeyWorld } from '../../scripts/monkey/monkey-world.ts';
import { nameOf, oneOf, pressControl, pressKey, resizeTo, SIZES } from '../../scripts/monkey/presses.ts';
import { bindGames } from '../../src/core/games/bind-games.ts';
import { NEW_DEVICE, newPlayer } from '../../src/core/progress/records.ts';
import { focusables } from '../../src/overlay/input/focus.ts';
import { memoryStore } from '../../src/save/memory-store.ts';
import { seededRandom } from '../../src/stage/engine/seeded-random.ts';
import { loadRegistry } from '../support/load-registry.ts';

const registry = loadRegistry();
const games = bindGames(registry);
let world: MonkeyWorld;
afterEach(() => world.destroy());

/** The whole game but the canvas, with somebody who has played before. */
async function open(at: string, locale = 'en'): Promise<MonkeyWorld> {
  const store = memoryStore();
  await store.update('player:fox', () => ({ ...newPlayer('fox'), revision: 1 }));
  await store.update('device', () => ({
    ...NEW_DEVICE,
    ...{ revision: 1, opened: true, players: ['fox'], lastPlayer: 'fox' },
  }));
  world = await monkeyWorld({ at, locale, store, registry, games, seed: 7, stage: false, voice: false });
  await world.settle();
  return world;
}

function sound(): void {
  expect([...checkState(world.app.state, null, { registry, games }), ...checkPage(world)]).toEqual([]);
}

/** Presses something that belongs to the screen itself. */
async function play(random: () => number, times = 1): Promise<void> {
  const all = focusables(world.host).filter((one) => !one.closest('.bar, .page__head'));
  const control = oneOf(random, all);
  if (!control) return;
  for (let time = 0; time < times && control.isConnected; time += 1)
    await pressControl(world, control, random);
  await world.settle();
}

test.each(['/chapter/0', '/chapter/3', '/game/sort?level=1', '/game/trick-duel?level=1', '/settings'])(
  'double clicks: every press made two or three times does no harm: %s',
  async (at) => {
    await open(at);
    const random = seededRandom(11);
    for (let press = 0; press < 40; press += 1) {
      await play(random, 2 + (press % 2));
      sound();
    }
  },
);

test.each([
  '/chapter/1',
  '/map',
  '/game/check-it?level=1',
  '/class/1?minutes=20&age=9&step=2',
  '/event?langs=en,hu',
])('key mashing: 150 keys, held and with modifiers too, do no harm: %s', async (at) => {
  await open(at);
  const random = seededRandom(12);
  for (let press = 0; press < 150; press += 1) {
    await pressKey(world, random);
    await world.settle();
    if (press % 10 === 0) sound();
  }
  sound();
});

test('Back and Forward storms: through dialogs, chapters, games and rooms; never out of the game, never elsewhere than the address says', async () => {
  await open('/map');
  const random = seededRandom(13);
  const places = [
    '/chapter/1',
    '/album',
    '/game/sort?level=1&seed=7',
    '/print/cards',
    '/class',
    '/map',
    '/family',
  ];
  for (const place of places) {
    await world.doing(() => world.address.type(`#${place}`));
    await world.settle();
    await play(random);
    await world.doing(() => world.app.dispatch({ type: 'dialog', dialog: 'help' }));
  }
  for (let storm = 0; storm < 12; storm += 1) {
    await world.doing(() => {
      for (let press = 0; press < 9; press += 1)
        if (random() < 0.55) world.address.back();
        else world.address.forward();
    });
    await world.settle();
    sound();
    expect(world.app.state.dialog === null || world.app.state.dialog === 'help').toBe(true);
    const address = world.address.window.location.hash.slice(1).replace(/\?.*/, '');
    expect(address.startsWith(`/${world.app.state.route.name}`)).toBe(true);
  }
  expect(world.address.left).toBe(0);
});

test.each(['/chapter/1', '/game/sort?level=1', '/map', '/settings'])(
  'resize and rotate storms: the page follows, and the play goes on as if nothing had been: %s',
  async (at) => {
    await open(at);
    const random = seededRandom(14);
    for (let turn = 0; turn < 8; turn += 1) {
      await play(random);
      const { story, table, route } = world.app.state;
      for (let size = 0; size < 12; size += 1) await resizeTo(oneOf(random, SIZES) ?? SIZES[0]);
      sound();
      expect(world.app.state).toMatchObject({ story, table, route });
    }
  },
);

test.each(['0', '1', '6', '9-shoes'])(
  'language switched at any beat: chapter %s says the same beat in every language, and nothing else changes',
  async (id) => {
    await open(`/chapter/${id}`);
    const random = seededRandom(15);
    for (let beat = 0; beat < 25 && world.app.state.story; beat += 1) {
      const { story, table, dialog } = world.app.state;
      const english = words();
      for (const [locale, direction] of [
        ['ar', 'rtl'],
        ['hu', 'ltr'],
        ['en', 'ltr'],
      ] as const) {
        await world.doing(() => world.app.dispatch({ type: 'settings', change: { locale } }));
        await expect.poll(() => world.app.state.locale).toBe(locale);
        await world.settle();
        sound();
        expect(world.app.state).toMatchObject({ story, table, dialog, locale, direction });
        expect(document.documentElement).toMatchObject({ lang: locale, dir: direction });
      }
      expect(words()).toEqual(english);
      await play(random);
    }
  },
);

/** What can be pressed, in the words of the page. */
function words(): readonly string[] {
  return focusables(world.host).map(nameOf);
}

test('missing or broken asset: the screen of a room is asked for until it comes, and Back works meanwhile', async () => {
  await open('/map');
  await world.doing(() => world.address.type('#/family'));
  await world.doing(() => world.address.back());
  await world.settle();
  expect(world.app.state.route.name).toBe('map');
  sound();
});
