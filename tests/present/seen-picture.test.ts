import { describe, expect, it } from 'vitest';
import { clueBoard } from '../../src/core/games/clue-hunt/clue-hunt-state.ts';
import type { GameState } from '../../src/core/games/game.ts';
import { isStateOf } from '../../src/core/games/game-states.ts';
import { newPlayer } from '../../src/core/progress/records.ts';
import { seenPicture } from '../../src/present/seen-picture.ts';
import { presentTable } from '../../src/present/table/present-table.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { tableStates } from '../support/table-states.ts';
import { registryOf, tableTexts } from '../support/table-texts.ts';

const content = fixtureContent();
const player = newPlayer('fox');
const told = (key: string, values?: Readonly<Record<string, unknown>>) =>
  values ? `${key}(${Object.values(values).join()})` : key;
const focus = (state: GameState) =>
  presentTable({ state }, player, registryOf(content), tableTexts).things.find(
    ({ zone }) => zone === 'focus',
  );

describe('what is behind a picture', () => {
  it('is named by the first trick, or warm, with the objects and places of its remix', () => {
    const trick = { harmless: false, tricks: ['scare', 'hurry'] } as const;
    expect(seenPicture('tv', { case: trick, remix: { object: 'jam', who: 'tom' } }, told)).toEqual({
      picture: 'tv-scare',
      parts: ['with-object-jam'],
      text: 'seen.trick(seen.prop.scare,trick.scare.title). seen.with(remix.object.jam)',
    });
    const warm = seenPicture('tv', { case: { harmless: true, tricks: [] } }, told);
    expect(warm).toEqual({ picture: 'tv-warm', parts: [], text: 'seen.warm' });
  });

  it('is told and drawn with the verdict, and under the lens no sooner than it is found', () => {
    let [early, found, judged] = [0, 0, 0];
    for (const state of tableStates(content, [1, 2, 3, 4])) {
      if (!isStateOf('clue-hunt', state) || state.finished) continue;
      const [thing, board] = [focus(state), clueBoard(state)];
      if (!thing?.face || !board) continue;
      const settled = state.reveal?.settles === true;
      expect(thing.face.revealed).toBe(settled);
      expect(thing.state).toBe(settled ? thing.face.seen?.text : '');
      judged += settled ? 1 : 0;
      const looked = board.case.phrases.filter(({ id }) => state.lens?.looked.includes(id));
      const [first] = board.case.tricks;
      const known = first
        ? looked.some(({ trick }) => trick === first)
        : looked.length === board.case.phrases.length;
      if (!known || state.phase !== 'look') expect(thing.face.underLens).toBe(false);
      else found += 1;
      early += known ? 0 : 1;
    }
    expect(Math.min(early, found, judged)).toBeGreaterThan(0);
  });
});
