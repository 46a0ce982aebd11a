import type { App } from '../../app/app.ts';
import { focusables } from './focus.ts';

/**
 * Playing with one or two switches. A switch is a key: the scan key of the settings, Space at first.
 * - step: the switch moves on to the next thing; a second switch (Enter) presses it.
 * - auto: the focus moves on by itself; the one switch presses what is in focus.
 * @returns a function that stops
 */
export function listenForScanning(app: App, root: HTMLElement): () => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  let running = '';

  const move = () => {
    if (document.visibilityState === 'hidden' || root.querySelector('[data-catching]')) return;
    const all = scanOrder(root);
    const next = after(all, document.activeElement);
    next?.focus();
    next?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  };

  const follow = () => {
    const { scanning, scanInterval } = app.state.device.settings;
    const wanted = `${scanning} ${scanInterval}`;
    if (wanted === running) return;
    running = wanted;
    if (timer !== undefined) clearInterval(timer);
    timer = scanning === 'auto' ? setInterval(move, scanInterval) : undefined;
    if (scanning === 'off') delete root.dataset.scanning;
    else root.dataset.scanning = scanning;
  };

  const onKey = (event: KeyboardEvent) => {
    const { scanning, keys } = app.state.device.settings;
    if (scanning === 'off' || event.key.toLowerCase() !== keys.scan) return;
    if (event.ctrlKey || event.altKey || event.metaKey || root.querySelector('[data-catching]')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    if (scanning === 'step') move();
    else if (document.activeElement instanceof HTMLElement) document.activeElement.click();
  };

  /** A button also presses itself when Space is let go: not while Space is the switch. */
  const onKeyUp = (event: KeyboardEvent) => {
    const { scanning, keys } = app.state.device.settings;
    if (scanning !== 'off' && event.key.toLowerCase() === keys.scan) event.preventDefault();
  };

  document.addEventListener('keydown', onKey, true);
  document.addEventListener('keyup', onKeyUp, true);
  const stop = app.subscribe(follow);
  return () => {
    stop();
    if (timer !== undefined) clearInterval(timer);
    document.removeEventListener('keydown', onKey, true);
    document.removeEventListener('keyup', onKeyUp, true);
  };
}

/**
 * What the screen is about comes first, the bar after it. Sliders and lists are left out, which a press does not
 * move: they have buttons beside them.
 */
export function scanOrder(root: ParentNode): readonly HTMLElement[] {
  const all = focusables(root).filter((one) => !one.matches('select, input[type="range"]'));
  return [...all.filter((one) => !inBar(one)), ...all.filter(inBar)];
}

function inBar(one: Element): boolean {
  return one.closest('.bar') !== null;
}

/** The stop after this one. It may have left the order meanwhile, as the plus of a slider does at its end. */
function after(order: readonly HTMLElement[], now: Element | null): HTMLElement | undefined {
  const at = now instanceof HTMLElement ? order.indexOf(now) : -1;
  if (at >= 0 || !now || inBar(now)) return order[(at + 1) % Math.max(1, order.length)];
  const follows = (one: Element) =>
    (now.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 || inBar(one);
  return order.find(follows) ?? order[0];
}
