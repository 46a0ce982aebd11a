import type { GameObjects } from 'phaser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TableEvent } from '../../src/core/cards/table-event.ts';
import { bindGames } from '../../src/core/games/bind-games.ts';
import type { GameAction, GameState } from '../../src/core/games/game.ts';
import type { GameId, Level } from '../../src/core/ids.ts';
import { newPlayer } from '../../src/core/progress/records.ts';
import { presentTable } from '../../src/present/table/present-table.ts';
import { tableLayout } from '../../src/present/table/table-layout.ts';
import { REDUCED_MOTION } from '../../src/stage/motion/motion.ts';
import { TableScene } from '../../src/stage/table/table-scene.ts';
import { accepted } from '../support/accepted.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { randomBot } from '../support/play-bot.ts';
import { registryOf, tableTexts } from '../support/table-texts.ts';
import { LANDSCAPE, openStage, type StageBench } from './support/stage-bench.ts';

const CONTENT = fixtureContent();
const GAMES = bindGames(CONTENT);
const SETTLED_MS = 1200;

describe('the table', () => {
  let bench: StageBench;
  let state: GameState;
  let held: string | null;
  beforeEach(async () => {
    bench = await openStage();
    held = null;
  });
  afterEach(() => bench.end());

  const view = () => presentTable({ state }, newPlayer('fox'), registryOf(CONTENT), tableTexts);
  const places = () => tableLayout(view(), 'landscape', 'ltr');
  const picture = () => ({ table: view(), held, places: places() });

  async function deal(game: GameId, level: Level, setting = LANDSCAPE) {
    state = accepted(GAMES[game].setup({ seed: 11, level })).state;
    await bench.show({ scene: 'table', view: picture() }, [], setting);
    bench.run(SETTLED_MS);
  }

  async function play(action: GameAction, setting = LANDSCAPE) {
    const outcome = accepted(GAMES[state.game].play(state, action));
    state = outcome.state;
    const events = outcome.events.map((event: TableEvent) => ({ type: 'table' as const, event }));
    await bench.show({ scene: 'table', view: picture() }, events, setting);
  }

  function scene(): TableScene {
    const { scene: running } = bench.director;
    if (!(running instanceof TableScene)) throw new Error('no table on the stage');
    return running;
  }

  /** Where the things of the view are drawn now. */
  function drawn() {
    return scene().drawn;
  }

  function expectAtRest() {
    const boxes = places();
    const there = drawn();
    expect([...there.keys()].sort()).toEqual(
      view()
        .things.filter((thing) => boxes.has(thing.id))
        .map((thing) => thing.id)
        .sort(),
    );
    for (const [id, at] of there) {
      const box = boxes.get(id);
      expect([id, Math.round(at.x), Math.round(at.y)]).toEqual([
        id,
        Math.round(box?.x ?? -1),
        Math.round(box?.y ?? -1),
      ]);
    }
  }

  function point(phase: 'pointerdown' | 'pointermove' | 'pointerup', x: number, y: number) {
    scene().input.emit(phase, { x, y, button: 0, wasTouch: false });
  }

  it.each([
    ['sort', 1, 3],
    ['clue-hunt', 1, 5],
    ['clue-hunt', 2, 9],
  ] as const)('follows a whole game of %s, level %i', async (game, level, seed) => {
    await deal(game, level);
    expectAtRest();
    let random: number = seed;
    for (let turn = 0; turn < 150 && !state.finished; turn += 1) {
      const choice = randomBot(state, GAMES[game].legal(state), random);
      if (!choice.action) throw new Error('a game that is not finished has something to do');
      random = choice.random;
      await play(choice.action);
      bench.run(SETTLED_MS);
      expectAtRest();
    }
    expect(state.finished).toBe(true);
  });

  it('lets a long row of cards go that leaves while it is still being dealt', async () => {
    await deal('sort', 1);
    const [card] = view().things;
    const box = card && places().get(card.id);
    if (!card || !box) throw new Error('a card');
    const row = Array.from({ length: 9 }, (_, order) => ({ ...card, id: `row-${order}`, order }));
    const showing = (things: readonly (typeof card)[]) =>
      bench.show({
        scene: 'table',
        view: {
          table: { ...view(), things },
          held,
          places: new Map([...places(), ...row.map(({ id }) => [id, box] as const)]),
        },
      });
    await showing(row);
    bench.run(30);
    await showing([]);
    bench.run(SETTLED_MS);
    expect([...drawn().keys()]).toEqual([]);
    await showing(view().things);
    bench.run(SETTLED_MS);
    expectAtRest();
  });

  it('opens without drawing more than one picture in a frame', async () => {
    state = accepted(GAMES.sort.setup({ seed: 11, level: 3 })).state;
    await bench.show({ scene: 'table', view: picture() });
    const pictures = scene().undrawn;
    expect(pictures).toBeGreaterThan(0);
    let frames = 0;
    for (let left = pictures; left > 0; left = scene().undrawn) {
      bench.run(1);
      frames += 1;
      expect(left - scene().undrawn).toBeLessThanOrEqual(1);
    }
    // A rich picture takes a few frames, but nobody waits long.
    expect(frames).toBeLessThan(pictures * 4);
  });

  it('stamps what was judged well when the stamp is drawn, and takes it away with the next card', async () => {
    await deal('sort', 1);
    const good = view().things[0]?.targets.find(({ action }) => {
      const outcome = GAMES[state.game].play(state, action);
      if (!outcome.ok) return false;
      const table = presentTable({ state: outcome.state }, newPlayer('fox'), registryOf(CONTENT), tableTexts);
      return table.reveal?.verdict === 'right' || table.reveal?.verdict === 'fine';
    });
    if (!good) throw new Error('one place is good');
    const stamps = () =>
      scene()
        .children.getChildren()
        .filter((one) => one.type === 'Image')
        .map((one) => one as GameObjects.Image)
        .filter(({ texture }) => texture.key.includes(':stamp '));
    await play(good.action);
    bench.run(SETTLED_MS);
    expect(stamps().map(({ alpha }) => alpha)).toEqual([1]);
    await play({ type: 'press', button: 'continue' });
    bench.run(SETTLED_MS);
    expect(stamps()).toEqual([]);
  });

  it('puts things down at once when motion is reduced', async () => {
    const setting = { ...LANDSCAPE, motion: REDUCED_MOTION };
    await deal('sort', 1, setting);
    const target = view().things[0]?.targets[0];
    if (!target) throw new Error('the first card can be put somewhere');
    await play(target.action, setting);
    for (const [id, at] of drawn()) expect([at.x, at.y]).toEqual([places().get(id)?.x, places().get(id)?.y]);
  });

  it('holds a dragged card, hangs it at the finger and puts it into the slot under it', async () => {
    await deal('sort', 1);
    const card = view().things[0];
    const target = card?.targets[0];
    const from = card && places().get(card.id);
    const slot = target && places().get(target.zone);
    if (!card || !target || !from || !slot) throw new Error('a card and a slot');
    point('pointerdown', from.x, from.y);
    point('pointermove', from.x + 4, from.y);
    expect(bench.actions).toEqual([]);
    point('pointermove', from.x + 30, from.y + 10);
    expect(bench.actions).toEqual([{ type: 'hold', thing: card.id }]);
    held = card.id;
    await bench.show({ scene: 'table', view: picture() });
    point('pointermove', slot.x + 20, slot.y - 20);
    bench.run(400);
    const hanging = drawn().get(card.id);
    expect(Math.hypot((hanging?.x ?? 0) - slot.x, (hanging?.y ?? 0) - slot.y)).toBeLessThan(30);
    point('pointerup', slot.x + 20, slot.y - 20);
    expect(bench.actions.at(-1)).toEqual({ type: 'table', action: target.action });
    held = null;
    await play(target.action);
    bench.run(SETTLED_MS);
    expectAtRest();
  });

  it('takes a dragged card back when it is let go elsewhere', async () => {
    await deal('sort', 1);
    const card = view().things[0];
    const from = card && places().get(card.id);
    if (!card || !from) throw new Error('a card');
    point('pointerdown', from.x, from.y);
    point('pointermove', from.x + 60, from.y);
    held = card.id;
    await bench.show({ scene: 'table', view: picture() });
    point('pointermove', 1230, 120);
    bench.run(300);
    point('pointerup', 1230, 120);
    expect(bench.actions.at(-1)).toEqual({ type: 'hold', thing: null });
    held = null;
    await bench.show({ scene: 'table', view: picture() });
    bench.run(SETTLED_MS);
    expectAtRest();
  });

  it('takes a tap on a card and a tap on a slot', async () => {
    await deal('sort', 1);
    const card = view().things[0];
    const target = card?.targets[1];
    const from = card && places().get(card.id);
    const slot = target && places().get(target.zone);
    if (!card || !target || !from || !slot) throw new Error('a card and a slot');
    point('pointerdown', from.x, from.y);
    point('pointerup', from.x + 2, from.y);
    expect(bench.actions).toEqual([{ type: 'hold', thing: card.id }]);
    held = card.id;
    await bench.show({ scene: 'table', view: picture() });
    point('pointerdown', slot.x, slot.y);
    point('pointerup', slot.x, slot.y);
    expect(bench.actions.at(-1)).toEqual({ type: 'table', action: target.action });
  });

  it('looks at a phrase when the lens rests on it, not when it sweeps over', async () => {
    await deal('clue-hunt', 1);
    const bet = GAMES['clue-hunt'].legal(state).find((action) => action.type === 'press');
    if (!bet) throw new Error('first comes the bet');
    await play(bet);
    bench.run(SETTLED_MS);
    const phrase = view().things.find((thing) => thing.kind === 'phrase' && thing.use && !thing.looked);
    const box = phrase && places().get(phrase.id);
    if (!phrase?.use || !box) throw new Error('a phrase to look at');
    bench.actions.length = 0;
    point('pointermove', box.x, box.y);
    bench.run(60);
    expect(bench.actions).toEqual([]);
    bench.run(200);
    expect(bench.actions).toEqual([{ type: 'table', action: phrase.use }]);
  });

  it('shows the turning gears of phrases that were looked at', async () => {
    await deal('clue-hunt', 1);
    const gears = () =>
      scene()
        .children.getChildren()
        .filter((one) => 'frame' in one && String((one as GameObjects.Image).frame.name).startsWith('trick-'))
        .length;
    const wanted = () => view().things.filter((thing) => thing.kind === 'phrase' && thing.gear).length;
    let most = 0;
    let random = 4;
    for (let turn = 0; turn < 60 && !state.finished; turn += 1) {
      const choice = randomBot(state, GAMES['clue-hunt'].legal(state), random);
      if (!choice.action) break;
      random = choice.random;
      await play(choice.action);
      bench.run(SETTLED_MS);
      if (!view().reveal) expect(gears()).toBe(wanted());
      most = Math.max(most, gears());
    }
    expect(most).toBeGreaterThan(0);
  });
});
