import { type Box, mirrored, type Orientation } from '../layout.ts';
import type { TableView, ZoneKind } from '../table-view.ts';
import { AREAS, fromEdges, type Place } from './layout-areas.ts';
import { layBoard } from './layout-board.ts';
import { layRows } from './layout-rows.ts';
import { laySlots } from './layout-slots.ts';

/**
 * Where everything on a table rests, in logical pixels (centre and size), for stage and overlay alike.
 * Keys are the ids of zones and things, and the ids of areas that are in use now:
 * 'sango' (feet at its lower edge), 'prompt' (Sango's bubble), 'buttons' (those that go on), 'choices' (bets, names,
 * owners), 'reveal', 'lens' (where it lies when nobody moves it), 'recap'.
 * Nothing overlaps except what belongs together: a thing and its zone, a slot on the board and the board.
 */
export function tableLayout(
  view: TableView,
  orientation: Orientation,
  direction: 'ltr' | 'rtl',
): ReadonlyMap<string, Box> {
  const areas = AREAS[orientation];
  const boxes = new Map<string, Box>();
  const put: Place = (id, box) => boxes.set(id, mirrored(box, orientation, direction));
  put('sango', fromEdges(areas.sango));
  put('prompt', fromEdges(areas.prompt));
  if (view.recap) {
    put('recap', fromEdges(areas.recap));
    return boxes;
  }
  const has = (kind: ZoneKind): boolean => view.zones.some((zone) => zone.kind === kind);
  if (has('board')) layBoard(view, areas.board, put);
  else if (has('slot')) laySlots(view, areas.slots, put);
  else layRows(view, areas.rows, put);
  if (view.buttons.some((button) => button.group === 'main')) put('buttons', fromEdges(areas.buttons));
  return boxes;
}
