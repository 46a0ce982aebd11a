import { describe, expect, test } from 'vitest';
import { pageLanguage } from '../../src/app/page-language.ts';
import { loadRoomRules } from '../../src/app/rooms/load-room.ts';
import { tryAgain } from '../../src/app/try-again.ts';
import { loadChapter } from '../../src/content/load-chapter.ts';
import { bindGames } from '../../src/core/games/bind-games.ts';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { addressWindow } from '../support/address-window.ts';
import { appWorld, type World } from '../support/app-world.ts';
import { loadRegistry } from '../support/load-registry.ts';
import { player } from './play-on.ts';

const notices = ({ app }: World): string[] => app.state.notices.map(({ text }) => text);
const refused = () => new TypeError('Failed to fetch dynamically imported module');
const rules = bindGames(loadRegistry());

/** What a network gives that can be cut. */
function cuttable<A extends readonly unknown[], T>(load: (...about: A) => Promise<T>) {
  const line = { cut: false, asked: 0 };
  return {
    line,
    load: (...about: A): Promise<T> => {
      line.asked += 1;
      return line.cut ? Promise.reject(refused()) : load(...about);
    },
  };
}

/** Each thing fails the first time it is asked for. */
function flaky<A extends readonly unknown[], T>(load: (...about: A) => Promise<T>) {
  const known = new Set<string>();
  return (...about: A): Promise<T> => {
    const name = JSON.stringify(about);
    if (known.has(name)) return load(...about);
    known.add(name);
    return Promise.reject(refused());
  };
}

test('missing or broken chapter: leads to the map with a kind note, nothing is lost, and another press tries again', async () => {
  const chapters = cuttable(loadChapter);
  const world = await appWorld({ at: '/map', loadChapter: chapters.load });
  await world.settle();
  world.app.dispatch({ type: 'sign', animal: 'fox' });
  chapters.line.cut = true;
  world.app.dispatch({ type: 'go', to: { name: 'chapter', chapter: '1' } });
  await world.settle();
  expect(world.app.state.route.name).toBe('map');
  expect(world.address.current).toBe('/map');
  expect(notices(world)).toEqual(['notice.no-chapter']);
  chapters.line.cut = false;
  world.app.dispatch({ type: 'go', to: { name: 'chapter', chapter: '1' } });
  await world.settle();
  expect(await player(world, 1).toEnd()).not.toBe('');
});

test.each([
  ['/family', 'family'],
  ['/class/1?minutes=20&age=9&step=1', 'class'],
  ['/event?langs=en', 'event'],
  ['/print/cards', 'print'],
  ['/grownups', 'grownups'],
])(
  'missing or broken asset: a room that cannot be had leads to the map, and opens later: %s',
  async (at, name) => {
    const rooms = cuttable(loadRoomRules);
    rooms.line.cut = true;
    const world = await appWorld({ at, loadRoom: rooms.load });
    await world.settle();
    expect(world.app.state.route.name).toBe('map');
    expect(notices(world)).toEqual(['notice.no-chapter']);
    rooms.line.cut = false;
    world.address.type(at);
    await world.settle();
    expect(world.app.state.route.name).toBe(name);
    expect(world.app.state.room?.room).toBe(name);
  },
);

test('offline at any moment: the deck that never came sends a chapter to the map; it goes on at its last decision', async () => {
  const games = cuttable(async () => rules);
  const world = await appWorld({ at: '/chapter/1', loadGames: games.load });
  games.line.cut = true;
  await world.settle();
  world.app.dispatch({ type: 'sign', animal: 'fox' });
  const hand = player(world, 3);
  while (world.app.state.route.name === 'chapter') {
    await hand.presses(1);
    await world.settle();
  }
  expect(notices(world)).toEqual(['notice.no-chapter']);
  const { chosen } = world.app.state.player?.current ?? {};
  expect(chosen?.length).toBeGreaterThan(0);
  games.line.cut = false;
  world.app.dispatch({ type: 'go', to: { name: 'chapter', chapter: '1' } });
  await world.settle();
  expect(world.app.state.story?.chosen).toEqual(chosen);
  expect(await hand.toEnd()).not.toBe('');
});

