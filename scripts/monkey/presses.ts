import { act } from 'preact/test-utils';
import { SHORTCUTS } from '../../src/core/progress/records.ts';
import type { MonkeyWorld } from './monkey-world.ts';

/** Numbers from 0 (included) to 1 (excluded). */
export type Random = () => number;

export const oneOf = <T>(random: Random, all: readonly T[]): T | undefined =>
  all[Math.floor(random() * all.length)];

/** The name of a control as it is read out. */
export function nameOf(control: Element): string {
  const label = control instanceof HTMLInputElement ? control.closest('label') : control;
  return (control.getAttribute('aria-label') ?? label?.textContent ?? '').trim().slice(0, 60);
}

const TAGS = ['button', 'input', 'select', 'a'] as const;

/** Everything that can be pressed now: in the open dialog, or on the whole page. */
export function pressables(host: HTMLElement): readonly HTMLElement[] {
  const open = [...host.getElementsByTagName('dialog')].filter((one) => one.hasAttribute('open'));
  const scope = open.at(-1) ?? host;
  return TAGS.flatMap((tag): readonly HTMLElement[] => [...scope.getElementsByTagName(tag)]).filter(
    canBePressed,
  );
}

function canBePressed(control: HTMLElement): boolean {
  if (control.hasAttribute('disabled') || control.getAttribute('aria-disabled') === 'true') return false;
  if (control.getAttribute('tabindex') === '-1' || control.classList.contains('skip')) return false;
  for (let one: Element | null = control; one; one = one.parentElement)
    if (one.hasAttribute('hidden') || one.hasAttribute('inert')) return false;
  return true;
}

/** How much more often what leads on is pressed than what leads away: else no story would ever be read. */
const BAR_SHARE = 0.06;
const ON_SHARE = 2;
const AWAY = ['bar', 'page__head'];

/** One of the controls that can be pressed now: those pressed least on this screen first. */
export function chooseControl(
  world: MonkeyWorld,
  pressed: ReadonlyMap<string, number>,
  random: Random,
): HTMLElement | undefined {
  const all = pressables(world.host);
  const weights = all.map((one, index) => {
    const part = leadsAway(one) ? BAR_SHARE : one.dataset.goesOn === undefined ? 1 : ON_SHARE;
    return part / (1 + (pressed.get(markOf(one, index)) ?? 0));
  });
  let rest = random() * weights.reduce((sum, one) => sum + one, 0);
  return all.find((_, index) => {
    rest -= weights[index] ?? 0;
    return rest <= 0;
  });
}

function leadsAway(control: Element): boolean {
  for (let one: Element | null = control; one; one = one.parentElement)
    if (AWAY.some((name) => one?.classList.contains(name))) return true;
  return false;
}

/** By what a control is known again on its screen; quicker to tell than its words. */
function markOf(control: HTMLElement, index: number): string {
  return control.dataset.thing ?? `${control.className} ${index}`;
}

/** Counts a press of this control. */
export function countPress(world: MonkeyWorld, control: HTMLElement, pressed: Map<string, number>): void {
  const mark = markOf(control, pressables(world.host).indexOf(control));
  pressed.set(mark, (pressed.get(mark) ?? 0) + 1);
}

/** Presses a control as mouse or keys do; sliders and lists get another value. */
export async function pressControl(world: MonkeyWorld, control: HTMLElement, random: Random): Promise<void> {
  await world.doing(() => {
    if (random() < 0.5) control.focus();
    if (control instanceof HTMLSelectElement) {
      control.selectedIndex = Math.floor(random() * control.options.length);
      control.dispatchEvent(new Event('change', { bubbles: true }));
    } else if (control instanceof HTMLInputElement && control.type === 'range') {
      const [low, high] = [Number(control.min), Number(control.max)];
      control.value = String(low + Math.round(random() * 10) * ((high - low) / 10));
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    } else if (!(control instanceof HTMLAnchorElement)) {
      control.click();
    }
  });
}

const KEYS = [
  ...['Escape', 'Tab', 'Enter', ' ', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'],
  ...['PageDown', 'PageUp', '1', '2', '3', '4', '5', '9', 'b', 'd', 'e', 't', 'x', '?', 'F5', 'Dead'],
  ...SHORTCUTS,
];

/** Any key, also one that means nothing. */
export async function pressKey(world: MonkeyWorld, random: Random): Promise<string> {
  const wish = oneOf(random, KEYS) ?? 'Escape';
  const shortcut = SHORTCUTS.find((one) => one === wish);
  const key = shortcut ? world.app.state.device.settings.keys[shortcut] : wish;
  await sendKey(world, key, { repeat: random() < 0.1, ctrlKey: random() < 0.05 });
  return key;
}

export async function sendKey(world: MonkeyWorld, key: string, more: KeyboardEventInit = {}): Promise<void> {
  await world.doing(() => {
    const target = document.activeElement ?? document.body;
    const init = { key, bubbles: true, cancelable: true, ...more };
    const goesOn = target.dispatchEvent(new KeyboardEvent('keydown', init));
    // What browsers do by themselves: Escape closes a dialog, Enter presses a button.
    const dialog = [...world.host.querySelectorAll('dialog[open]')].at(-1);
    if (goesOn && key === 'Escape' && dialog) dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    if (goesOn && key === 'Enter' && target instanceof HTMLButtonElement && target.isConnected)
      target.click();
    target.dispatchEvent(new KeyboardEvent('keyup', init));
  });
}

const PLACES = [
  ...['/', '/map', '/languages', '/players', '/album', '/settings', '/help', '/privacy', '/credits'],
  ...['/chapter/0', '/chapter/1', '/chapter/6', '/chapter/5-shoes', '/chapter/99', '/chapter/%E0%A4%A'],
  ...[
    '/game/sort?level=2',
    '/game/trick-duel?level=1&players=2',
    '/game/chess',
    '/game/sort?level=-1&seed=x',
  ],
  ...['/class', '/class/5?minutes=20&age=9&step=3', '/class/99?step=-1', '/teacher', '/family', '/grownups'],
  ...[
    '/event?langs=en,hu,ar&country=HU',
    '/event/setup',
    '/event?langs=<b>&rounds=7',
    '/print',
    '/print/cards',
  ],
  ...['/print/lesson/3?paper=x', '/code', '/code/bring', '/self-check', '/nowhere/at/all', '/%00', '//..//'],
];

export const somePlace = (random: Random): string => oneOf(random, PLACES) ?? '/map';

/** Windows of phones, tablets, laptops and projectors, and two that no design was made for. */
export const SIZES = [
  [1280, 720],
  [1920, 1080],
  [390, 844],
  [844, 390],
  [768, 1024],
  [320, 256],
  [240, 900],
] as const;

/** The window gets another size, as when a phone is turned. */
export async function resizeTo([width, height]: readonly [number, number]): Promise<void> {
  await act(() => {
    Object.assign(window, { innerWidth: width, innerHeight: height });
    window.dispatchEvent(new Event('resize'));
  });
}
