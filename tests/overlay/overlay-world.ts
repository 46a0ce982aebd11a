import { act } from 'preact/test-utils';
import type { AppAction } from '../../src/app/action.ts';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { loadTexts, PLAY_TEXTS } from '../../src/i18n/load-texts.ts';
import type { OverlayHandle } from '../../src/overlay/create-overlay.ts';
import type { SpeechPort } from '../../src/overlay/overlay-ports.ts';
import type { PresentTable } from '../../src/present/table/present-table.ts';
import { appWorld, type World } from '../support/app-world.ts';
import { loadRegistry } from '../support/load-registry.ts';
import { emptyPage, showOverlay } from '../support/show-overlay.ts';

export interface OverlayWorld extends World {
  readonly host: HTMLElement;
  readonly overlay: OverlayHandle;
  /** Does something and lets the page catch up. */
  doing(change: () => void): Promise<void>;
  dispatch(action: AppAction): Promise<void>;
  /** A button whose name or words contain this. @throws when there is none */
  button(words: string): HTMLButtonElement;
  click(words: string): Promise<void>;
  press(key: string, more?: KeyboardEventInit): Promise<void>;
  /** What the two live regions say. */
  said(): { readonly dialogue: string; readonly results: string };
}

/** The real overlay over the real app, rules, content and English texts, without a canvas. */
export async function overlayWorld(
  options: {
    readonly at?: string;
    readonly speech?: SpeechPort;
    /** Another table than the games', to look at what no game shows. */
    readonly presentTable?: PresentTable;
    /** Text files of a room. */
    readonly texts?: readonly string[];
  } = {},
): Promise<OverlayWorld> {
  const world = await appWorld(options.at === undefined ? {} : { at: options.at });
  await world.settle();
  const i18n = createI18n({ load: loadTexts });
  await i18n.use(
    'ui',
    'a11y',
    'story',
    'chapters',
    ...PLAY_TEXTS,
    'chapter-0',
    'chapter-1',
    ...(options.texts ?? []),
  );
  const host = emptyPage();
  let overlay: OverlayHandle | undefined;
  await act(() => {
    overlay = showOverlay({
      host,
      app: world.app,
      registry: loadRegistry(),
      i18n,
      ...(options.presentTable ? { presentTable: options.presentTable } : {}),
      ...(options.speech ? { speech: options.speech } : {}),
    });
  });
  if (!overlay) throw new Error('the overlay did not open');
  const doing = async (change: () => void) => {
    await act(change);
    await act(() => undefined);
  };
  const button = (words: string) => {
    const dialogs = host.querySelectorAll('dialog[open]');
    const scope = dialogs[dialogs.length - 1] ?? host;
    const found = [...scope.querySelectorAll('button')].find((one) => nameOf(one).includes(words));
    if (!found)
      throw new Error(`no button “${words}” among: ${[...scope.querySelectorAll('button')].map(nameOf)}`);
    return found;
  };
  return {
    ...world,
    host,
    overlay,
    doing,
    button,
    dispatch: (action) => doing(() => world.app.dispatch(action)),
    click: (words) => doing(() => button(words).click()),
    press: (key, more = {}) =>
      doing(() => {
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
      }),
    said: () => ({
      dialogue: host.querySelector('[data-live="dialogue"]')?.textContent ?? '',
      results: host.querySelector('[data-live="results"]')?.textContent ?? '',
    }),
  };
}

/** The name as it is read out. */
export function nameOf(button: Element): string {
  return button.getAttribute('aria-label') ?? button.textContent ?? '';
}
