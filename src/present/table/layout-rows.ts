import type { TableView } from '../table-view.ts';
import { cardIn, type Edges, fromEdges, type Place, type RowAreas } from './layout-areas.ts';
import { handCard } from './layout-hand.ts';

const ROW = { least: 56, most: 76, gap: 4 } as const;
const PAD = 10;

/** Lays a table with a message: its rows in the middle, beside it the card, below it the hand or words. */
export function layRows(view: TableView, areas: RowAreas, put: Place): void {
  const rows = view.zones.filter((zone) => zone.kind === 'row').flatMap((zone) => inZone(view, zone.id));
  const panel = layPanel(rows.length, areas);
  const foot: Edges = [areas.foot[0], Math.max(areas.foot[1], panel[3] + 10), areas.foot[2], areas.foot[3]];
  const held = handIn(view, panel, areas, foot);
  for (const zone of view.zones) {
    if (zone.kind === 'deck') put(zone.id, fromEdges(areas.deck));
    if (zone.kind === 'focus') put(zone.id, fromEdges(areas.focus));
    if (zone.kind === 'row') put(zone.id, fromEdges(panel));
    if (zone.kind === 'hand') put(zone.id, fromEdges(held));
    if (zone.kind === 'discard') put(zone.id, fromEdges(areas.corner));
    const things = inZone(view, zone.id);
    things.forEach((thing, index) => {
      if (zone.kind === 'row') put(thing.id, fromEdges(rowIn(panel, index, things.length)));
      else if (zone.kind === 'hand') put(thing.id, handCard(held, index, things.length));
      else put(thing.id, cardIn(zone.kind === 'discard' ? areas.corner : areas.focus));
    });
  }
  if (view.buttons.some((button) => button.group === 'choices')) put('choices', fromEdges(foot));
  if (view.reveal) put('reveal', fromEdges(foot));
  if (view.lens) put('lens', fromEdges(areas.corner));
}

/** While nothing lies in the corner, the hand comes up to the message: its cards can be larger. */
function handIn(view: TableView, panel: Edges, areas: RowAreas, foot: Edges): Edges {
  const [left, top, right, bottom] = foot;
  if (view.lens || view.reveal || view.zones.some(({ kind }) => kind === 'discard')) return foot;
  const below = left < areas.focus[2] ? areas.focus[3] : 0;
  return [left, Math.min(top, Math.max(panel[3], below) + 12), right, bottom];
}

function inZone(view: TableView, zone: string) {
  return view.things.filter((thing) => thing.zone === zone).sort((one, other) => one.order - other.order);
}

/** A short message has tall rows; a long one grows into the foot rather than making its rows too small to press. */
function layPanel(count: number, { panel }: RowAreas): Edges {
  const [left, top, right, bottom] = panel;
  const most = 2 * PAD + count * (ROW.most + ROW.gap) - ROW.gap;
  const least = 2 * PAD + count * (ROW.least + ROW.gap) - ROW.gap;
  return [left, top, right, top + Math.max(least, Math.min(most, bottom - top))];
}

function rowIn([left, top, right, bottom]: Edges, index: number, count: number): Edges {
  const height = (bottom - top - 2 * PAD - ROW.gap * (count - 1)) / count;
  const start = top + PAD + index * (height + ROW.gap);
  return [left + PAD, start, right - PAD, start + height];
}
