import { setTimeout as rest } from 'node:timers/promises';
import type { Registry } from '../../src/content/registry.ts';
import type { BoundGames } from '../../src/core/games/game-states.ts';
import { GAMES } from '../../src/core/ids.ts';
import { NEW_DEVICE, newPlayer } from '../../src/core/progress/records.ts';
import { memoryStore } from '../../src/save/memory-store.ts';
import { readAll } from '../../src/save/read-all.ts';
import type { StorePort } from '../../src/save/store-port.ts';
import { seededRandom } from '../../src/stage/engine/seeded-random.ts';
import { checkPage, checkPlain, checkState } from './check-world.ts';
import { type MonkeyWorld, monkeyWorld } from './monkey-world.ts';
import {
  chooseControl,
  countPress,
  nameOf,
  oneOf,
  pressControl,
  pressKey,
  type Random,
  resizeTo,
  SIZES,
  somePlace,
} from './presses.ts';
import { goHome, homeOf, MOST_HOME } from './way-home.ts';

export interface MonkeyOptions {
  readonly seed: number;
  readonly actions: number;
  readonly registry: Registry;
  readonly games: BoundGames;
  /** Told after every journey. */
  readonly tell?: (actions: number) => void;
}

/** What was done, and where; how often home was looked for, and the most presses that took. */
export interface MonkeyReport {
  readonly seed: number;
  readonly actions: number;
  readonly journeys: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly byMode: Readonly<Record<string, number>>;
  readonly byLocale: Readonly<Record<string, number>>;
  /** Screens met, each with how often something was pressed there. */
  readonly byScreen: Readonly<Record<string, number>>;
  readonly homes: number;
  readonly farthest: number;
}

/** Presses of one journey, at most; then another begins elsewhere. A short walk visits every mode, too. */
const LONGEST = 250;
/** Home is looked for once in so many presses, and at the end of each journey. */
const BETWEEN_HOMES = 40;
const BETWEEN_LOOKS = 8;
const LOCALES = ['en', 'ar', 'hu', 'en', 'en-XA', 'en-XB'] as const;
const REMEMBERED = 40;

/** Where a journey begins: a mode of the game, its address, and whether somebody has played here before. */
const MODES: readonly {
  readonly mode: string;
  at(random: Random, registry: Registry): string;
  known: boolean;
}[] = [
  { mode: 'child, first visit', at: () => '/', known: false },
  { mode: 'child, map', at: () => '/map', known: true },
  {
    mode: 'child, chapter',
    at: (random, { chapters }) => `/chapter/${oneOf(random, chapters)?.id}`,
    known: true,
  },
  {
    mode: 'child, chapter',
    at: (random, { chapters }) => `/chapter/${oneOf(random, chapters)?.id}`,
    known: true,
  },
  { mode: 'child, game', at: (random) => gameAddress(random), known: true },
  { mode: 'child, game', at: (random) => gameAddress(random), known: true },
  { mode: 'class', at: () => '/class', known: true },
  {
    mode: 'class',
    at: (random) =>
      `/class/${1 + Math.floor(random() * 13)}?minutes=${oneOf(random, [10, 20, 45])}&age=9&step=${1 + Math.floor(random() * 5)}`,
    known: true,
  },
  { mode: 'class, teacher', at: () => '/teacher', known: true },
  { mode: 'event', at: () => '/event?langs=en,hu,ar&country=HU', known: true },
  { mode: 'event', at: () => '/event?langs=en&rounds=90&print=no', known: false },
  { mode: 'family', at: () => '/family', known: true },
  { mode: 'grown-ups', at: () => '/grownups', known: true },
  { mode: 'prints', at: () => '/print', known: true },
  {
    mode: 'prints',
    at: (random) =>
      `/print/${oneOf(random, ['cards', 'lesson/3', 'receipt', 'workshop', 'event', 'poster'])}`,
    known: true,
  },
  {
    mode: 'code and questions',
    at: (random) => oneOf(random, ['/code', '/code/bring', '/self-check']) ?? '/code',
    known: true,
  },
];

function gameAddress(random: Random): string {
  const two = random() < 0.2 ? '&players=2' : '';
  return `/game/${oneOf(random, GAMES)}?level=${1 + Math.floor(random() * 3)}${two}`;
}

/**
 * A seeded bot that presses everything, over all modes, languages and sizes of window.
 * @throws with the seed and the last presses when anything is not as it must be
 */
