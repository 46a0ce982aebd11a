import type { TableView } from '../table-view.ts';
import { cardIn, type Edges, fromEdges, type Place, type SlotAreas } from './layout-areas.ts';

const GAP = 16;

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
  if (view.buttons.some((button) => button.group === 'choices')) put('choices', fromEdges(areas.side));
  if (view.reveal) put('reveal', fromEdges(areas.side));
}

function column([left, top, right, bottom]: Edges, index: number, count: number): Edges {
  const width = (right - left - GAP * (count - 1)) / count;
  const start = left + index * (width + GAP);
  return [start, top, start + width, bottom];
}

function inset([left, top, right, bottom]: Edges, by: number): Edges {
  return [left + by, top + by, right - by, bottom - by];
}
