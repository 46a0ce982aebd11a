import { describe, expect, it } from 'vitest';
import { newPlayer } from '../../src/core/progress/records.ts';
import { type Box, LOGICAL, type Orientation } from '../../src/present/layout.ts';
import { presentTable } from '../../src/present/table/present-table.ts';
import { tableLayout } from '../../src/present/table/table-layout.ts';
import type { TableView, ThingView } from '../../src/present/table-view.ts';
import { boardViews, graphView } from '../support/board-views.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { tableStates } from '../support/table-states.ts';
import { registryOf, tableTexts } from '../support/table-texts.ts';

const content = fixtureContent();
const views = tableStates(content, [1, 2, 3]).map((state) =>
  presentTable({ state }, newPlayer('fox'), registryOf(content), tableTexts),
);
const BAR = 90;
const ORIENTATIONS = ['landscape', 'portrait'] as const;
const DIRECTIONS = ['ltr', 'rtl'] as const;

/** Half the size of the rectangle around a turned box. */
function extent({ width, height, angle }: Box): readonly [number, number] {
  const turn = (Math.abs(angle) * Math.PI) / 180;
  const across = (width * Math.cos(turn) + height * Math.sin(turn)) / 2;
  const down = (width * Math.sin(turn) + height * Math.cos(turn)) / 2;
  return [across, down];
}

function overlap(one: Box, other: Box): boolean {
  const [a, b] = [extent(one), extent(other)];
  const slack = 0.5;
  return Math.abs(one.x - other.x) < a[0] + b[0] - slack && Math.abs(one.y - other.y) < a[1] + b[1] - slack;
}

/** Ids that may lie over each other: a thing and its zone, and neighbours in a fanned hand. */
function belong(view: TableView, one: string, other: string): boolean {
  const zone = (id: string) => view.things.find((thing) => thing.id === id)?.zone;
  if (zone(one) === other || zone(other) === one || (zone(one) === 'hand' && zone(other) === 'hand'))
    return true;
  return liesOn(view, one, other) || liesOn(view, other, one);
}

/** Is the one a board and the other a slot that lies on it, or something in such a slot? */
function liesOn(view: TableView, board: string, other: string): boolean {
  if (view.zones.find((zone) => zone.id === board)?.kind !== 'board') return false;
  const inside = view.things.find((thing) => thing.id === other)?.zone ?? other;
  return view.zones.some((zone) => zone.id === inside && zone.spot !== undefined);
}

describe.each(
  ORIENTATIONS.flatMap((orientation) => DIRECTIONS.map((direction) => ({ orientation, direction }))),
)('the table in $orientation, $direction', ({ orientation, direction }) => {
  it('finds a place for every zone and thing, and for the areas in use', () => {
    for (const view of views) {
      const boxes = tableLayout(view, orientation, direction);
      for (const { id } of [...view.zones, ...view.things]) expect(boxes.has(id), id).toBe(true);
      const groups = new Set(view.buttons.map((button) => button.group));
      expect(boxes.has('choices')).toBe(groups.has('choices'));
      expect(boxes.has('buttons')).toBe(groups.has('main'));
      expect(boxes.has('reveal')).toBe(view.reveal !== null);
      expect(boxes.has('lens')).toBe(view.lens);
      expect(boxes.has('recap')).toBe(view.recap !== null);
    }
  });

  it('keeps everything on the stage and below the bar', () => {
    for (const view of views) inside(tableLayout(view, orientation, direction), orientation);
  });

  it('lets nothing cover anything else', () => {
    for (const view of views) apart(view, tableLayout(view, orientation, direction));
  });

  it('copes with any number of phrases and cards', () => {
    for (let rows = 3; rows <= 8; rows += 1) {
      for (let cards = 1; cards <= 6; cards += 1) {
        const view = crowded(rows, cards);
        const boxes = tableLayout(view, orientation, direction);
        inside(boxes, orientation);
        apart(view, boxes);
        for (const thing of view.things.filter((one) => one.kind === 'phrase')) {
          expect(boxes.get(thing.id)?.height).toBeGreaterThanOrEqual(56);
        }
      }
    }
  });
});

describe.each(
  Object.entries(boardViews()).flatMap(([name, view]) =>
    ORIENTATIONS.flatMap((orientation) =>
      DIRECTIONS.map((direction) => ({ name, view, orientation, direction })),
    ),
  ),
)('a board: $name in $orientation, $direction', ({ view, orientation, direction }) => {
  const boxes = tableLayout(view, orientation, direction);

  it('has a place for everything, and nothing covers anything else', () => {
    for (const { id } of [...view.zones, ...view.things]) expect(boxes.has(id), id).toBe(true);
    expect(boxes.has('choices')).toBe(view.buttons.some((button) => button.group === 'choices'));
    expect(boxes.has('reveal')).toBe(view.reveal !== null);
    expect(boxes.has('lens')).toBe(view.lens);
    inside(boxes, orientation);
    apart(view, boxes);
  });

  it('keeps at least 40 % of its width beside a message, and everything large enough for a finger', () => {
    const board = view.zones.find((zone) => zone.kind === 'board');
    const focus = view.zones.some((zone) => zone.kind === 'focus');
    const whole = (orientation === 'landscape' ? 916 : 672) - (focus ? 240 : 0);
    expect(boxes.get(board?.id ?? '')?.width).toBeGreaterThanOrEqual(whole * 0.4);
    for (const { id } of view.things) {
      expect(boxes.get(id)?.width, id).toBeGreaterThanOrEqual(80);
      expect(boxes.get(id)?.height, id).toBeGreaterThanOrEqual(48);
    }
  });
});

