import { describe, expect, it } from 'vitest';
import type { GameAction } from '../../src/core/games/game.ts';
import { readForge } from '../../src/core/games/passphrase-forge/bot.ts';
import type { ForgeTile, TileKind } from '../../src/core/games/passphrase-forge/forge-deck.ts';
import { type ForgeState, HAND, slotZone } from '../../src/core/games/passphrase-forge/forge-state.ts';
import { judgeKey } from '../../src/core/games/passphrase-forge/judge-key.ts';
import { PASSPHRASE_FORGE } from '../../src/core/games/passphrase-forge/passphrase-forge.ts';
import { newPlayer } from '../../src/core/progress/records.ts';
import { presentPassphraseForge } from '../../src/present/table/present-passphrase-forge.ts';
import { accepted } from '../support/accepted.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { playBot } from '../support/play-bot.ts';
import { registryOf, TABLE_TEXTS, tableTexts } from '../support/table-texts.ts';

const content = fixtureContent();
const deck = content.decks['passphrase-forge'];
const G = 'game.passphrase-forge';
const start = (seed: number) => accepted(PASSPHRASE_FORGE.setup({ seed, level: 1, content })).state;
const play = (state: ForgeState, action: GameAction) => accepted(PASSPHRASE_FORGE.play(state, action)).state;
const press = (state: ForgeState, button: string) => play(state, { type: 'press', button });
const tile = (kind: TileKind, id: string = kind): ForgeTile => ({
  id,
  picture: id,
  kind,
  text: id,
  door: null,
});

/** Puts words into the first free places and forges. */
function forge(state: ForgeState, fits: (tile: ForgeTile) => boolean, count: number): ForgeState {
  let next = state;
  for (const { id } of state.tiles.filter(fits).slice(0, count)) {
    next = play(next, { type: 'place', thing: id, zone: slotZone(next.slots.indexOf(null)) });
  }
  return press(next, 'forge');
}
const strange = ({ kind }: ForgeTile) => kind === 'strange';

