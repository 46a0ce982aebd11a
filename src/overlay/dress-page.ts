import { isStill } from '../app/is-still.ts';
import type { AppState } from '../app/state.ts';
import { ROOMY_TEXT } from './input/use-room.ts';
import type { LocaleChoice } from './overlay-ports.ts';

/** Puts language, direction, theme, letters and motion on the page's root, where the styles look for them. */
export function dressPage(page: HTMLElement, state: AppState, locales: readonly LocaleChoice[]): void {
  const { settings } = state.device;
  const fonts = locales.find((one) => one.code === state.locale)?.fonts;
  page.lang = state.locale;
  page.dir = state.direction;
  page.dataset.screen = state.calm ? 'calm' : state.route.name;
  page.dataset.theme = settings.theme;
  page.dataset.motion = isStill(state) ? 'reduced' : 'full';
  page.toggleAttribute('data-large', settings.textSize > ROOMY_TEXT);
  page.classList.toggle('capitals', settings.capitals);
  page.style.setProperty('--text', String(settings.textSize));
  const reading = fonts?.reading ?? 'system-ui, sans-serif';
  page.style.setProperty('--font-read', settings.font === 'andika' ? `'Andika', ${reading}` : reading);
  page.style.setProperty(
    '--font-head',
    settings.font === 'andika' ? `'Andika', ${reading}` : (fonts?.heading ?? reading),
  );
}