export async function playMonkey({
  seed,
  actions,
  registry,
  games,
  tell,
}: MonkeyOptions): Promise<MonkeyReport> {
  const counts = { byKind: new Map(), byMode: new Map(), byLocale: new Map(), byScreen: new Map() };
  const count = (what: keyof typeof counts, name: string): void => {
    counts[what].set(name, (counts[what].get(name) ?? 0) + 1);
  };
  const journey = Math.min(LONGEST, Math.ceil(actions / MODES.length));
  let done = 0;
  let journeys = 0;
  let homes = 0;
  let farthest = 0;
  const loud: unknown[] = [];
  const onError = (event: Event): void => {
    loud.push(event instanceof ErrorEvent ? (event.error ?? event.message) : event);
  };
  const onRejection = (reason: unknown): void => {
    loud.push(reason);
  };
  window.addEventListener('error', onError);
  process.on('unhandledRejection', onRejection);
  const { fetch } = globalThis;
  globalThis.fetch = (to) => {
    loud.push(new Error(`something was fetched: ${String(to)}`));
    return Promise.reject(new TypeError('no network here'));
  };
  Object.assign(window, { print: () => undefined, open: () => null });
  try {
    while (done < actions) {
      const random = seededRandom(seed * 7919 + journeys);
      const place = MODES[(journeys + seed) % MODES.length] ?? MODES[0];
      const locale = LOCALES[Math.floor(random() * LOCALES.length)] ?? 'en';
      const mode = place?.mode ?? '';
      const at = place?.at(random, registry) ?? '/';
      const store = place?.known ? await knownStore(registry, random) : memoryStore();
      await resizeTo(oneOf(random, SIZES) ?? SIZES[0]);
      const stage = random() < 0.5;
      const world = await monkeyWorld({
        ...{ at, locale, store, registry, games, stage },
        seed: 1 + Math.floor(random() * 1e9),
        voice: random() < 0.3,
      });
      const log: string[] = [];
      const fail = (words: readonly string[]): never => {
        throw new Error(
          [
            `Seed ${seed}, journey ${journeys} (${mode}, ${at}, ${locale}, stage ${stage}), press ${done}:`,
            ...words,
            `Last presses:`,
            ...log.slice(-REMEMBERED),
          ].join('\n  '),
        );
      };
      const pressed = new Map<string, number>();
      let before: MonkeyWorld['app']['state'] | null = null;
      const look = (): void => {
        const wrong = checkState(world.app.state, before, { registry, games });
        before = world.app.state;
        if (done % BETWEEN_LOOKS === 0) wrong.push(...checkPage(world));
        if (done % BETWEEN_HOMES === 0) wrong.push(...checkPlain(world.app.state));
        if (world.address.left > 0) wrong.push('Back left the game');
        if (loud.length > 0)
          wrong.push(...loud.map((one) => (one instanceof Error ? (one.stack ?? one.message) : String(one))));
        if (wrong.length > 0) fail(wrong);
      };
      const findHome = async (): Promise<void> => {
        const from = `${screenOf(world)} (${homeOf(world.app.state)})`;
        const presses = await goHome(world);
        homes += 1;
        farthest = Math.max(farthest, presses);
        log.push(`${from}: home in ${presses}`);
        look();
        if (presses > MOST_HOME) fail([`No way home from ${from}; now at ${screenOf(world)}`]);
      };
      try {
        await world.settle();
        look();
        for (let press = 0; press < journey && done < actions; press += 1) {
          const screen = screenOf(world);
          const kind = await somethingPressed(world, pressed, random, log);
          done += 1;
          count('byKind', kind);
          count('byMode', mode);
          count('byLocale', world.app.state.locale);
          count('byScreen', screen);
          await world.settle();
          look();
          if (random() < 1 / BETWEEN_HOMES) {
            const was = world.address.window.location.hash.slice(1);
            await findHome();
            // Back to where it was: a chapter must go on there.
            await world.doing(() => world.address.type(`#${was}`));
            await world.settle();
            look();
          }
        }
        await findHome();
        await checkKept(world, store, fail);
      } finally {
        world.destroy();
      }
      journeys += 1;
      tell?.(done);
      // Others want to run, too.
      await rest(0);
    }
  } finally {
    window.removeEventListener('error', onError);
    process.off('unhandledRejection', onRejection);
    globalThis.fetch = fetch;
  }
  const told = (what: keyof typeof counts) => Object.fromEntries([...counts[what]].toSorted());
  return {
    ...{ seed, actions: done, journeys, homes, farthest },
    byKind: told('byKind'),
    byMode: told('byMode'),
    byLocale: told('byLocale'),
    byScreen: told('byScreen'),
  };
}

