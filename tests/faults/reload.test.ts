import { expect, test } from 'vitest';
import { everyVisible } from '../../src/app/page-clock.ts';
import { memoryStore } from '../../src/save/memory-store.ts';
import { seededRandom } from '../../src/stage/engine/seeded-random.ts';
import { appWorld } from '../support/app-world.ts';
import { loadRegistry } from '../support/load-registry.ts';
import { player } from './play-on.ts';

/** Beats of a chapter at which it is loaded again. */
const RELOADS = 4;
const SOONEST = 3;
const SPREAD = 22;

test.each(loadRegistry().chapters.map(({ id }) => id))(
  'tab hidden, frozen or discarded: loaded again at any beat, chapter %s stands at its last decision',
  async (id) => {
    const store = memoryStore();
    const random = seededRandom(Number.parseInt(id, 10) * 31 + id.length);
    let world = await appWorld({ at: `/chapter/${id}`, store });
    await world.settle();
    world.app.dispatch({ type: 'sign', animal: 'fox' });
    for (let reload = 0; reload < RELOADS; reload += 1) {
      await player(world, reload + 1).presses(SOONEST + Math.floor(random() * SPREAD));
      await world.settle();
      const before = world.app.state;
      if (before.story?.passage.turn.type === 'end' && before.player?.current === null) return;
      // The tab is gone without a word; another one opens at the same address.
      world = await appWorld({ at: world.address.current, store });
      await world.settle();
      const { player: fox, story } = world.app.state;
      expect(fox).toEqual({ ...before.player, revision: fox?.revision });
      expect(story?.chosen).toEqual(before.player?.current?.chosen ?? []);
      if (story?.chosen.length) {
        expect(story.seed).toBe(before.story?.seed);
        expect(story.passage).toEqual(before.story?.passage);
      }
    }
    expect(await player(world, 9).toEnd()).not.toBe('');
  },
);

test('tab hidden, frozen or discarded: no clock of the game runs while nobody looks', () => {
  const document = { hidden: false };
  let tick: () => void = () => undefined;
  let counted = 0;
  const stop = everyVisible(
    {
      document,
      setInterval: (call) => {
        tick = call;
        return 7;
      },
      clearInterval: (id) => {
        counted = -id;
      },
    },
    1000,
    () => {
      counted += 1;
    },
  );
  tick();
  document.hidden = true;
  // A frozen tab catches up with all its ticks at once.
  for (let second = 0; second < 3600; second += 1) tick();
  expect(counted).toBe(1);
  stop();
  expect(counted).toBe(-7);
});
