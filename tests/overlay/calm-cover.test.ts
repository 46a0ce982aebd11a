import { afterEach, expect, test } from 'vitest';
import { type OverlayWorld, overlayWorld } from './overlay-world.ts';

let world: OverlayWorld;
afterEach(() => world.overlay.destroy());

test('the calm cover leaves nothing of the screen in the page, and two presses bring it back', async () => {
  world = await overlayWorld({ at: '/chapter/0' });
  await world.dispatch({ type: 'parcel-open' });
  expect(document.body.textContent).toContain('Nothing happens at zero');
  const title = document.title;
  await world.click('Calm cover');
  expect(document.body.textContent).not.toContain('Nothing happens');
  expect(document.body.textContent).not.toContain('Sango');
  expect(document.title).not.toBe(title);
  expect(document.body.textContent).toContain('Well done');
  await world.click('I want to go back');
  expect(document.body.textContent).not.toContain('Nothing happens');
  await world.click('Press once more');
  expect(document.body.textContent).toContain('Nothing happens at zero');
  expect(document.title).toBe(title);
});

test('its key works anywhere but with a modifier held', async () => {
  world = await overlayWorld({ at: '/map' });
  await world.press('c', { ctrlKey: true });
  expect(world.app.state.calm).toBe(false);
  await world.press('c');
  expect(world.app.state.calm).toBe(true);
});
