import { afterEach, expect, test } from 'vitest';
import { type OverlayWorld, overlayWorld } from './overlay-world.ts';

let world: OverlayWorld;
afterEach(() => world.overlay.destroy());

/** Presses what a child would press next on a table drawn as a page. @returns false when nothing is left but the recap */
async function playOn(): Promise<boolean> {
  const { host } = world;
  if (host.querySelector('.recap')) return false;
  const pick = (selector: string) => host.querySelector<HTMLButtonElement>(selector);
  const goesOn = pick('.reveal') ? pick('[data-goes-on]') : null;
  const looks = [...host.querySelectorAll<HTMLButtonElement>('.phrases button[data-thing]')];
  const next =
    goesOn ??
    pick('[data-takes]') ??
    pick('.table__buttons button[data-number]') ??
    looks.find((one) => !one.dataset.thing?.endsWith('.sender')) ??
    pick('.flow__hand button:not([disabled])') ??
    pick('[data-goes-on]') ??
    pick('.flow__focus button[data-thing]');
  expect(next, host.textContent ?? '').not.toBeNull();
  await world.doing(() => next?.click());
  return true;
}

test.each(['sort', 'clue-hunt'] as const)(
  '%s is played to its recap by pressing visible buttons',
  async (game) => {
    world = await overlayWorld({ at: `/game/${game}?level=1&seed=7` });
    let presses = 0;
    while (presses < 600 && (await playOn())) presses += 1;
    expect(world.app.state.table?.state.finished).toBe(true);
    expect(world.host.querySelector('.recap h2')?.textContent).not.toBe('');
    expect(document.activeElement).toBe(world.host.querySelector('[data-goes-on]'));
    await world.click('Back to the map');
    expect(world.app.state.route.name).toBe('map');
  },
);

test('with a canvas the same buttons lie over it: deaf to the pointer, named in full', async () => {
  world = await overlayWorld({ at: '/game/sort?level=1&seed=7' });
  const flow = world.host.querySelector('[data-thing]')?.textContent ?? '';
  await world.doing(() => world.overlay.setStage(true));
  const mirror = world.host.querySelector<HTMLButtonElement>('.mirror [data-thing]');
  expect(mirror?.textContent).toContain('Card 1 of');
  expect(flow).toContain('Card 1 of');
  await world.doing(() => mirror?.click());
  expect(world.app.state.table?.held).toBe(mirror?.dataset.thing);
  expect(document.activeElement?.hasAttribute('data-takes')).toBe(true);
});
