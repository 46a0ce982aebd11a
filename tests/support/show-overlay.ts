import helplines from '../../src/content/helplines.json' with { type: 'json' };
import { LOCALES } from '../../src/i18n/locales.ts';
import { createOverlay, type OverlayHandle, type OverlayOptions } from '../../src/overlay/create-overlay.ts';
import { presentTable } from '../../src/present/table/present-table.ts';

type Given = 'host' | 'app' | 'registry' | 'i18n';

/** The real page over an app, as the game itself shows it; without a voice unless one is given. */
export function showOverlay(
  options: Pick<OverlayOptions, Given> & Partial<Omit<OverlayOptions, Given>>,
): OverlayHandle {
  return createOverlay({
    presentTable,
    locales: LOCALES,
    helplines,
    credits: [{ name: 'Nunito', what: 'Font', by: 'Vernon Adams and others', licence: 'OFL-1.1' }],
    speech: null,
    ...options,
  });
}

/** An empty page with the place of the overlay. */
export function emptyPage(): HTMLElement {
  document.body.replaceChildren();
  const host = document.createElement('div');
  host.id = 'overlay';
  document.body.append(host);
  return host;
}
