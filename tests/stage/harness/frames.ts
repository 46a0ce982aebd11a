/**
 * What a frame of the table costs beside the least it could: `npm run bench` builds this page and reads the numbers.
 * The real app and stage play any game: deal, one thing dragged to its place or touched, and all that follows. To look at it, start the dev server,
 * open tests/stage/harness/frames.html in a window of 1280 × 720 and call `harness.measure()` in the console.
 */

import { bindGames } from '../../../src/core/games/bind-games.ts';
import type { GameAction } from '../../../src/core/games/game.ts';
import { createViews } from '../../../src/overlay/views.ts';
import { presentTable } from '../../../src/present/table/present-table.ts';
import { tableLayout } from '../../../src/present/table/table-layout.ts';
import type { TableView } from '../../../src/present/table-view.ts';
import { createStage } from '../../../src/stage/create-stage.ts';
import { choosePlay, type Play } from './choose-play.ts';
import { type FrameCost, frame, holdClock } from './frame-clock.ts';
import { harnessApp } from './harness-app.ts';

type Point = { readonly x: number; readonly y: number };

/** Frames of each part: the table is built; cards are dealt and drawn; one goes in a wide bow; all that flies about. */
const LENGTH = { lay: 1, deal: 36, drag: 36, tap: 6, press: 6, after: 36 } as const;
/** Before there is anything to touch, buttons are pressed at most so many times. */
const MOST_PRESSES = 6;
/** The card's way to its place is a bow of this height, logical px. */
const BOW = 160;
const NOWHERE: Point = { x: 0, y: 0 };

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

/** What every frame of the parts cost, and what was done. */
export interface Measured {
  readonly how: Play['how'];
  /** Was that right? */
  readonly right: boolean;
  readonly parts: Readonly<Record<'lay' | 'deal' | 'play' | 'after', readonly FrameCost[]>>;
}

async function measure(): Promise<Measured> {
  let first = await frame();
  while (!first) first = await frame();
  const deal = await frames(LENGTH.deal);
  const play = await touchable();
  const from = play.how === 'press' ? NOWHERE : placeOf(play.thing);
  const to = play.how === 'drag' ? placeOf(play.zone) : from;
  if (play.how !== 'press') point('mousedown', from);
  const played = await frames(LENGTH[play.how], (share) => {
    if (play.how === 'drag') point('mousemove', onBow(from, to, share));
  });
  if (play.how === 'press') app.dispatch({ type: 'table', action: play.action });
  else point('mouseup', to);
  const after = await frames(LENGTH.after);
  if (play.right && view().reveal?.verdict !== 'right') throw new Error('nothing was put where it belongs');
  return { how: play.how, right: play.right, parts: { lay: [first], deal, play: played, after } };
}

/**
 * What can be dragged or touched now; games that begin with a button are brought so far, unmeasured. Where answers are
 * buttons, it is a right one.
 */
async function touchable(): Promise<Play> {
  for (let press = 0; press <= MOST_PRESSES; press += 1) {
    const play = choosePlay(view(), after);
    if (play.how !== 'press' || play.right) return play;
    app.dispatch({ type: 'table', action: play.action });
    await frames(LENGTH.deal);
  }
  throw new Error('there is nothing to do');
}

function view(): TableView {
  const found = table();
  if (!found) throw new Error('no table');
  return found;
}

function after(action: GameAction): TableView | null {
  const session = app.state.table;
  if (!session) return null;
  const played = games[session.state.game].play(session.state, action);
  return played.ok ? views.table(app.state, { ...session, state: played.state }) : null;
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

function placeOf(id: string): Point {
  const place = tableLayout(view(), 'landscape', 'ltr').get(id);
  if (!place) throw new Error(`${id} has no place`);
  return place;
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
