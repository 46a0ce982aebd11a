import type { TableView } from '../table-view.ts';
import { cardIn, type Edges, fromEdges, type Place, type SlotAreas } from './layout-areas.ts';

const GAP = 16;
const PAD = 10;

/** Lays a table of slots: the card in question, the places it can go, and room beside it for words. */
export function laySlots(view: TableView, areas: SlotAreas, put: Place): void {
  const slots = view.zones.filter((zone) => zone.kind === 'slot');
  const spots = new Map<string, Edges>(
    slots.map((zone, index) => [zone.id, column(areas.slots, index, slots.length)]),
  );
  for (const zone of view.zones) {
    if (zone.kind === 'deck') spots.set(zone.id, areas.deck);
    if (zone.kind === 'focus') spots.set(zone.id, areas.focus);
  }
  for (const [id, edges] of spots) put(id, fromEdges(edges));
  for (const thing of view.things) {
    const edges = spots.get(thing.zone);
    if (edges) put(thing.id, cardIn(inset(edges, thing.zone === 'focus' ? 0 : 8)));
  }
  const told = layTold(view, areas, put);
  const [left, , right, bottom] = areas.side;
  if (view.buttons.some((button) => button.group === 'choices')) {
    put('choices', fromEdges([left, told, right, bottom]));
  }
  if (view.reveal) put('reveal', fromEdges(areas.reveal));
}

/** Strips of words from the top of the side. @returns where the room below them begins. */
function layTold(view: TableView, { side, strip }: SlotAreas, put: Place): number {
  const [left, top, right, bottom] = side;
  let end = top;
  for (const zone of view.zones.filter((one) => one.kind === 'row')) {
    const things = view.things.filter((thing) => thing.zone === zone.id).sort((a, b) => a.order - b.order);
    const height = Math.min(strip, (bottom - top) / Math.max(1, things.length));
    put(zone.id, fromEdges([left, top, right, top + things.length * height]));
    things.forEach((thing, index) => {
      const start = top + index * height;
      put(thing.id, fromEdges([left + PAD, start + PAD, right - PAD, start + height - PAD / 2]));
    });
    end = top + things.length * height + GAP;
  }
  return end;
}

function column([left, top, right, bottom]: Edges, index: number, count: number): Edges {
  const width = (right - left - GAP * (count - 1)) / count;
  const start = left + index * (width + GAP);
  return [start, top, start + width, bottom];
}

function inset([left, top, right, bottom]: Edges, by: number): Edges {
  return [left + by, top + by, right - by, bottom - by];
}