describe('things on a board', () => {
  it('stay inside it, wherever a game puts them', () => {
    for (const spot of [
      { x: 0, y: 0, width: 0.3, height: 0.3 },
      { x: 1, y: 1, width: 0.3, height: 0.3 },
      { x: 0.5, y: 0.5, width: 4, height: 4 },
    ]) {
      const view = graphView();
      const things = view.things.slice(0, 1).map((thing) => ({ ...thing, spot }));
      for (const orientation of ORIENTATIONS) {
        const boxes = tableLayout({ ...view, things }, orientation, 'ltr');
        const board = boxes.get('board');
        const box = boxes.get('hana');
        if (!board || !box) throw new Error('a board and a person');
        expect(Math.abs(box.x - board.x) + box.width / 2).toBeLessThanOrEqual(board.width / 2);
        expect(Math.abs(box.y - board.y) + box.height / 2).toBeLessThanOrEqual(board.height / 2);
      }
    }
  });

  it('find places of their own when the game gives none', () => {
    const view = graphView();
    const things = view.things.map(({ spot: _none, ...thing }) => thing);
    for (const orientation of ORIENTATIONS) {
      const boxes = tableLayout({ ...view, things }, orientation, 'ltr');
      inside(boxes, orientation);
      apart({ ...view, things }, boxes);
    }
  });
});

describe('the table', () => {
  it('mirrors x and nothing else for right-to-left', () => {
    for (const view of views.slice(0, 60)) {
      const there = tableLayout(view, 'landscape', 'rtl');
      for (const [id, box] of tableLayout(view, 'landscape', 'ltr')) {
        expect(there.get(id)).toEqual({ ...box, x: 1280 - box.x, angle: -box.angle });
      }
    }
  });

  it('makes every slot big enough to drop a card on', () => {
    const sort = views.find((view) => view.zones.some((zone) => zone.kind === 'slot'));
    if (!sort) throw new Error('no game with slots was played');
    for (const orientation of ORIENTATIONS) {
      const boxes = tableLayout(sort, orientation, 'ltr');
      for (const zone of sort.zones.filter((one) => one.kind === 'slot')) {
        expect(boxes.get(zone.id)?.width).toBeGreaterThanOrEqual(150);
        expect(boxes.get(zone.id)?.height).toBeGreaterThanOrEqual(200);
      }
    }
  });

  it('leaves Sango and the bubble their corner in landscape', () => {
    for (const view of views) {
      if (view.recap) continue;
      for (const [id, box] of tableLayout(view, 'landscape', 'ltr')) {
        if (id === 'sango' || id === 'prompt' || box.y - box.height / 2 >= 580) continue;
        expect(box.x + extent(box)[0], id).toBeLessThanOrEqual(950);
      }
    }
  });
});

function inside(boxes: ReadonlyMap<string, Box>, orientation: Orientation): void {
  const { width, height } = LOGICAL[orientation];
  for (const [id, box] of boxes) {
    const [across, down] = extent(box);
    expect(box.x - across, `${id} start`).toBeGreaterThanOrEqual(0);
    expect(box.x + across, `${id} end`).toBeLessThanOrEqual(width);
    expect(box.y - down, `${id} top`).toBeGreaterThanOrEqual(BAR);
    expect(box.y + down, `${id} bottom`).toBeLessThanOrEqual(height);
  }
}

function apart(view: TableView, boxes: ReadonlyMap<string, Box>): void {
  const entries = [...boxes];
  entries.forEach(([one, box], index) => {
    for (const [other, second] of entries.slice(index + 1)) {
      if (!belong(view, one, other) && overlap(box, second)) throw new Error(`${one} covers ${other}`);
    }
  });
}

/** A message with many rows and a hand with many cards. */
function crowded(rows: number, cards: number): TableView {
  const [message] = views.filter((view) => view.zones.some((zone) => zone.kind === 'hand'));
  const thing = message?.things[0];
  if (!message || !thing) throw new Error('no message was met');
  const copies = (zone: string, kind: ThingView['kind'], count: number) =>
    Array.from({ length: count }, (_, order): ThingView => {
      return { ...thing, id: `${zone}-${order}`, zone, kind, order };
    });
  const things = [
    ...copies('row', 'phrase', rows),
    ...copies('hand', 'card', cards),
    { ...thing, zone: 'focus' },
  ];
  return { ...message, things };
}
