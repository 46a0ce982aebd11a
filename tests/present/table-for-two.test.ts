import { describe, expect, it } from 'vitest';
import { bindGames } from '../../src/core/games/bind-games.ts';
import type { GameState } from '../../src/core/games/game.ts';
import { FOR_TWO, type Level } from '../../src/core/ids.ts';
import { newPlayer } from '../../src/core/progress/records.ts';
import { presentTable } from '../../src/present/table/present-table.ts';
import { tableLayout } from '../../src/present/table/table-layout.ts';
import { accepted } from '../support/accepted.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { randomBot } from '../support/play-bot.ts';
import { registryOf, tableTexts } from '../support/table-texts.ts';

const content = fixtureContent();
const bound = bindGames(content);

describe.each(FOR_TWO)('%s for two at one device', (game) => {
  const rules = bound[game];

  /** Every state of some games that two play at random. */
  function states(level: Level): readonly GameState[] {
    return [1, 2, 3, 4, 5, 6].flatMap((seed) => {
      let { state } = accepted(rules.setup({ seed, level, players: 2 }));
      const met = [state];
      for (let random = seed; !state.finished; ) {
        const choice = randomBot(state, rules.legal(state), random);
        if (!choice.action) throw new Error('a game that is not finished has something to do');
        state = accepted(rules.play(state, choice.action)).state;
        random = choice.random;
        met.push(state);
      }
      return met;
    });
  }

  it.each([1, 2, 3] as const)(
    'offers exactly what the rules allow, and finds a place for it, at level %i',
    (level) => {
      for (const state of states(level)) {
        const view = presentTable({ state }, newPlayer('fox'), registryOf(content), tableTexts);
        const things = view.things.flatMap(({ targets, use }) =>
          [...targets.map(({ action }) => action), use ?? []].flat(),
        );
        const offered = [...view.buttons.map(({ action }) => action), ...things].map((one) =>
          JSON.stringify(one),
        );
        const legal = rules.legal(state).map((one) => JSON.stringify(one));
        expect([...offered].sort()).toEqual([...legal].sort());
        expect(view.prompt).not.toBe('');
        const boxes = tableLayout(view, 'portrait', 'ltr');
        for (const { id } of [...view.zones, ...view.things]) expect(boxes.has(id), id).toBe(true);
      }
    },
  );
});
