import { afterEach, expect, test } from 'vitest';
import { type OverlayWorld, overlayWorld } from './overlay-world.ts';

let world: OverlayWorld;
afterEach(() => world.overlay.destroy());

test('each new line is told with who says it', async () => {
  world = await overlayWorld({ at: '/chapter/0' });
  await world.dispatch({ type: 'parcel-open' });
  expect(world.said().dialogue).toBe('Sango says: Nothing happens at zero! Want to see why?');
});

test('the parcel counts aloud past zero', async () => {
  world = await overlayWorld({ at: '/chapter/0' });
  await world.doing(() => world.tick());
  expect(world.said().results).toBe('4');
  for (let beat = 0; beat < 5; beat += 1) await world.doing(() => world.tick());
  expect(world.said().results).toBe('-1');
});

test('the table tells what was picked up, put back and judged', async () => {
  world = await overlayWorld({ at: '/game/sort?level=1&seed=7' });
  const card = world.host.querySelector<HTMLButtonElement>('[data-thing]');
  await world.doing(() => card?.click());
  expect(world.said().results).toMatch(/^In your hand: Card 1 of \d+/);
  await world.press('Escape');
  expect(world.said().results.trim()).toBe('Put back.');
  expect(document.activeElement).toBe(world.host.querySelector('[data-thing]'));
  await world.doing(() => world.host.querySelector<HTMLButtonElement>('[data-thing]')?.click());
  await world.doing(() => world.host.querySelector<HTMLButtonElement>('[data-takes]')?.click());
  const stamp = world.host.querySelector('.reveal__stamp')?.textContent ?? 'no stamp';
  expect(world.said().results).toContain(stamp);
});
