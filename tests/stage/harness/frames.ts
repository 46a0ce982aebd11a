/**
 * What a frame of the table costs beside the least it could: `npm run bench` builds this page and reads the numbers.
 * The real app and stage play one card: deal, drag to the right place, celebration. To look at it, start the dev server,
 * open tests/stage/harness/frames.html in a window of 1280 × 720 and call `harness.measure()` in the console.
 */
import { bindGames } from '../../../src/core/games/bind-games.ts';
import { createViews } from '../../../src/overlay/views.ts';
import { presentTable } from '../../../src/present/table/present-table.ts';
import { tableLayout } from '../../../src/present/table/table-layout.ts';
import type { TableView } from '../../../src/present/table-view.ts';
import { createStage } from '../../../src/stage/create-stage.ts';
import { type FrameCost, frame, holdClock } from './frame-clock.ts';
import { harnessApp } from './harness-app.ts';

type Point = { readonly x: number; readonly y: number };

/** Frames of each part: the table is built; cards are dealt and drawn; one goes in a wide bow; all that flies about. */
const LENGTH = { lay: 1, deal: 36, drag: 36, right: 36 } as const;
/** The card's way to its place is a bow of this height, logical px. */
const BOW = 160;

holdClock();
const found = document.querySelector<HTMLElement>('#stage');
if (!found) throw new Error('no stage in the page');
const host = found;
const { app, registry, i18n } = await harnessApp({
  // Nothing ticks while time stands still.
  every: () => () => undefined,
});
const games = bindGames(registry);
const views = createViews(registry, presentTable, i18n.t);
const table = (): TableView | null => app.state.table && views.table(app.state, app.state.table);
await createStage({
  host,
  app,
  views: { ...views, table },
  reducedMotion: () => false,
  renderer: 'canvas',
  seed: 7,
});

async function measure(): Promise<Readonly<Record<keyof typeof LENGTH, readonly FrameCost[]>>> {
  let first = await frame();
  while (!first) first = await frame();
  const deal = await frames(LENGTH.deal);
  const { from, to } = rightWay();
  point('mousedown', from);
  const drag = await frames(LENGTH.drag, (share) => point('mousemove', onBow(from, to, share)));
  point('mouseup', to);
  const right = await frames(LENGTH.right);
  if (table()?.reveal?.verdict !== 'right') throw new Error('the card was not put where it belongs');
  return { lay: [first], deal, drag, right };
}

async function frames(count: number, before: (share: number) => void = () => undefined) {
  const costs: FrameCost[] = [];
  for (let index = 1; index <= count; index += 1) {
    before(index / count);
    const cost = await frame();
    if (!cost) throw new Error('the table left the stage');
    costs.push(cost);
  }
  return costs;
}

/** Where a card lies, and where it is right. */
function rightWay(): { readonly from: Point; readonly to: Point } {
  const view = table();
  const session = app.state.table;
  if (!view || !session) throw new Error('no table');
  const places = tableLayout(view, 'landscape', 'ltr');
  for (const thing of view.things) {
    for (const { zone, action } of thing.targets) {
      const played = games[view.game].play(session.state, action);
      if (!played.ok) continue;
      const after = views.table(app.state, { ...session, state: played.state });
      const [from, to] = [places.get(thing.id), places.get(zone)];
      if (after.reveal?.verdict === 'right' && from && to) return { from, to };
    }
  }
  throw new Error('no card has a right place');
}

function onBow(from: Point, to: Point, share: number): Point {
  return {
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share - Math.sin(share * Math.PI) * BOW,
  };
}

/** In a window of the logical size, logical px are those of the page. */
function point(type: 'mousedown' | 'mousemove' | 'mouseup', { x, y }: Point): void {
  const { left, top } = host.getBoundingClientRect();
  const at = { clientX: left + x, clientY: top + y, button: 0, buttons: type === 'mouseup' ? 0 : 1 };
  host.querySelector('canvas')?.dispatchEvent(new MouseEvent(type, { ...at, bubbles: true }));
}

Object.assign(window, { harness: { measure } });
