import type { TableView, ZoneView } from '../table-view.ts';
import { type BoardAreas, cardIn, type Edges, fromEdges, type Place } from './layout-areas.ts';
import { layHand } from './layout-hand.ts';
import { inZone, layInSlot } from './layout-zone.ts';

const GAP = 12;

/** One part of the foot: how much of it it asks for, and what it does with what it gets. */
interface Part {
  readonly weight: number;
  lay(edges: Edges): void;
}

/** Lays what is below a board: pile and lens in the corner, then places, hand, choices and reveal share the rest. */
export function layFoot(view: TableView, foot: Edges, areas: BoardAreas, put: Place): void {
  const rest = layCorner(view, foot, areas, put);
  const slots = view.zones.filter((zone) => zone.kind === 'slot' && !zone.spot);
  const hands = view.zones.filter((zone) => zone.kind === 'hand');
  const held = hands.flatMap((zone) => inZone(view, zone));
  const parts: Part[] = [];
  if (slots.length > 0) {
    parts.push({ weight: 2 + slots.length, lay: (edges) => laySlotRow(view, slots, edges, put) });
  }
  for (const zone of hands) {
    const things = inZone(view, zone);
    parts.push({
      weight: 2 + things.length,
      lay: (edges) => {
        put(zone.id, fromEdges(edges));
        layHand(things, edges, put, true);
      },
    });
  }
  if (view.buttons.some((button) => button.group === 'choices')) {
    parts.push({ weight: 6, lay: (edges) => put('choices', fromEdges(edges)) });
  }
  if (view.reveal) parts.push({ weight: 6, lay: (edges) => put('reveal', fromEdges(edges)) });
  // Words and pictures to put somewhere are wide: their places lie above them, not beside them.
  const wide = held.length > 0 && held.every((thing) => thing.kind !== 'card') && slots.length > 0;
  const [places, hand, ...others] = parts;
  const [first, second, ...more] = parts;
  if (!areas.beside && hands.length === 2 && more.length === 0 && first && second) {
    // Upright, two hands stand beside each other: a few pictures need no row of their own.
    divide(rest, [first, second], true);
  } else if (wide && places && hand && areas.beside) {
    const both: Part = {
      weight: places.weight + 2,
      lay: (edges) => divide(edges, [places, hand], false),
    };
    divide(rest, [both, ...others], true);
  } else divide(rest, parts, areas.beside);
}

/** @returns what the corner leaves of the foot */
function layCorner(view: TableView, foot: Edges, areas: BoardAreas, put: Place): Edges {
  const [left, top, right, bottom] = foot;
  const items: ((edges: Edges) => void)[] = [];
  for (const zone of view.zones) {
    if (zone.kind !== 'deck' && zone.kind !== 'discard') continue;
    const lay = (edges: Edges): void => {
      put(zone.id, cardIn(edges));
      for (const thing of inZone(view, zone)) put(thing.id, cardIn(edges));
    };
    if (zone.kind === 'deck' && areas.deck) lay(areas.deck);
    else items.push(lay);
  }
  if (view.lens) items.push((edges) => put('lens', fromEdges(edges)));
  if (items.length === 0) return foot;
  const step = (bottom - top) / items.length;
  items.forEach((lay, index) => {
    lay([left, top + index * step + 8, left + areas.corner, top + (index + 1) * step - 8]);
  });
  return [left + areas.corner + GAP, top, right, bottom];
}

function laySlotRow(view: TableView, slots: readonly ZoneView[], edges: Edges, put: Place): void {
  const [left, top, right, bottom] = edges;
  const width = (right - left - GAP * (slots.length - 1)) / slots.length;
  slots.forEach((slot, index) => {
    const start = left + index * (width + GAP);
    const box: Edges = [start, top, start + width, bottom];
    put(slot.id, fromEdges(box));
    layInSlot(inZone(view, slot), box, put);
  });
}

/** Side by side from the start side, or below each other, by weight. */
function divide([left, top, right, bottom]: Edges, parts: readonly Part[], beside: boolean): void {
  const whole = parts.reduce((sum, part) => sum + part.weight, 0);
  const room = (beside ? right - left : bottom - top) - GAP * (parts.length - 1);
  let start = beside ? left : top;
  for (const part of parts) {
    const end = start + (room * part.weight) / whole;
    part.lay(beside ? [start, top, end, bottom] : [left, start, right, end]);
    start = end + GAP;
  }
}
