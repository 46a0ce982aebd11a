import { describe, expect, it } from 'vitest';
import { lessonPlace } from '../../src/app/rooms/class/class-place.ts';
import type { WindowMessage, WindowsPort } from '../../src/app/rooms/class/window-message.ts';
import type { LessonAsk, LessonRun } from '../../src/core/lesson/run.ts';
import { memoryStore } from '../../src/save/memory-store.ts';
import { appWorld, type World } from '../support/app-world.ts';

function roomOf(world: World) {
  const { room } = world.app.state;
  if (room?.room !== 'class') throw new Error('no class is here');
  return room;
}

function runOf(world: World): LessonRun {
  const { run } = roomOf(world);
  if (!run) throw new Error('no lesson is held');
  return run;
}

const ask = (world: World, one: LessonAsk) => world.app.dispatch({ type: 'room', room: 'class', ask: one });
const next = (world: World) => ask(world, { do: 'next' });

async function lesson(at: string, more: Partial<Parameters<typeof appWorld>[0]> = {}): Promise<World> {
  const world = await appWorld({ at, ...more });
  await world.settle();
  return world;
}

/** One key after the other, as a teacher alone at the class screen. */
function hold(world: World, winner: number): readonly string[] {
  const met: string[] = [];
  for (let press = 0; press < 120; press += 1) {
    const { at, part, plan } = runOf(world);
    if (at >= plan.steps.length) return met;
    met.push(part.kind === 'vote' ? part.phase : part.kind);
    if (part.kind === 'vote' && part.phase === 'show') ask(world, { do: 'pick', number: winner });
    else next(world);
  }
  throw new Error('the lesson does not end');
}

/** Channels of one browser: what one window tells, all others hear. */
function windows(): () => WindowsPort {
  const listeners: ((message: WindowMessage) => void)[] = [];
  return () => {
    let mine: ((message: WindowMessage) => void) | null = null;
    return {
      tell: (message) => {
        for (const listener of [...listeners]) if (listener !== mine) listener(structuredClone(message));
      },
      listen: (listener) => {
        mine = listener;
        listeners.push(listener);
      },
    };
  };
}

