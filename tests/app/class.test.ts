import { describe, expect, it } from 'vitest';
import type { LessonAsk, LessonRun } from '../../src/core/lesson/run.ts';
import { LESSON_MINUTES } from '../../src/core/lesson/plan.ts';
import { memoryStore } from '../../src/save/memory-store.ts';
import { appWorld, type World } from '../support/app-world.ts';

function runOf(world: World): LessonRun {
  const { room } = world.app.state;
  if (room?.room !== 'class' || !room.run) throw new Error('no lesson is held');
  return room.run;
}

const ask = (world: World, one: LessonAsk) => world.app.dispatch({ type: 'room', room: 'class', ask: one });
const next = (world: World) => ask(world, { do: 'next' });

async function lesson(at: string): Promise<World> {
  const world = await appWorld({ at });
  await world.settle();
  return world;
}

describe('a lesson', () => {
  it('runs', async () => {
    for (let id = 0; id < 14; id += 1) {
      const world = await lesson(`/class/${id}?minutes=45&age=9`);
      if (id === 5 || id === 6) {
        world.app.dispatch({ type: 'room', room: 'class', knows: true });
        world.address.type(`/class/${id}?minutes=45&age=9&step=1`);
        await world.settle();
      }
      const seen: string[] = [];
      for (let press = 0; press < 200; press += 1) {
        const run = runOf(world);
        if (run.at >= run.plan.steps.length) break;
        const kind = run.plan.steps[run.at]?.kind;
        seen.push(`${run.at}:${kind}:${run.part.kind}${run.part.kind === 'vote' ? run.part.phase : ''}`);
        const t = performance.now();
        if (run.part.kind === 'vote' && run.part.phase === 'show') ask(world, { do: 'pick', number: 2 });
        else next(world);
        const d = performance.now() - t;
        if (d > 100) seen.push(`!!${Math.round(d)}ms`);
      }
      console.log(id, seen.join(' '));
    }
  });
});
