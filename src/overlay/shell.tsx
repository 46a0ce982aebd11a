import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { AppState } from '../app/state.ts';
import { ROOMY_SCALE } from '../present/scene-camera.ts';
import type { OverlayOptions } from './create-overlay.ts';
import { dressPage } from './dress-page.ts';
import { ROOMY_TEXT, useRoom } from './input/use-room.ts';
import { type Overlay, OverlayContext } from './overlay-context.ts';
import { Root } from './root.tsx';
import { createViews } from './views.ts';

interface ShellOptions extends OverlayOptions {
  /** Does a canvas draw the picture now? */
  readonly stage: boolean;
}

/** Listens to the app and gives every part of the overlay the newest state and texts. */
export function Shell(options: ShellOptions) {
  const { app, registry, presentTable, i18n, locales, helplines, credits, speech, stage } = options;
  const [state, setState] = useState<AppState>(app.state);
  const [, setTexts] = useState(0);
  const room = useRoom();

  useEffect(() => app.subscribe((next) => setState(next)), [app]);
  useEffect(() => i18n.subscribe(() => setTexts((count) => count + 1)), [i18n]);
  useLayoutEffect(() => {
    dressPage(document.documentElement, state, locales);
    document.title = i18n.t(state.calm ? 'calm.page' : 'page.title');
  }, [state.device.settings, state.locale, state.direction, state.calm, state.route.name]);

  const { settings } = state.device;
  const overlay: Overlay = {
    state,
    app,
    dispatch: app.dispatch.bind(app),
    registry,
    views: createViews(registry, presentTable, i18n.t),
    t: i18n.t,
    second: i18n.second,
    secondViews: i18n.second && createViews(registry, presentTable, i18n.second.t),
    locales,
    helplines,
    credits,
    speech: speech ?? null,
    orientation: room.orientation,
    scale: room.scale,
    stageOn: settings.stage && stage,
    roomy: room.scale >= ROOMY_SCALE && settings.textSize <= ROOMY_TEXT,
  };
  return (
    <OverlayContext.Provider value={overlay}>
      <Root />
    </OverlayContext.Provider>
  );
}
