import { type Box, mirrored, type Orientation } from './layout.ts';
import type { LensView } from './story-view.ts';
import { AREAS, type Edges, fromEdges } from './table/layout-areas.ts';

/** Room at the top of the message for its sender. */
const HEAD = 58;
const ROW = { least: 54, most: 84, gap: 8 } as const;
const PAD = 14;
/** The lens at rest lies clear of the message, the bets and the button that goes on. */
const LENS: Readonly<Record<Orientation, Edges>> = {
  landscape: [46, 516, 200, 670],
  portrait: [16, 1126, 160, 1270],
};

/**
 * Where the story's lens and its message lie, in logical pixels, for stage and overlay alike; the same places as
 * in Clue hunt. Keys: ids of the phrases, and 'message' (the card), 'sender', 'ask' (Sango's words), 'bets',
 * 'lens' (at rest), 'done', 'sango' (feet at its lower edge).
 */
export function lensLayout(
  view: Pick<LensView, 'phrases'>,
  orientation: Orientation,
  direction: 'ltr' | 'rtl',
): ReadonlyMap<string, Box> {
  const areas = AREAS[orientation];
  const boxes = new Map<string, Box>();
  const put = (id: string, edges: Edges): void => {
    boxes.set(id, mirrored(fromEdges(edges), orientation, direction));
  };
  const left = areas.rows.corner[0];
  const [, top, right, bottom] = areas.rows.panel;
  const count = Math.max(1, view.phrases.length);
  const room = bottom - top - HEAD - PAD - ROW.gap * (count - 1);
  const height = Math.max(ROW.least, Math.min(ROW.most, room / count));
  const end = top + HEAD + count * (height + ROW.gap) - ROW.gap + PAD;
  put('message', [left, top, right, end]);
  put('sender', [left + PAD, top + PAD / 2, right - PAD, top + HEAD - PAD / 2]);
  view.phrases.forEach((phrase, index) => {
    const start = top + HEAD + index * (height + ROW.gap);
    put(phrase.id, [left + PAD, start, right - PAD, start + height]);
  });
  const foot: Edges = [
    areas.rows.foot[0],
    Math.max(areas.rows.foot[1], end + 14),
    areas.rows.foot[2],
    areas.rows.foot[3],
  ];
  put('bets', foot);
  put('lens', LENS[orientation]);
  put('ask', areas.prompt);
  put('sango', areas.sango);
  put('done', areas.buttons);
  return boxes;
}
