import type { Box } from '../layout.ts';
import type { TableView, ThingView, ZoneView } from '../table-view.ts';
import { cardIn, type Edges, fromEdges, type Place } from './layout-areas.ts';
import { layHand } from './layout-hand.ts';

/** @returns where the zone's things are, in their order */
export function inZone(view: TableView, zone: Pick<ZoneView, 'id'>): readonly ThingView[] {
  return view.things.filter((thing) => thing.zone === zone.id).sort((one, other) => one.order - other.order);
}

/**
 * Cards keep their shape in a slot; a panel is as large as its slot; everything else lies within its stitches.
 * Several things share it.
 */
export function layInSlot(things: readonly ThingView[], edges: Edges, put: Place): void {
  if (things.length > 1) {
    layHand(things, inset(edges, 8), put);
    return;
  }
  for (const thing of things) {
    if (thing.kind === 'panel') put(thing.id, fromEdges(edges));
    else if (thing.kind === 'card') put(thing.id, cardIn(inset(edges, 8)));
    else put(thing.id, within(inset(edges, 8), thing.kind === 'phrase' ? 90 : Number.POSITIVE_INFINITY));
  }
}

/** Strips of words stay strips, and nothing is much taller than wide. */
function within(edges: Edges, most: number): Box {
  const box = fromEdges(edges);
  return { ...box, height: Math.min(box.height, most, Math.max(48, box.width * 1.4)) };
}

function inset([left, top, right, bottom]: Edges, by: number): Edges {
  return [left + by, top + by, right - by, bottom - by];
}
