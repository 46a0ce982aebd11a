import { GameObjects } from 'phaser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TableEvent } from '../../src/core/cards/table-event.ts';
import type { Orientation } from '../../src/present/layout.ts';
import { LOGICAL } from '../../src/present/layout.ts';
import { tableLayout } from '../../src/present/table/table-layout.ts';
import type { TableView } from '../../src/present/table-view.ts';
import { REDUCED_MOTION } from '../../src/stage/motion/motion.ts';
import { TableScene } from '../../src/stage/table/table-scene.ts';
import { boardViews, comicView, graphView, pipesView } from '../support/board-views.ts';
import { LANDSCAPE, openStage, type StageBench } from './support/stage-bench.ts';

const SETTLED_MS = 1200;

describe('a board on the stage', () => {
  let bench: StageBench;
  let setting = LANDSCAPE;
  let orientation: Orientation = 'landscape';
  beforeEach(async () => {
    bench = await openStage();
    setting = LANDSCAPE;
    orientation = 'landscape';
  });
  afterEach(() => bench.end());

  const placesOf = (table: TableView) => tableLayout(table, orientation, 'ltr');

  async function show(table: TableView, events: readonly TableEvent[] = [], held: string | null = null) {
    await bench.show(
      { scene: 'table', view: { table, held, places: placesOf(table) } },
      events.map((event) => ({ type: 'table' as const, event })),
      setting,
    );
  }

  function scene(): TableScene {
    const { scene: running } = bench.director;
    if (!(running instanceof TableScene)) throw new Error('no table on the stage');
    return running;
  }

  function point(phase: 'pointerdown' | 'pointermove' | 'pointerup', at: { x: number; y: number }) {
    scene().input.emit(phase, { x: at.x, y: at.y, button: 0, wasTouch: false });
  }

  /** Every texture on the stage, also in containers. */
  function textures(): readonly string[] {
    const within = (one: GameObjects.GameObject): readonly string[] => {
      if (one instanceof GameObjects.Container) return one.list.flatMap(within);
      return one instanceof GameObjects.Image ? [one.texture.key] : [];
    };
    return scene().children.getChildren().flatMap(within);
  }

  const graphics = () =>
    scene()
      .children.getChildren()
      .filter((one) => one instanceof GameObjects.Graphics).length;

  function box(table: TableView, id: string) {
    const found = placesOf(table).get(id);
    if (!found) throw new Error(`no place for ${id}`);
    return found;
  }

  it.each(
    Object.keys(boardViews()).flatMap((name) =>
      (['landscape', 'portrait'] as const).map((where) => ({ name, where })),
    ),
  )('draws everything of $name where it lies, $where', async ({ name, where }) => {
    orientation = where;
    setting = { ...LANDSCAPE, orientation: where, logical: LOGICAL[where] };
    const table = boardViews()[name];
    if (!table) throw new Error(name);
    await show(table);
    bench.run(SETTLED_MS);
    const drawn = scene().drawn;
    for (const { id } of table.things) {
      const { x, y } = box(table, id);
      expect([id, Math.round(drawn.get(id)?.x ?? -1), Math.round(drawn.get(id)?.y ?? -1)]).toEqual([
        id,
        Math.round(x),
        Math.round(y),
      ]);
    }
  });

  it('shows a face in its new mood, and nothing of the old one soon after', async () => {
    const table = graphView();
    await show(table);
    bench.run(SETTLED_MS);
    expect(textures().filter((key) => key.includes('bust hana'))).toHaveLength(1);
    const glad = table.things.map((thing) =>
      thing.id === 'hana' ? { ...thing, person: { id: 'hana', mood: 'cheer' as const } } : thing,
    );
    await show({ ...table, things: glad });
    while (scene().undrawn > 0) bench.run(1);
    bench.run(1);
    expect(textures().filter((key) => key.includes('bust hana'))).toHaveLength(2);
    bench.run(300);
    const faces = textures().filter((key) => key.includes('bust hana'));
    expect(faces).toHaveLength(1);
    expect(faces[0]).toContain('cheer');
  });

  it('wears the badge of each tone, and takes it off', async () => {
    const table = graphView();
    await show(table);
    bench.run(SETTLED_MS);
    for (const tone of ['good', 'bad', 'new']) {
      expect(textures().filter((key) => key.endsWith(`tone ${tone}`))).toHaveLength(1);
    }
    const plain = table.things.map(({ tone: _tone, ...thing }) => thing);
    await show({ ...table, things: plain });
    bench.run(SETTLED_MS);
    expect(textures().filter((key) => key.includes(':tone '))).toEqual([]);
  });

  it('sends a light along a line that turns on, and none when motion is reduced', async () => {
    for (const reduced of [false, true]) {
      setting = reduced ? { ...LANDSCAPE, motion: REDUCED_MOTION } : LANDSCAPE;
      const table = graphView();
      await show(table);
      bench.run(SETTLED_MS);
      const before = graphics();
      const on = table.links?.map((link) =>
        link.state === 'off' ? { ...link, state: 'on' as const } : link,
      );
      await show({ ...table, links: on ?? [] });
      expect(graphics() - before).toBe(reduced ? 0 : 3);
      bench.run(SETTLED_MS);
      expect(graphics()).toBe(before);
    }
  });

  it('takes a press on a person, lit at once', async () => {
    const table = graphView();
    await show(table);
    bench.run(SETTLED_MS);
    const before = graphics();
    point('pointerdown', box(table, 'mio'));
    expect(graphics()).toBe(before + 1);
    point('pointerup', box(table, 'mio'));
    expect(bench.actions).toEqual([{ type: 'table', action: { type: 'use', thing: 'mio' } }]);
  });

  it('takes a card dragged from the hand into a panel on the board', async () => {
    const table = comicView();
    await show(table);
    bench.run(SETTLED_MS);
    const [from, to] = [box(table, 'move-tell'), box(table, 'panel-2')];
    point('pointerdown', from);
    point('pointermove', { x: from.x + 40, y: from.y - 40 });
    await show(table, [], 'move-tell');
    point('pointermove', to);
    bench.run(300);
    point('pointerup', to);
    expect(bench.actions.at(-1)).toEqual({
      type: 'table',
      action: { type: 'place', thing: 'move-tell', zone: 'panel-2' },
    });
  });

  it('lets a tile fall into its place and rest there', async () => {
    const table = pipesView();
    await show(table);
    bench.run(SETTLED_MS);
    const things = table.things.map((thing) => (thing.id === 'tv' ? { ...thing, zone: 'pipe-2' } : thing));
    await show({ ...table, things });
    bench.run(SETTLED_MS);
    const { x, y } = box({ ...table, things }, 'tv');
    expect(scene().drawn.get('tv')?.x).toBeCloseTo(x);
    expect(scene().drawn.get('tv')?.y).toBeCloseTo(y);
  });

  it('stops for a moment when a mask cracks, and goes on', async () => {
    const table = graphView();
    await show(table);
    bench.run(SETTLED_MS);
    const before = graphics();
    await show(table, [{ type: 'cracked', thing: 'leo' }]);
    expect(graphics()).toBe(before + 1);
    bench.run(SETTLED_MS);
    expect(graphics()).toBe(before);
  });
});
