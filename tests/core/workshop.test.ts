import { describe, expect, it } from 'vitest';
import type { GameAction } from '../../src/core/games/game.ts';
import { readWorkshop } from '../../src/core/games/workshop/bot.ts';
import { asOrdered, gearsBuilt, WORKSHOP } from '../../src/core/games/workshop/workshop.ts';
import {
  ownHello,
  slotNow,
  type WorkshopState,
  wordsOf,
} from '../../src/core/games/workshop/workshop-state.ts';
import { type Level, TRICKS } from '../../src/core/ids.ts';
import { accepted } from '../support/accepted.ts';
import { mostTurns } from '../support/better-share.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { TABLE_TEXTS } from '../support/table-texts.ts';

const content = fixtureContent();
const deck = content.decks.workshop;
const LONG_TEXT = 44;
const LEVELS = [1, 2, 3] as const;

const start = (seed: number, level: Level = 1, players: 1 | 2 = 1) =>
  accepted(WORKSHOP.setup({ seed, level, players, content })).state;
const play = (state: WorkshopState, action: GameAction) => accepted(WORKSHOP.play(state, action)).state;
const press = (state: WorkshopState, button: string) => play(state, { type: 'press', button });
const has = (state: WorkshopState, button: string) =>
  WORKSHOP.legal(state).some((one) => one.type === 'press' && one.button === button);

/** Builds as ordered, and with gears wherever nothing is ordered. */
function build(state: WorkshopState): WorkshopState {
  let now = state;
  while (now.phase === 'build') {
    const { action } = readWorkshop(now, WORKSHOP.legal(now), now.seed);
    if (!action) throw new Error('nothing to build with');
    now = play(now, action);
  }
  return now;
}

function tried(state: WorkshopState): WorkshopState {
  let now = build(state);
  while (now.phase === 'try') now = press(now, 'look');
  return now;
}

