import { afterEach, expect, test } from 'vitest';
import { splitSentences } from '../../src/audio/split-sentences.ts';
import { sensibleActions } from '../support/next-action.ts';
import { type OverlayWorld, overlayWorld } from './overlay-world.ts';

let world: OverlayWorld;
afterEach(() => world.overlay.destroy());

const PAGES = [
  'title',
  'languages',
  'players',
  'map',
  'album',
  'settings',
  'help',
  'privacy',
  'credits',
] as const;

test.each(PAGES)(
  '%s: one heading of the first rank, nothing to type in, every button has a name',
  async (name) => {
    world = await overlayWorld({ at: '/map' });
    await world.dispatch({ type: 'settings', change: { scanning: 'auto' } });
    await world.dispatch({ type: 'sign', animal: 'fox' });
    await world.dispatch({ type: 'go', to: { name } });
    checkPage(world.host);
  },
);

test('the whole prologue has nothing to type in and no button without a name', async () => {
  world = await overlayWorld({ at: '/chapter/0' });
  for (let press = 0; press < 400; press += 1) {
    checkPage(world.host);
    const [action] = sensibleActions(world.app.state);
    if (!action || action.type === 'end-done') break;
    await world.dispatch(action);
  }
});

function checkPage(host: HTMLElement): void {
  expect(
    host.querySelectorAll('textarea, [contenteditable], input:not([type="radio"], [type="range"])'),
  ).toHaveLength(0);
  expect(host.querySelectorAll('h1')).toHaveLength(1);
  for (const button of host.querySelectorAll('button')) {
    expect((button.getAttribute('aria-label') ?? button.textContent ?? '').trim()).not.toBe('');
  }
  expect(host.querySelectorAll('main')).toHaveLength(1);
}

test('help shows the helpline of the country only when its number is sure', async () => {
  world = await overlayWorld({ at: '/help' });
  expect(world.host.textContent).not.toContain('116 111');
  await world.dispatch({ type: 'settings', change: { country: 'HU' } });
  expect(world.host.querySelector('a[href="tel:116111"]')).not.toBeNull();
  expect(world.host.querySelector('a[href="tel:112"]')).not.toBeNull();
  await world.dispatch({ type: 'settings', change: { country: 'TR' } });
  expect(world.host.textContent).not.toContain('183');
  expect(world.host.querySelector('a[href="tel:112"]')).not.toBeNull();
});

test('language, direction, theme and letters stand on the root of the page', async () => {
  world = await overlayWorld({ at: '/settings' });
  await world.dispatch({
    type: 'settings',
    change: { theme: 'contrast', textSize: 2, capitals: true, reducedMotion: true, font: 'andika' },
  });
  const page = document.documentElement;
  expect(page.dataset.theme).toBe('contrast');
  expect(page.style.getPropertyValue('--text')).toBe('2');
  expect(page.hasAttribute('data-large')).toBe(true);
  expect(page.classList.contains('capitals')).toBe(true);
  expect(page.dataset.motion).toBe('reduced');
  expect(page.style.getPropertyValue('--font-read')).toContain('Andika');
});

test('reading aloud marks the sentence being read, and is hidden without a voice', async () => {
  let report: ((index: number) => void) | undefined;
  const spoken: string[] = [];
  world = await overlayWorld({
    at: '/chapter/0',
    speech: {
      available: () => true,
      speak: (text, _locale, onSentence) => {
        spoken.push(text);
        report = onSentence;
      },
      sentences: splitSentences,
      stop: () => undefined,
    },
  });
  await world.dispatch({ type: 'parcel-open' });
  await world.click('Read to me');
  expect(spoken).toEqual(['Nothing happens at zero! Want to see why?']);
  expect(world.host.querySelector('mark')?.textContent?.trim()).toBe('Nothing happens at zero!');
  await world.doing(() => report?.(1));
  expect(world.host.querySelector('mark')?.textContent).toBe('Want to see why?');
  await world.doing(() => report?.(-1));
  expect(world.host.querySelector('mark')).toBeNull();
  world.overlay.destroy();
  world = await overlayWorld({ at: '/chapter/0' });
  expect(() => world.button('Read to me')).toThrow('no button');
});

test('sentences are cut by the rules of the language', () => {
  expect(splitSentences('Quack! Oh dear.', 'en')).toEqual(['Quack! ', 'Oh dear.']);
});