describe('Passphrase forge', () => {
  it('has words for everything, and at least three variants', () => {
    expect(deck.keepers.length).toBeGreaterThanOrEqual(3);
    expect(deck.riddles.length).toBeGreaterThanOrEqual(3);
    const texts = [
      ...deck.words.map(({ id }) => `word.${id}`),
      ...deck.numbers.map(({ id }) => `number.${id}`),
      ...deck.doors.map(({ id }) => `door.${id}`),
      ...deck.keepers.flatMap(({ id }) => [`keeper.${id}`, `near.${id}`]),
      ...deck.riddles.flatMap((id) => [`riddle.${id}`, `riddle.${id}.1`, `riddle.${id}.2`, `riddle.${id}.3`]),
    ];
    for (const text of texts) expect(TABLE_TEXTS).toHaveProperty([`${G}.${text}`]);
    for (const { favourites } of deck.keepers)
      for (const id of favourites) expect(deck.words.map((word) => word.id)).toContain(id);
  });

  it('lets the goblin guess by rule: short, the same, names, numbers, favourites', () => {
    const three = [tile('strange', 'a'), tile('strange', 'b'), tile('strange', 'c')];
    expect(judgeKey(three)).toBe('holds');
    for (const kind of ['name', 'number', 'favourite'] as const) {
      expect(judgeKey([...three, tile(kind)])).toBe('holds');
      expect(judgeKey([...three.slice(1), tile(kind)])).toBe(kind);
    }
    expect(judgeKey(three.slice(1))).toBe('short');
    expect(judgeKey([...three.slice(1), tile('used', 'x')])).toBe('short');
    expect(judgeKey([...three.slice(1), tile('used', 'x'), tile('used', 'y')])).toBe('same');
  });

  it('leaves enough strange words in every hand to make a key', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const { hands, keeper } = start(seed);
      const ids = hands
        .flat()
        .filter(strange)
        .map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const hand of hands) {
        expect(hand.filter(strange).length).toBeGreaterThanOrEqual(4);
        for (const liked of keeper.favourites)
          expect(hand.filter(strange).map(({ id }) => id)).not.toContain(`word.${liked}`);
      }
    }
  });

  it('eats what the goblin knew, and the door can still be mended', () => {
    const state = start(3);
    const guessed = forge(state, ({ kind }) => kind !== 'strange', 3);
    expect(guessed.shown).toMatchObject({ verdict: 'missed', door: 0 });
    const again = press(guessed, 'continue');
    expect(again.phase).toBe('forge');
    expect(again.tiles.every(strange)).toBe(true);
    const held = forge(again, strange, 3);
    expect(held.shown).toMatchObject({ reason: 'holds', verdict: 'fine' });
    expect(held.gauges.caught.right).toBe(1);
  });

  it('topples both doors when a key is used twice, and mends both', () => {
    const first = press(forge(start(3), strange, 3), 'continue');
    expect(first.doors[0]?.standing).toBe(true);
    const fallen = forge(first, ({ kind }) => kind === 'used', 2);
    expect(fallen.shown).toMatchObject({ reason: 'same', verdict: 'missed', other: 0 });
    expect(fallen.doors[0]).toMatchObject({ standing: false, toppled: true });
    expect(fallen.queue).toEqual([1, 2, 0]);
    const view = presentPassphraseForge(fallen, {
      registry: registryOf(content),
      progress: newPlayer('fox'),
      t: tableTexts,
    });
    expect(view.links).toContainEqual({ from: 'door.game', to: 'door.mail', state: 'on' });
    let state = press(fallen, 'continue');
    while (state.phase === 'forge') state = press(forge(state, strange, 3), 'continue');
    expect(state.phase).toBe('break');
    expect(state.doors.every((door) => door.standing)).toBe(true);
  });

  it('has Sango help after three guesses, so that every child finishes', () => {
    let state = start(9);
    for (let count = 0; count < 2; count += 1)
      state = press(forge(state, strange, count === 0 ? 1 : 0), 'continue');
    const helped = press(state, 'forge');
    expect(helped.shown).toMatchObject({ reason: 'helped', verdict: 'fine' });
    expect(helped.doors[0]?.standing).toBe(true);
    expect(helped.gauges.caught.right).toBe(0);
  });

  it('asks for two keys again after a small break, and whispers what was forgotten', () => {
    let state = start(5);
    while (state.phase === 'forge') state = press(forge(state, strange, 3), 'continue');
    expect(state.phase).toBe('break');
    state = press(state, '2');
    expect(state).toMatchObject({ phase: 'recall', slots: [null, null, null] });
    const key = state.doors[state.recalls[0] ?? 0]?.key ?? [];
    const others = state.tiles.filter((one) => !key.includes(one));
    const fill = (from: ForgeState, tiles: readonly ForgeTile[]) =>
      tiles.reduce(
        (next, { id }) => play(next, { type: 'place', thing: id, zone: slotZone(next.slots.indexOf(null)) }),
        from,
      );
    const before = state.gauges.caught.right;
    expect(fill(state, key).gauges.caught.right).toBe(before + 2);
    const forgot = fill(state, others.slice(0, 3));
    expect(forgot.shown).toMatchObject({ reason: 'forgot', verdict: 'fine' });
    const later = press(forgot, 'continue');
    expect(fill(later, key).gauges.caught.right).toBe(before + 1);
    expect(
      fill(
        later,
        later.tiles
          .filter((one) => !key.includes(one))
          .concat(key)
          .slice(0, 3),
      ).shown,
    ).toMatchObject({ reason: 'whispered', verdict: 'fine' });
  });

  it('never asks for a real password, and says why', () => {
    const said = Object.entries(TABLE_TEXTS).filter(([key]) => key.startsWith(`${G}.`));
    expect(said.every(([, text]) => !/\b(type|enter|write) (in )?your (real )?password/i.test(text))).toBe(
      true,
    );
    for (const id of ['prompt.first', 'lesson.never', 'recap.never']) {
      expect(TABLE_TEXTS[`${G}.${id}`]).toMatch(/Never tell a real one, not even to/);
    }
    const over = playBot(PASSPHRASE_FORGE, readForge, { content, level: 1, seed: 2 });
    const view = presentPassphraseForge(over, {
      registry: registryOf(content),
      progress: newPlayer('fox'),
      t: tableTexts,
    });
    expect(view.recap?.lines).toContain(TABLE_TEXTS[`${G}.recap.never`]);
  });

  it('says why it refuses', () => {
    const state = start(1);
    const thing = state.tiles[0]?.id ?? '';
    for (const action of [
      { type: 'press', button: 'forge' },
      { type: 'press', button: 'continue' },
      { type: 'press', button: '1' },
      { type: 'place', thing, zone: HAND },
      { type: 'place', thing, zone: 'word-9' },
      { type: 'place', thing: 'word.nothing', zone: 'word-1' },
      { type: 'use', thing },
    ] as const) {
      expect(PASSPHRASE_FORGE.play(state, action)).toMatchObject({
        ok: false,
        reason: expect.stringMatching(/\w/),
      });
    }
  });
});