describe('a lesson of twenty minutes', () => {
  it('runs by one key, from the rules to the end; every vote has a winner and its story', async () => {
    const world = await lesson('/class/1?minutes=20&age=9');
    const met = hold(world, 2);
    expect(new Set(met)).toEqual(
      new Set(['words', 'roles', 'read', 'think', 'show', 'played', 'question', 'lens', 'game']),
    );
    const { ballots, chosen } = runOf(world);
    expect(Object.values(ballots).map(({ winner }) => winner)).toEqual([1, 1]);
    expect(chosen).toContain('c1.moment.sender');
    next(world);
    expect(world.events.at(-1)).toMatchObject({ type: 'refused' });
  });

  it('keeps nothing, and gives nothing to whoever plays next', async () => {
    const store = memoryStore();
    const world = await lesson('/class/1?minutes=20&age=9', { store });
    hold(world, 2);
    world.app.dispatch({ type: 'settings', change: { muted: true } });
    await world.settle();
    expect(await store.keys()).toEqual([]);
    expect(world.app.state.player).toBeNull();
    world.app.dispatch({ type: 'go', to: { name: 'map' } });
    await world.settle();
    expect(world.app.state.room).toBeNull();
    expect(world.app.state.guest).toMatchObject({ album: {}, games: {}, chapters: {}, current: null });
  });

  it('says its step in the address, and resumes there', async () => {
    const world = await lesson('/class/1');
    expect(world.address.current).toBe('/class/1?minutes=20&age=9&step=1');
    for (let press = 0; press < 5; press += 1) next(world);
    const { at } = runOf(world);
    const place = lessonPlace({ chapter: '1', minutes: 20, age: 9 }, at);
    expect(world.address.current).toBe(`/class/1?minutes=20&age=9&step=${place.query.step}`);
    expect(world.address.entries).toHaveLength(1);
    const again = await lesson(world.address.current);
    expect(runOf(again).at).toBe(at);
    expect(again.app.state.story?.passage).toEqual(world.app.state.story?.passage);
  });

  it('goes back to the beginning of a step, then to the step before', async () => {
    const world = await lesson('/class/1?minutes=20&age=9&step=2');
    next(world);
    next(world);
    ask(world, { do: 'back' });
    expect(runOf(world)).toMatchObject({ at: 1, part: { kind: 'roles' } });
    ask(world, { do: 'back' });
    expect(runOf(world).at).toBe(0);
    ask(world, { do: 'back' });
    expect(world.events.at(-1)).toMatchObject({ type: 'refused' });
  });

  it('keeps what was counted and won when it goes back into a vote', async () => {
    const world = await lesson('/class/1?minutes=20&age=9&step=3');
    next(world);
    ask(world, { do: 'count', option: 1, by: 1 });
    ask(world, { do: 'pick', number: 2 });
    const voted = runOf(world).ballots[2];
    expect(voted).toMatchObject({ winner: 1, counts: [0, 1, 0, 0, 0] });
    ask(world, { do: 'back' });
    expect(runOf(world)).toMatchObject({ at: 2, part: { kind: 'vote', phase: 'think' } });
    expect(runOf(world).ballots[2]).toEqual(voted);
    ask(world, { do: 'pick', number: 1 });
    expect(runOf(world).ballots[2]).toEqual({ ...voted, winner: 0 });
  });

  it.each(['pause', 'blank'] as const)(
    'lets the parcel rest under %s, and count on after it',
    async (cover) => {
      const world = await lesson('/class/0?minutes=20&age=9');
      const count = () => {
        const { activity } = world.app.state.story ?? {};
        return activity?.kind === 'parcel' ? activity.count : null;
      };
      for (let press = 0; press < 20 && count() === null; press += 1) next(world);
      const first = count();
      expect(first).not.toBeNull();
      ask(world, { do: cover });
      for (let beat = 0; beat < 10; beat += 1) world.tick();
      expect(count()).toBe(first);
      ask(world, { do: cover });
      world.tick();
      expect(count()).toBe(Number(first) - 1);
    },
  );

  it('plays another answer for comparison, and goes on with the winner', async () => {
    const world = await lesson('/class/1?minutes=20&age=9&step=3');
    next(world);
    ask(world, { do: 'pick', number: 4 });
    expect(world.app.state.story?.passage.lines[0]?.text).toBe('c1.dad-busy.1');
    ask(world, { do: 'pick', number: 3 });
    expect(world.app.state.story?.passage.lines[0]?.text).toBe('c1.tags.1');
    expect(runOf(world).chosen.at(-1)).toBe('c1.moment.ask');
  });

  it('reads what a vote is about first, and never twice', async () => {
    const line = ({ app }: World) => app.state.story?.passage.lines[app.state.story.line]?.text;
    const contest = await lesson('/class/1?minutes=20&age=9&step=5');
    expect(runOf(contest).part.kind).toBe('read');
    expect(line(contest)).toBe('c1.contest.2');
    next(contest);
    expect(runOf(contest)).toMatchObject({ at: 4, part: { kind: 'vote', phase: 'think' } });
    ask(contest, { do: 'back' });
    expect(runOf(contest)).toMatchObject({ at: 4, part: { kind: 'read' } });
    ask(contest, { do: 'back' });
    expect(runOf(contest).at).toBe(3);
    // The scene before has just ended with this line.
    const coins = await lesson('/class/1?minutes=20&age=9&step=3');
    expect(line(coins)).toBe('c1.moment.2');
    expect(runOf(coins).part).toEqual({ kind: 'vote', phase: 'think' });
  });

  it('asks the question of a lens hunt when it is over', async () => {
    const world = await lesson('/class/8?minutes=20&age=9&step=5');
    expect(runOf(world).part.kind).toBe('lens');
    for (let press = 0; press < 20 && runOf(world).part.kind === 'lens'; press += 1) next(world);
    expect(runOf(world)).toMatchObject({
      at: 4,
      part: { kind: 'question', question: 'lesson.8.question.2' },
    });
    next(world);
    expect(runOf(world).at).toBe(5);
  });

  it('takes an address that asks for too much as the usual', async () => {
    const world = await lesson('/class/1?minutes=99&age=4&step=400');
    expect(runOf(world).plan).toMatchObject({ minutes: 20, age: 9 });
    expect(runOf(world).at).toBe(runOf(world).plan.steps.length);
    const builder = await lesson('/class/99?step=x');
    expect(roomOf(builder).run).toBeNull();
    expect(roomOf(builder).offer.plan.chapter).toBe('1');
  });
});