describe('Trickster’s workshop', () => {
  it('has silly words for every tile, three lines for every gear, and Sango’s remarks', () => {
    const lines = [...deck.gears.map(({ id }) => id), ...deck.plains].map((id) => `line.${id}`);
    const more = [
      ...deck.senders.map(({ id }) => `sender.${id}`),
      ...deck.pictures.map(({ id }) => `picture.${id}`),
      ...deck.hellos.map((id) => `hello.${id}`),
      ...deck.senders.map(({ id }) => `hello.${ownHello(id)}`),
      ...deck.wishes.map((id) => `wish.${id}`),
    ];
    for (const id of [...lines, ...more]) {
      expect(TABLE_TEXTS[`game.workshop.${id}`], id).toBeDefined();
      expect(TABLE_TEXTS[`game.workshop.${id}`]?.length).toBeLessThanOrEqual(LONG_TEXT);
    }
    for (const trick of TRICKS) {
      expect(deck.gears.filter((one) => one.trick === trick).length).toBeGreaterThanOrEqual(3);
    }
    for (const { id } of deck.gears) expect(TABLE_TEXTS).toHaveProperty([`game.workshop.sango.${id}`]);
  });

  it('has no tile that threatens, asks for a body, a meeting or an address, or names a real person', () => {
    const tiles = Object.entries(TABLE_TEXTS).filter(([id]) =>
      /^game\.workshop\.(sender|picture|hello|line|wish)\./.test(id),
    );
    expect(tiles.length).toBeGreaterThan(50);
    for (const [id, text] of tiles) {
      expect(text, id).not.toMatch(
        /or else|hurt|\bbody\b|naked|meet|where do you live|address|school|password|alone with/i,
      );
      expect(text, id).not.toMatch(/mum|dad|teacher|Hana|Leo|Amara|Samir|Novak|Sango/i);
    }
  });

  it.each(LEVELS)('deals everything that is ordered, at level %i, and a quiet line everywhere', (level) => {
    for (let seed = 1; seed <= 120; seed += 1) {
      for (const { slots, order } of start(seed, level).rounds) {
        const lines = slots.filter(({ kind }) => kind === 'line');
        for (const { tiles } of lines) {
          // Whatever is taken first, what is still missing can be had.
          for (const trick of order ?? []) expect(tiles.some((tile) => tile.trick === trick)).toBe(true);
          expect(tiles).toHaveLength(5);
          expect(tiles.filter(({ trick }) => trick === null)).toHaveLength(1);
        }
        const ids = slots.flatMap(({ tiles }) => tiles.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
  });

  it('lets every sender say hello in a way of their own, and the next player read it', () => {
    const state = start(9);
    const [sender] = state.rounds[0]?.slots[0]?.tiles ?? [];
    let now = play(state, { type: 'place', thing: `tile:${sender?.id}`, zone: 'sender' });
    now = play(now, WORKSHOP.legal(now)[0] as GameAction);
    const own = `tile:${ownHello(sender?.id ?? '')}`;
    now = play(now, { type: 'place', thing: own, zone: 'hello' });
    const { letters = [] } = WORKSHOP.result(press(tried(now), 'done')).made ?? {};
    const next = accepted(WORKSHOP.setup({ seed: 8, level: 1, letters, content })).state;
    expect(wordsOf(next)[0]?.tile.id).toBe(ownHello(sender?.id ?? ''));
  });

  it('orders a letter without any gear above level 1, once in three', () => {
    for (const level of [2, 3] as const) {
      for (let seed = 1; seed <= 40; seed += 1) {
        expect(start(seed, level).rounds.filter(({ order }) => order?.length === 0)).toHaveLength(1);
      }
    }
    expect(start(1, 1).rounds.every(({ order }) => order === null)).toBe(true);
  });

  it('lets Sango read every line, and says whether it is what was ordered', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const state = tried(start(seed, 2));
      expect(state).toMatchObject({ phase: 'choose', seen: wordsOf(state).length });
      expect(asOrdered(state)).toBe(true);
      const over = press(state, 'done');
      expect(over.built).toMatchObject([{ ordered: true, tricks: gearsBuilt(state), found: null }]);
    }
  });

  it('keeps the trick for the next player, who hunts its gears', () => {
    let state = tried(start(3, 3));
    state = press(press(press(state, 'hand-over'), 'continue'), 'bet-2');
    expect(state.phase).toBe('look');
    while (WORKSHOP.legal(state).some(({ type }) => type === 'use')) {
      const [look] = WORKSHOP.legal(state);
      state = play(state, look as GameAction);
    }
    const found = press(state, 'done');
    expect(found.lens?.found).toEqual([...new Set(gearsBuilt(found))]);
    const choose = press(found, 'continue');
    expect(has(choose, 'hand-over')).toBe(false);
    expect(has(choose, 'again')).toBe(true);
    expect(press(choose, 'done').built[0]?.found).toBe(found.lens?.found.length);
  });

  it('goes to the other player at once when two build, and the roles are swapped', () => {
    const state = build(start(4, 1, 2));
    expect(state.phase).toBe('hand-over');
    let hunt = press(press(state, 'continue'), 'bet-0');
    const [look] = WORKSHOP.legal(hunt);
    hunt = press(press(play(hunt, look as GameAction), 'done'), 'continue');
    const next = press(hunt, 'again');
    expect(next).toMatchObject({ phase: 'build', round: 1, placed: [], lens: null });
  });

  it('masters nothing, and wins the gears that were built in', () => {
    const over = press(tried(start(5, 3)), 'done');
    const { mastered, met } = WORKSHOP.result(over);
    expect(mastered).toBe(false);
    for (const trick of over.built[0]?.tricks ?? [])
      expect(met).toContainEqual(expect.objectContaining({ card: `trick:${trick}` }));
    expect(met).toContainEqual(expect.objectContaining({ card: 'good:jokes' }));
  });

  it('takes tiles only in their turn and their place', () => {
    const state = start(6);
    const [first, second] = state.rounds[0]?.slots ?? [];
    const thing = `tile:${first?.tiles[0]?.id}`;
    expect(WORKSHOP.play(state, { type: 'place', thing, zone: second?.id ?? '' }).ok).toBe(false);
    expect(slotNow(play(state, { type: 'place', thing, zone: first?.id ?? '' }))?.id).toBe(second?.id);
  });

  it.each(LEVELS)('never repeats a board in ten plays in a row, at level %i', (level) => {
    const boards = Array.from({ length: 200 }, (_, seed) => JSON.stringify(start(seed + 1, level).rounds));
    for (let first = 0; first + 10 <= boards.length; first += 1) {
      expect(new Set(boards.slice(first, first + 10)).size).toBe(10);
    }
  });

  it.each(LEVELS)('ends within 40 turns at level %i', (level) => {
    expect(mostTurns(WORKSHOP, readWorkshop, { content, level, games: 1000 })).toBeLessThanOrEqual(40);
  });

  it('lets the next player hunt in a letter that was left here, and then builds as always', () => {
    const over = press(tried(start(7)), 'done');
    const { letters = [] } = WORKSHOP.result(over).made ?? {};
    expect(letters).toHaveLength(1);
    let now = accepted(WORKSHOP.setup({ seed: 8, level: 1, letters, content })).state;
    expect(now.phase).toBe('bet');
    expect(wordsOf(now).map(({ tile }) => tile.id)).toEqual(letters[0]?.tiles.slice(2));
    now = press(now, 'bet-1');
    while (WORKSHOP.legal(now).some(({ type }) => type === 'use')) {
      const [look] = WORKSHOP.legal(now);
      if (look) now = play(now, look);
    }
    now = press(press(now, 'done'), 'continue');
    expect(now.phase).toBe('build');
    expect(now.built).toEqual([]);
    const built = WORKSHOP.result(press(tried(now), 'done')).made?.letters ?? [];
    expect(built).toHaveLength(1);
  });

  it('leaves a letter lying whose tiles are gone', () => {
    const letters = [{ tiles: ['nobody', 'nothing', 'hello', 'hurry-1', 'button'] }];
    expect(accepted(WORKSHOP.setup({ seed: 8, level: 1, letters, content })).state.phase).toBe('build');
  });
});
