/** Controls one can use now. Buttons that stand for a thing at rest on the canvas are read out only. */
const USABLE = ':not(:disabled):not([tabindex="-1"]):not([aria-disabled="true"])';
const FOCUSABLE = `button${USABLE}, input${USABLE}, select${USABLE}, a[href]${USABLE}, [tabindex="0"]${USABLE}`;

/** Everything one can press now, in reading order: inside the open dialog, or on the whole page. */
export function focusables(root: ParentNode): readonly HTMLElement[] {
  const dialogs = root.querySelectorAll<HTMLElement>('dialog[open]');
  const inside: ParentNode = dialogs[dialogs.length - 1] ?? root;
  return [...inside.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (one) => !one.closest('[hidden], [inert]') && !one.classList.contains('skip'),
  );
}

/** The screen's heading, or its main part: where one lands after a change. */
export function land(root: ParentNode): void {
  const dialogs = root.querySelectorAll<HTMLElement>('dialog[open]');
  const inside: ParentNode = dialogs[dialogs.length - 1] ?? root;
  inside.querySelector<HTMLElement>('[data-landing]')?.focus({ preventScroll: true });
}

/** Is the focus nowhere, as after its button has gone or lies under a cover? */
export function focusIsLost(): boolean {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body || !activeElement.isConnected) return true;
  return activeElement.closest('[inert]') !== null;
}

/** Moves within a group of buttons by arrow keys; in right-to-left pages the side arrows swap. @returns true when it moved. */
export function moveInGroup(group: HTMLElement, event: KeyboardEvent, direction: 'ltr' | 'rtl'): boolean {
  const forward = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  const backward = direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
  const step = [forward, 'ArrowDown'].includes(event.key)
    ? 1
    : [backward, 'ArrowUp'].includes(event.key)
      ? -1
      : 0;
  if (step === 0 && event.key !== 'Home' && event.key !== 'End') return false;
  const all = [...group.querySelectorAll<HTMLElement>(`button${USABLE}`)];
  if (all.length === 0) return false;
  const { activeElement } = document;
  const at = activeElement instanceof HTMLElement ? all.indexOf(activeElement) : -1;
  const from = at < 0 && step < 0 ? 0 : at;
  const to =
    event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : (from + step + all.length) % all.length;
  all[to]?.focus();
  event.preventDefault();
  return true;
}

/** A pointer gives the focus too, on its way to a press or to nothing: only keys and switches move the lens by it. */
export function cameByKey(button: HTMLElement): boolean {
  return button.matches(':focus-visible') || button.closest('[data-scanning]') !== null;
}
