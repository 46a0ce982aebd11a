import type { Box } from '../layout.ts';
import type { ThingView } from '../table-view.ts';
import { CARD, type Edges, fromEdges, type Place } from './layout-areas.ts';

/** Degrees between two neighbouring cards of the hand. */
const FAN = 2;
const GAP = 8;
/** So many places may stay empty; with more the rest would be too small. */
const MOST_GAPS = 5;

/** Width by height, and the largest size, of what is not a card. */
const SHAPE: Readonly<
  Record<Exclude<ThingView['kind'], 'card'>, { readonly ratio: number; readonly most: number }>
> = {
  phrase: { ratio: 4, most: 76 },
  tile: { ratio: 1.1, most: 150 },
  panel: { ratio: 1, most: 230 },
  person: { ratio: 0.9, most: 200 },
};

/**
 * Lays what is held: cards in a fan, everything else in even rows.
 * @param keeps what was taken leaves its place empty, so that nothing else moves
 */
export function layHand(things: readonly ThingView[], edges: Edges, put: Place, keeps = false): void {
  const other = things.find((thing) => thing.kind !== 'card');
  const orders = new Set(things.map(({ order }) => order));
  const last = Math.max(...orders);
  const gaps = keeps && orders.size === things.length && last < things.length + MOST_GAPS;
  things.forEach((thing, index) => {
    const box =
      other && other.kind !== 'card'
        ? cell(edges, gaps ? thing.order : index, gaps ? last + 1 : things.length, SHAPE[other.kind])
        : handCard(edges, index, things.length);
    put(thing.id, box);
  });
}

/** How much larger (share) cards have to become before they lie in two rows. */
const WORTH = 1.25;
const RISE = 10;

/** Cards fan around the middle of the hand, side by side: small enough that none hides another's words. */
export function handCard(edges: Edges, index: number, count: number): Box {
  const half = Math.ceil(count / 2);
  if (count < 4 || scaleOf(edges, half, 2) < scaleOf(edges, count, 1) * WORTH) {
    return inFan(edges, { index, count, widest: count });
  }
  const [left, top, right, bottom] = edges;
  const middle = (top + bottom) / 2;
  return index < half
    ? inFan([left, top, right, middle], { index, count: half, widest: half })
    : inFan([left, middle, right, bottom], { index: index - half, count: count - half, widest: half });
}

function scaleOf([left, top, right, bottom]: Edges, columns: number, rows: number): number {
  const room = (right - left - 2 * RISE) / columns - GAP;
  return Math.min(1, ((bottom - top) / rows - 2 * RISE) / CARD.height, room / CARD.width);
}

/** @param widest how many cards the longest row has: all rows have cards of one size */
function inFan(
  edges: Edges,
  { index, count, widest }: { readonly index: number; readonly count: number; readonly widest: number },
): Box {
  const [left, top, right, bottom] = edges;
  const scale = scaleOf(edges, widest, 1);
  const height = CARD.height * scale;
  const width = CARD.width * scale;
  const offset = index - (count - 1) / 2;
  const sink = count > 1 ? RISE * (Math.abs(offset) / ((count - 1) / 2)) ** 2 : 0;
  return {
    x: (left + right) / 2 + offset * (width + GAP),
    y: (top + bottom) / 2 + sink - RISE / 2,
    width,
    height,
    angle: offset * FAN,
  };
}

/** One of several things in rows: as many columns as make them largest; the last row stands in the middle. */
export function cell(
  [left, top, right, bottom]: Edges,
  index: number,
  count: number,
  { ratio, most }: { readonly ratio: number; readonly most: number },
): Box {
  const [width, height] = [right - left, bottom - top];
  const fits = (columns: number): number => {
    const rows = Math.ceil(count / columns);
    return Math.min((width / columns - GAP) / ratio, height / rows - GAP);
  };
  let columns = 1;
  for (let more = 2; more <= count; more += 1) if (fits(more) > fits(columns) + 0.5) columns = more;
  const rows = Math.ceil(count / columns);
  const high = Math.min(height / rows - GAP, most);
  const wide = Math.min(width / columns - GAP, high * ratio * 1.35);
  const row = Math.floor(index / columns);
  const inRow = Math.min(columns, count - row * columns);
  const middle = [(left + right) / 2, (top + bottom) / 2] as const;
  const x = middle[0] + ((index % columns) - (inRow - 1) / 2) * (wide + GAP);
  const y = middle[1] + (row - (rows - 1) / 2) * (high + GAP);
  return fromEdges([x - wide / 2, y - high / 2, x + wide / 2, y + high / 2]);
}
