/**
 * Tables that no game has, on the real stage and the real overlay: start the dev server and open
 * tests/stage/harness/boards.html?view=graph#/game/sort. `lang=ar`, `theme=contrast`, `motion=reduced` and `stage=off`
 * do what they say; from the console, `harness.show('comic')`, `harness.change(view => …, events)`.
 */
import type { AppEvent } from '../../../src/app/event.ts';
import type { Settings } from '../../../src/core/progress/records.ts';
import { createViews } from '../../../src/overlay/views.ts';
import type { PresentTable } from '../../../src/present/table/present-table.ts';
import type { TableView } from '../../../src/present/table-view.ts';
import { createStage } from '../../../src/stage/create-stage.ts';
import { boardViews, graphView } from '../../support/board-views.ts';
import { showOverlay } from '../../support/show-overlay.ts';
import { harnessApp } from './harness-app.ts';

const query = new URLSearchParams(location.search);
const [stageHost, overlayHost] = ['#stage', '#overlay'].map((id) => document.querySelector<HTMLElement>(id));
if (!stageHost || !overlayHost) throw new Error('no stage in the page');

const named = (name: string): TableView => boardViews()[name] ?? graphView();
let view = named(query.get('view') ?? 'graph');
const lessons = ['Press a person to see who they know.', 'Put a card where it helps.'];
const presentTable: PresentTable = () => ({ ...view, lessons });

const { app, registry, i18n } = await harnessApp();
const theme = query.get('theme') as Settings['theme'] | null;
if (theme) app.dispatch({ type: 'settings', change: { theme } });
const overlay = showOverlay({ host: overlayHost, app, registry, presentTable, i18n });
const views = createViews(registry, presentTable, i18n.t);
const listeners = new Set<(events: readonly AppEvent[]) => void>();
if (query.get('stage') !== 'off') {
  await createStage({
    host: stageHost,
    app: {
      ...app,
      get state() {
        return app.state;
      },
      subscribe(listener) {
        listeners.add((events) => listener(app.state, events));
        return app.subscribe(listener);
      },
    },
    views: { ...views, table: (state) => state.table && views.table(state, state.table) },
    reducedMotion: () => query.get('motion') === 'reduced',
    renderer: null,
    seed: 7,
  });
  overlay.setStage(true);
}
Object.assign(window, {
  harness: {
    app,
    show(name: string) {
      view = named(name);
      for (const listener of listeners) listener([]);
      overlay.setStage(query.get('stage') !== 'off');
    },
    change(edit: (before: TableView) => TableView, events: readonly AppEvent[] = []) {
      view = edit(view);
      for (const listener of listeners) listener(events);
      overlay.setStage(query.get('stage') !== 'off');
    },
  },
});
