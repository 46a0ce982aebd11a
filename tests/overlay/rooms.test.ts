import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { EventAction } from '../../src/app/rooms/event/event-state.ts';
import { STAFF_CODE } from '../../src/app/rooms/event/staff.ts';
import type { SpeechPort } from '../../src/overlay/overlay-ports.ts';
import { type OverlayWorld, overlayWorld } from './overlay-world.ts';

/** ms; shared machines are slow. */
const PATIENCE = 20_000;

let world: OverlayWorld;
afterEach(() => {
  vi.restoreAllMocks();
  world.overlay.destroy();
});

/** Screens of rooms are fetched. */
async function appears(shown: string): Promise<void> {
  await vi.waitFor(
    async () => {
      await act(() => undefined);
      expect(world.host.querySelector(shown)).not.toBeNull();
    },
    { timeout: PATIENCE },
  );
}

async function room(at: string, texts: readonly string[], shown: string, speech?: SpeechPort): Promise<void> {
  world = await overlayWorld({ at, texts, ...(speech ? { speech } : {}) });
  await appears(shown);
}

const stand = (speech?: SpeechPort) =>
  room('/event?langs=en', ['room-event', 'lesson-shared'], '.attract', speech);

const tell = (action: Omit<Extract<EventAction, { do: 'staff-key' }>, 'type' | 'room'>) =>
  world.dispatch({ type: 'room', room: 'event', ...action });

async function staffCode(code: string): Promise<void> {
  for (let press = 0; press < 4; press += 1) await tell({ do: 'staff-key' });
  for (const digit of code) await world.dispatch({ type: 'room', room: 'event', do: 'digit', digit });
}

async function seconds(count: number): Promise<void> {
  await world.doing(() => {
    for (let second = 0; second < count; second += 1) world.tick();
  });
}

/** Somebody plays a card. */
async function begin(): Promise<void> {
  await world.dispatch({ type: 'room', room: 'event', do: 'start' });
  await world.click('Fox');
  await world.click('That’s us');
  await world.click('Check it');
}

test('a wrong code at a stand says so, and the next one may be right', async () => {
  await stand();
  await staffCode('1111');
  const dialog = () => world.host.querySelector('dialog[open]')?.textContent ?? '';
  expect(dialog()).toContain('That was another code');
  await world.click('7');
  expect(dialog()).not.toContain('another code');
  for (const digit of STAFF_CODE.slice(1)) await world.click(digit);
  expect(dialog()).toContain('End the event');
});

test('forgetting a group that plays asks first; while nobody plays it does not', async () => {
  await stand();
  await begin();
  await staffCode(STAFF_CODE);
  await world.click('Forget this group');
  expect(world.host.querySelector('dialog[open]')?.textContent).toContain('Shall Sango forget them now?');
  await world.click('Back to the menu');
  await world.click('Forget this group');
  await world.click('Forget this group');
  expect(world.host.querySelector('.attract')).not.toBeNull();
  await staffCode(STAFF_CODE);
  await world.click('Forget this group');
  expect(world.host.querySelector('dialog[open]')).toBeNull();
});

test('the calm cover of a stand asks before it forgets, and a touch is an answer', async () => {
  await stand();
  await begin();
  await world.dispatch({ type: 'calm' });
  await appears('.still-place');
  expect(world.host.textContent).not.toContain('Still there?');
  await seconds(100);
  expect(world.host.textContent).toContain('Still there?');
  await world.doing(() => window.dispatchEvent(new Event('pointerdown')));
  expect(world.host.textContent).not.toContain('Still there?');
  await seconds(120);
  expect(world.host.querySelector('.calm')).toBeNull();
  await appears('.attract');
});

test('a voice that reads help at a stand stops when nobody is there any more', async () => {
  let speaks = false;
  await stand({
    available: () => true,
    sentences: (text) => [text],
    speak: () => {
      speaks = true;
    },
    stop: () => {
      speaks = false;
    },
  });
  await world.dispatch({ type: 'dialog', dialog: 'help' });
  await world.doing(() => world.host.querySelector<HTMLButtonElement>('[data-read]')?.click());
  expect(speaks).toBe(true);
  await seconds(45);
  expect(world.host.querySelector('dialog[open]')).toBeNull();
  expect(speaks).toBe(false);
});

test('a lesson has no way to the settings, and tells when the browser keeps a teacher’s window shut', async () => {
  await room(
    '/class/1?minutes=20&age=9&step=1',
    ['room-class', 'room-lesson', 'lesson-shared', 'lesson-1', 'cast'],
    '.class__rules',
  );
  const names = [...world.host.querySelectorAll('button')].map((one) => one.getAttribute('aria-label'));
  expect(names).not.toContain('Settings');
  vi.spyOn(window, 'open').mockReturnValue(null);
  await world.click('Open a teacher window');
  expect(world.host.textContent).toContain('Allow pop-ups');
  await world.click('Close');
  expect(world.host.textContent).not.toContain('Allow pop-ups');
});