describe('chapters 5 and 6', () => {
  it.each(['5', '6'])('chapter %s waits for the tick, which no address can give', async (chapter) => {
    const address = `/class/${chapter}?minutes=20&age=9&step=4&knows=true`;
    const world = await lesson(address);
    expect(roomOf(world).run).toBeNull();
    expect(roomOf(world).offer.plan.chapter).toBe(chapter);
    world.app.dispatch({ type: 'room', room: 'class', knows: true });
    world.app.dispatch({ type: 'go', to: { name: 'class', path: [chapter], query: { step: '1' } } });
    await world.settle();
    expect(runOf(world).at).toBe(0);
    expect(world.app.state.dialog).toBeNull();
  });

  it('are not what a risk leads to by itself', async () => {
    const world = await lesson('/class?topic=harbour');
    expect(roomOf(world).offer.plan).toMatchObject({ chapter: '7', safeguarding: false });
  });

  it('a split plays both answers, and nobody argues', async () => {
    const world = await lesson('/class/5');
    world.app.dispatch({ type: 'room', room: 'class', knows: true });
    world.app.dispatch({ type: 'go', to: { name: 'class', path: ['5'], query: { step: '3' } } });
    await world.settle();
    next(world);
    ask(world, { do: 'reason' });
    ask(world, { do: 'split' });
    expect(runOf(world)).toMatchObject({ reasons: 0, part: { kind: 'vote', phase: 'split' } });
    const played: number[] = [];
    for (let press = 0; press < 12 && runOf(world).at === 2; press += 1) {
      next(world);
      const { part } = runOf(world);
      if (part.kind === 'played' && played.at(-1) !== part.option) played.push(part.option);
    }
    expect(played).toEqual([0, 1]);
  });

  it('can be left calmly: straight to who to go to', async () => {
    const world = await lesson('/class/3?minutes=20&age=9&step=3');
    ask(world, { do: 'calmly' });
    const { plan, at } = runOf(world);
    expect(plan.steps[at]?.kind).toBe('helpers');
  });

  it('switched off on this device are not offered', async () => {
    const world = await lesson('/class');
    world.app.dispatch({ type: 'settings', change: { closed: ['1'] } });
    world.app.dispatch({ type: 'go', to: { name: 'class', path: ['1'], query: {} } });
    await world.settle();
    expect(roomOf(world).run).toBeNull();
    expect(roomOf(world).offer.chapters.find(({ id }) => id === '1')?.closed).toBe(true);
  });
});

describe('a game by rows', () => {
  it('leads on in the lesson, never to the map', async () => {
    const world = await lesson('/class/1?minutes=20&age=9&step=6');
    expect(world.app.state.table?.state.game).toBe('clue-hunt');
    world.app.dispatch({ type: 'table-done' });
    expect(runOf(world).at).toBe(6);
    expect(world.app.state.route.name).toBe('class');
  });
});

describe("a teacher's window", () => {
  it('follows the class screen and asks it for everything; lost and opened again, it is there at once', async () => {
    const port = windows();
    const screen = await lesson('/class/1?minutes=20&age=9&step=3', { windows: port() });
    const open = async () => lesson('/teacher', { windows: port() });
    const heard = (world: World) => {
      const { room } = world.app.state;
      return room?.room === 'teacher' ? room.heard : null;
    };
    const teacher = await open();
    expect(heard(teacher)).toEqual(roomOf(screen));
    expect(roomOf(screen).teacher).toBe(0);
    const press = (world: World, one: LessonAsk) =>
      world.app.dispatch({ type: 'room', room: 'teacher', ask: one });
    press(teacher, { do: 'next' });
    press(teacher, { do: 'split' });
    expect(runOf(screen).part).toEqual({ kind: 'vote', phase: 'split' });
    expect(heard(teacher)?.run).toEqual(runOf(screen));
    // Closed: the class screen notices after a while and goes on alone.
    for (let beat = 0; beat < 4; beat += 1) screen.tick();
    const again = await open();
    expect(heard(again)?.run).toEqual(runOf(screen));
    expect(roomOf(screen).teacher).toBe(0);
    press(again, { do: 'pick', number: 1 });
    expect(runOf(screen).ballots[2]).toMatchObject({ split: true, winner: 0 });
  });

  it.each([{ type: 'dialog', dialog: 'help' }, { type: 'calm' }] as const)(
    'stays open for the class while its own screen is covered: $type',
    async (cover) => {
      const port = windows();
      const screen = await lesson('/class/1?minutes=20&age=9', { windows: port() });
      const teacher = await lesson('/teacher', { windows: port() });
      teacher.app.dispatch(cover);
      for (let beat = 0; beat < 5; beat += 1) {
        screen.tick();
        teacher.tick();
      }
      expect(roomOf(screen).teacher).toBe(0);
    },
  );

  it('notices when the class screen is silent, and says so when there is none', async () => {
    const world = await lesson('/teacher', { windows: windows()() });
    for (let beat = 0; beat < 3; beat += 1) world.tick();
    expect(world.app.state.room).toMatchObject({ room: 'teacher', heard: null, silent: 3 });
    world.app.dispatch({ type: 'room', room: 'teacher', ask: { do: 'next' } });
    expect(world.events.at(-1)).toMatchObject({ type: 'refused' });
  });

  it('follows one of two class screens, until another is opened', async () => {
    const port = windows();
    const one = await lesson('/class/1?minutes=20&age=9', { windows: port() });
    const teacher = await lesson('/teacher', { windows: port() });
    const other = await lesson('/class/2?minutes=20&age=9', { windows: port(), firstSeed: 900 });
    const followed = () =>
      teacher.app.state.room?.room === 'teacher' ? teacher.app.state.room.heard?.window : null;
    expect(followed()).toBe(roomOf(other).window);
    next(one);
    expect(followed()).toBe(roomOf(other).window);
  });
});