describe('flaky network', () => {
  test('flaky network: everything that fails the first time is asked for again, and nobody notices', async () => {
    const again =
      <A extends readonly unknown[], T>(load: (...about: A) => Promise<T>) =>
      (...about: A) =>
        tryAgain(() => load(...about), [1, 1]);
    const world = await appWorld({
      at: '/chapter/0',
      loadChapter: again(flaky(loadChapter)),
      loadGames: again(flaky(async () => rules)),
      loadRoom: again(flaky(loadRoomRules)),
    });
    await world.settle();
    await player(world, 2).toEnd();
    for (const name of ['family', 'print', 'code'] as const) {
      world.app.dispatch({ type: 'go', to: { name, path: [], query: {} } });
      await world.settle();
      expect(world.app.state.room?.room).toBe(name);
    }
    expect(notices(world)).toEqual([]);
  });

  test('flaky network: three times are enough, then it is said; the reason is the last one', async () => {
    let asked = 0;
    const broken = () => {
      asked += 1;
      return Promise.reject(new Error(`try ${asked}`));
    };
    await expect(tryAgain(broken, [1, 1])).rejects.toThrow('try 3');
    expect(asked).toBe(3);
  });
});

describe('missing or broken locale file', () => {
  /** The page's real language over texts that can be cut. */
  async function speaking(at: string) {
    const texts = cuttable(loadTexts);
    const lost = new Set<string>();
    const i18n = createI18n({
      load: (locale, namespace) =>
        lost.has(`${locale}/${namespace}`) ? Promise.reject(refused()) : texts.load(locale, namespace),
    });
    await i18n.use('ui', 'story');
    const language = pageLanguage(addressWindow(at).window as Window, i18n, (_, chosen) => chosen ?? 'en');
    return { i18n, language, lost, line: texts.line };
  }

  test('missing or broken locale file: a language that cannot be had is not shown half; a kind note, and later it can', async () => {
    const { i18n, language, line } = await speaking('/#/settings');
    const world = await appWorld({ at: '/settings', language });
    line.cut = true;
    world.app.dispatch({ type: 'settings', change: { locale: 'ar' } });
    await world.settle();
    expect(world.app.state).toMatchObject({ locale: 'en', direction: 'ltr' });
    expect(notices(world)).toEqual(['notice.no-language']);
    expect(i18n.t('notice.no-language')).toMatch(/language/);
    line.cut = false;
    world.app.dispatch({ type: 'settings', change: { locale: 'ar' } });
    await expect.poll(() => world.app.state.direction).toBe('rtl');
  });

  test('missing or broken locale file: one file of a language is filled with English', async () => {
    const { i18n, language, lost } = await speaking('/#/settings');
    const world = await appWorld({ at: '/settings', language });
    lost.add('hu/story');
    world.app.dispatch({ type: 'settings', change: { locale: 'hu' } });
    await expect.poll(() => world.app.state.locale).toBe('hu');
    expect(notices(world)).toEqual([]);
    expect(i18n.t('button.close')).not.toBe('Close');
    const english = (await loadTexts('en', 'story')) as Record<string, string>;
    const [id = ''] = Object.keys(english).filter((one) => !english[one]?.includes('{{'));
    expect(i18n.t(id)).toBe(english[id]);
  });

  test('missing or broken locale file: without its texts at the start the game opens in English and says so', async () => {
    const { language, line } = await speaking('/#/map');
    line.cut = true;
    const failing = { ...language, set: () => language.set('hu') };
    const world = await appWorld({ at: '/map', language: failing });
    await world.settle();
    expect(world.app.state).toMatchObject({ locale: 'en', direction: 'ltr', route: { name: 'map' } });
    expect(notices(world)).toEqual(['notice.no-language']);
  });
});