/** Does something that somebody could do. @returns what kind of thing it was */
async function somethingPressed(
  world: MonkeyWorld,
  pressed: Map<string, number>,
  random: Random,
  log: string[],
): Promise<string> {
  const at = screenOf(world);
  const chance = random();
  const did = (kind: string, what = ''): string => {
    log.push(`${at}: ${kind} ${what}`.trim());
    return kind;
  };
  if (chance < 0.08) return did('key', await pressKey(world, random));
  if (chance < 0.1) {
    const back = random() < 0.7;
    await world.doing(() => (back ? world.address.back() : world.address.forward()));
    return did(back ? 'Back' : 'Forward');
  }
  if (chance < 0.105) {
    const to = somePlace(random);
    await world.doing(() => world.address.type(`#${to}`));
    return did('address', to);
  }
  if (chance < 0.125) {
    const size = oneOf(random, SIZES) ?? SIZES[0];
    await resizeTo(size);
    return did('size', size.join(' × '));
  }
  if (chance < 0.145) {
    const ticks = random() < 0.1 ? 130 : 1 + Math.floor(random() * 5);
    await world.doing(() => {
      for (let tick = 0; tick < ticks; tick += 1) world.tick();
    });
    return did('time', `${ticks}`);
  }
  if (chance < 0.155) {
    const which = Math.floor(random() * 5);
    await world.doing(() => {
      if (which === 0) world.later(Math.floor(random() * 60) - 25);
      else if (which === 1) world.motion();
      else if (which === 2) world.newVersion();
      else world.otherWindow(Math.floor(random() * 4));
    });
    return did('the world', ['the clock', 'less motion', 'a new version', 'a window', 'a window'][which]);
  }
  if (chance < 0.165) {
    const locale = oneOf(random, ['en', 'ar', 'hu']) ?? 'en';
    await world.doing(() => world.app.dispatch({ type: 'settings', change: { locale } }));
    return did('language', locale);
  }
  const control = chooseControl(world, pressed, random);
  if (!control) return did('nothing to press');
  const name = nameOf(control);
  countPress(world, control, pressed);
  const twice = random() < 0.06;
  await pressControl(world, control, random);
  if (twice && control.isConnected) await pressControl(world, control, random);
  return did(twice ? 'double press' : 'press', name);
}

function screenOf({ app, host }: MonkeyWorld): string {
  const { route, calm, dialog, story, table, room } = app.state;
  if (calm) return 'calm cover';
  const step = room && 'step' in room ? ` ${room.step}` : '';
  const playing = table ? ` ${table.state.game}` : '';
  const beat = story ? ` ${story.activity?.kind ?? ''}` : '';
  const staff = host.querySelector('dialog[open]') && dialog === null ? ' + its dialog' : '';
  return `${route.name}${step}${playing}${beat}${dialog ? ` + ${dialog}` : ''}${staff}`.trim();
}

/** Somebody has played here: a fox with some of the album, some chapters and games. */
async function knownStore(registry: Registry, random: Random): Promise<StorePort> {
  const store = memoryStore();
  const far = random();
  const chapters = Object.fromEntries(
    registry.chapters.filter(() => random() < far).map(({ id, endings }) => [id, { endings: [...endings] }]),
  );
  const album = Object.fromEntries(
    registry.cards
      .filter(() => random() < far)
      .map((card) => [card, { met: 1 + Math.floor(random() * 3), costumes: [] }]),
  );
  const fox = { ...newPlayer('fox'), revision: 1, chapters, album };
  await store.update('player:fox', () => fox);
  await store.update('device', () => ({
    ...NEW_DEVICE,
    ...{ revision: 1, opened: true, players: ['fox'], lastPlayer: random() < 0.8 ? 'fox' : null },
  }));
  return store;
}

/** What is in the store can be read, and is what the game shows. */
async function checkKept(
  { app }: MonkeyWorld,
  store: StorePort,
  fail: (words: readonly string[]) => never,
): Promise<void> {
  const { players, unreadable } = await readAll(store);
  if (unreadable.length > 0) fail([`kept and not readable: ${unreadable.map(({ key }) => key)}`]);
  const plain = (all: typeof players) =>
    JSON.stringify(
      all.map(({ revision, ...one }) => one).toSorted((one, other) => one.animal.localeCompare(other.animal)),
    );
  if (plain(players) !== plain(app.state.players))
    fail(['what is kept is not what is shown', plain(players), plain(app.state.players)]);
}
