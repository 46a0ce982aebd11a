import { expect, test } from 'vitest';
import { keepStage } from '../../src/app/keep-stage.ts';

/** A canvas that opens when the test says so; `told` is what happened, in order. */
function aStage(there = true) {
  const told: string[] = [];
  const gates: (() => void)[] = [];
  const keep = keepStage(
    async () => {
      told.push('open');
      await new Promise<void>((resolve) => gates.push(resolve));
      return there ? { destroy: () => told.push('destroy') } : null;
    },
    (on) => told.push(on ? 'shown' : 'hidden'),
  );
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  const opened = async () => {
    await turn();
    gates.shift()?.();
    await turn();
  };
  return { told, keep, opened };
}

test('opens, shows, hides and closes', async () => {
  const { told, keep, opened } = aStage();
  void keep(true);
  await opened();
  await keep(false);
  expect(told).toEqual(['open', 'shown', 'hidden', 'destroy', 'hidden']);
});

test('one that is no longer wanted when it is ready is closed again and never shown', async () => {
  const { told, keep, opened } = aStage();
  void keep(true);
  const closed = keep(false);
  await opened();
  await closed;
  expect(told).not.toContain('shown');
  expect(told.filter((one) => one === 'open').length).toBe(told.filter((one) => one === 'destroy').length);
});

test('switched off and on while it opens, there is one canvas and it is shown', async () => {
  const { told, keep, opened } = aStage();
  void keep(true);
  await Promise.resolve();
  void keep(false);
  const again = keep(true);
  await opened();
  await again;
  expect(told.filter((one) => one === 'open').length).toBe(1);
  expect(told.at(-1)).toBe('shown');
});

test('without a canvas the page goes on drawing by itself', async () => {
  const { told, keep, opened } = aStage(false);
  const done = keep(true);
  await opened();
  await done;
  expect(told).toEqual(['open', 'hidden']);
});
