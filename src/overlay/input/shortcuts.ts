import type { AppAction } from '../../app/action.ts';
import type { App } from '../../app/app.ts';
import { SHORTCUTS, type ShortcutId } from '../../core/progress/records.ts';

interface ShortcutOptions {
  readonly app: App;
  readonly root: HTMLElement;
  /** Reads the current line aloud, or stops. */
  readonly read: () => void;
}

/** Controls that have a use for letters and numbers of their own: a list jumps to what begins with one. */
const TAKES_LETTERS = 'select, input[type="range"]';

/**
 * Single keys for the things one needs quickly, and numbers for choices. All can be switched off (WCAG 2.1.4);
 * with Control, Alt or Meta held the key belongs to the browser.
 * @returns a function that stops listening
 */
export function listenForShortcuts({ app, root, read }: ShortcutOptions): () => void {
  const onKey = (event: KeyboardEvent) => {
    const { settings } = app.state.device;
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!settings.shortcuts || root.querySelector('[data-catching]')) return;
    if (app.state.calm) return;
    if (event.target instanceof HTMLElement && event.target.matches(TAKES_LETTERS)) return;
    const key = event.key.toLowerCase();
    if (/^[1-9]$/.test(key) && !root.querySelector('dialog[open]')) {
      const numbered = root.querySelector<HTMLButtonElement>(`button[data-number="${key}"]`);
      if (numbered) {
        event.preventDefault();
        numbered.click();
      }
      return;
    }
    const id = SHORTCUTS.find((one) => one !== 'scan' && settings.keys[one] === key);
    if (!id || id === 'scan') return;
    event.preventDefault();
    if (id === 'read') read();
    else app.dispatch(actionOf(id, app));
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

function actionOf(id: Exclude<ShortcutId, 'scan' | 'read'>, app: App): AppAction {
  switch (id) {
    case 'calm':
      return { type: 'calm' };
    case 'help':
      return { type: 'dialog', dialog: app.state.dialog === 'help' ? null : 'help' };
    case 'map':
      return { type: 'go', to: { name: 'map' } };
    case 'album':
      return { type: 'go', to: { name: 'album' } };
    case 'mute':
      return { type: 'settings', change: { muted: !app.state.device.settings.muted } };
    case 'pause':
      return { type: 'dialog', dialog: app.state.dialog === 'pause' ? null : 'pause' };
  }
}
