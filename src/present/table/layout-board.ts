import type { Box } from '../layout.ts';
import type { Spot, TableView, ZoneView } from '../table-view.ts';
import { type BoardAreas, cardIn, type Edges, fromEdges, type Place } from './layout-areas.ts';
import { layFoot } from './layout-foot.ts';
import { cell } from './layout-hand.ts';
import { inZone, layInSlot } from './layout-zone.ts';

/** Room between the board's edge and what lies on it. */
const PAD = 16;
const GAP = 12;
/** A message beside a board takes this share of the width the two have together. */
const MESSAGE = 0.52;
/** Upright the message lies below the board, which takes this share of the height. */
const BOARD_ABOVE = 0.54;
const ROW = { least: 56, most: 116, gap: 4, pad: 10 } as const;
/** Shape of what lies on the board without a spot of its own. */
const LOOSE = { ratio: 1, most: 180 } as const;

/**
 * Lays a table with a board: the card in question at its start side, a message at its end side, and below it the
 * foot with hand, places, choices or reveal.
 */
export function layBoard(view: TableView, areas: BoardAreas, put: Place): void {
  let [left, top, right, bottom] = areas.board;
  const focus = view.zones.find((zone) => zone.kind === 'focus');
  if (focus) {
    const column: Edges = [left, top, left + areas.focus, bottom];
    put(focus.id, cardIn(column));
    for (const thing of inZone(view, focus)) put(thing.id, cardIn(column));
    left += areas.focus + GAP;
  }
  let foot = areas.foot;
  const messages = view.zones.filter((zone) => zone.kind === 'row');
  if (messages.length > 0) {
    const [messageLeft, messageTop] = areas.beside
      ? [right - (right - left) * MESSAGE + GAP / 2, top]
      : [left, top + (bottom - top) * BOARD_ABOVE + GAP / 2];
    const end = layMessages(view, messages, [messageLeft, messageTop, right, bottom], put);
    foot = [foot[0], Math.max(foot[1], end + 8), foot[2], foot[3]];
    if (areas.beside) right = messageLeft - GAP;
    else bottom = messageTop - GAP;
  }
  // With nothing below it the board takes the whole height.
  if (!hasFoot(view) && (areas.beside || messages.length === 0)) bottom = areas.foot[3];
  for (const zone of view.zones)
    if (zone.kind === 'board') layThings(view, zone, [left, top, right, bottom], put);
  layFoot(view, foot, areas, put);
}

function hasFoot(view: TableView): boolean {
  const below = view.zones.some(
    (zone) => ['deck', 'discard', 'hand'].includes(zone.kind) || (zone.kind === 'slot' && !zone.spot),
  );
  return below || view.lens || view.reveal !== null || view.buttons.some((one) => one.group === 'choices');
}

/** The board, what lies on it, and the slots that lie on it with what is in them. */
function layThings(view: TableView, board: ZoneView, edges: Edges, put: Place): void {
  const [left, top, right, bottom] = edges;
  const inner: Edges = [left + PAD, top + PAD, right - PAD, bottom - PAD];
  put(board.id, fromEdges(edges));
  const things = inZone(view, board);
  const loose = things.filter((thing) => !thing.spot);
  for (const thing of things) {
    const box = thing.spot
      ? onBoard(inner, thing.spot)
      : cell(inner, loose.indexOf(thing), loose.length, LOOSE);
    put(thing.id, thing.kind === 'card' ? cardIn(edgesOf(box)) : box);
  }
  for (const slot of view.zones) {
    if (slot.kind !== 'slot' || !slot.spot) continue;
    const box = onBoard(inner, slot.spot);
    put(slot.id, box);
    layInSlot(inZone(view, slot), edgesOf(box), put);
  }
}

/** A spot's centre and size as shares of the board; what would stick out is moved in, what is too large shrinks. */
function onBoard([left, top, right, bottom]: Edges, spot: Spot): Box {
  const width = Math.min(1, spot.width) * (right - left);
  const height = Math.min(1, spot.height) * (bottom - top);
  const within = (at: number, half: number, low: number, high: number): number =>
    Math.min(high - half, Math.max(low + half, at));
  return {
    x: within(left + spot.x * (right - left), width / 2, left, right),
    y: within(top + spot.y * (bottom - top), height / 2, top, bottom),
    width,
    height,
    angle: 0,
  };
}

/** Messages below each other, rows as tall as there is room. @returns where the last one ends */
function layMessages(view: TableView, zones: readonly ZoneView[], edges: Edges, put: Place): number {
  const [left, top, right, bottom] = edges;
  const counts = zones.map((zone) => Math.max(1, inZone(view, zone).length));
  const rows = counts.reduce((sum, count) => sum + count, 0);
  const frames = zones.length * 2 * ROW.pad + (zones.length - 1) * GAP - zones.length * ROW.gap;
  const room = (bottom - top - frames) / rows - ROW.gap;
  const height = Math.max(ROW.least, Math.min(ROW.most, room));
  let start = top;
  zones.forEach((zone, index) => {
    const count = counts[index] ?? 1;
    const end = start + 2 * ROW.pad + count * (height + ROW.gap) - ROW.gap;
    put(zone.id, fromEdges([left, start, right, end]));
    inZone(view, zone).forEach((thing, order) => {
      const at = start + ROW.pad + order * (height + ROW.gap);
      put(thing.id, fromEdges([left + ROW.pad, at, right - ROW.pad, at + height]));
    });
    start = end + GAP;
  });
  return start - GAP;
}

function edgesOf({ x, y, width, height }: Box): Edges {
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}
