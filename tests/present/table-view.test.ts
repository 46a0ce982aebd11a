import { describe, expect, it } from 'vitest';
import { bindGames } from '../../src/core/games/bind-games.ts';
import { clueBoard } from '../../src/core/games/clue-hunt/clue-hunt-state.ts';
import type { GameState } from '../../src/core/games/game.ts';
import { isStateOf } from '../../src/core/games/game-states.ts';
import { GAMES } from '../../src/core/ids.ts';
import { newPlayer, type PlayerRecord } from '../../src/core/progress/records.ts';
import { presentTable } from '../../src/present/table/present-table.ts';
import { accepted } from '../support/accepted.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { tableStates } from '../support/table-states.ts';
import { registryOf, TABLE_TEXTS, tableTexts } from '../support/table-texts.ts';

const content = fixtureContent();
const rules = bindGames(content);
const states = tableStates(content, [1, 2, 3, 4]);
const player = newPlayer('fox');
const played = { plays: 3, mastered: 1 } as const;
const practised: PlayerRecord = {
  ...player,
  games: Object.fromEntries(GAMES.map((id) => [id, played])),
};

const show = (state: GameState, progress = practised) =>
  presentTable({ state }, progress, registryOf(content), tableTexts);

describe('the view of a table', () => {
  it('offers exactly what the rules allow: by thing, by place or by button', () => {
    for (const state of states) {
      const view = show(state);
      const offered = [
        ...view.buttons.map((button) => button.action),
        ...view.things.flatMap((thing) =>
          [...thing.targets.map((one) => one.action), thing.use ?? []].flat(),
        ),
      ].map((action) => JSON.stringify(action));
      const legal = rules[state.game].legal(state).map((action) => JSON.stringify(action));
      expect([...new Set(offered)].sort()).toEqual([...legal].sort());
      expect(new Set(offered).size).toBe(offered.length);
    }
  });

  it('always says something, and names every thing', () => {
    for (const state of states) {
      for (const progress of [player, practised]) {
        const view = show(state, progress);
        expect(view.prompt).not.toBe('');
        for (const thing of view.things) expect(thing.name).not.toBe('');
        expect(view.buttons.filter((button) => button.primary).length).toBeLessThanOrEqual(1);
        expect(view.progress.done).toBeLessThanOrEqual(view.progress.total);
      }
    }
  });

  it('puts things only into zones that lie on the table', () => {
    for (const state of states) {
      const view = show(state);
      const zones = view.zones.map((zone) => zone.id);
      for (const thing of view.things) {
        expect(zones).toContain(thing.zone);
        if (thing.face && thing.zone === 'focus') expect(thing.name).toMatch(/^Card \d+ of \d+: /);
        for (const target of thing.targets) expect(zones).toContain(target.zone);
      }
    }
  });

  it('shows no gear, no reveal and no revealed face before the child has looked and chosen', () => {
    for (const state of states) {
      if (!isStateOf('clue-hunt', state) || state.phase === 'reveal' || state.finished) continue;
      const view = show(state);
      expect(view.reveal).toBeNull();
      const looked = state.lens?.looked ?? [];
      for (const thing of view.things) {
        expect(thing.face?.revealed && thing.zone === 'focus').not.toBe(true);
        if (!looked.includes(thing.id)) expect(thing.gear).toBeNull();
        const phrase = clueBoard(state)?.case.phrases.find((one) => one.id === thing.id);
        const unnamed = state.phase === 'name' && phrase?.trick === state.naming;
        if (unnamed && looked.includes(thing.id)) expect(thing.state).toBe('A gear turns. Which one?');
      }
    }
  });

  it('does not let the front of a message tell whether it is a trick', () => {
    const sight = (state: GameState) => {
      const { things, buttons, zones, gauges, reveal } = show(state);
      const kinds = things.map((thing) => [thing.zone, thing.kind, thing.gear, thing.looked, thing.state]);
      return JSON.stringify({ kinds, buttons, reveal, zones: zones.map((zone) => zone.kind), gauges });
    };
    const first = (harmless: boolean) => {
      for (let seed = 1; ; seed += 1) {
        const { state } = accepted(rules['clue-hunt'].setup({ seed, level: 1 }));
        if (isStateOf('clue-hunt', state) && clueBoard(state)?.case.harmless === harmless) return state;
      }
    };
    expect(sight(first(true))).toBe(sight(first(false)));
  });

  it('reveals the scene first and then one sentence, and goes on with one button', () => {
    const revealed = states.filter((state) => show(state).reveal !== null);
    expect(revealed.length).toBeGreaterThan(20);
    for (const state of revealed) {
      const { reveal, buttons, things } = show(state);
      expect(reveal?.stamp).not.toBe('');
      expect(reveal?.reaction).not.toBe('');
      expect(reveal?.why).not.toBe('');
      expect(things.some((thing) => thing.id === reveal?.thing)).toBe(true);
      expect(buttons).toMatchObject([{ id: 'continue', primary: true }]);
    }
  });

  it('ends with a recap that lists what was hard with what would have fitted', () => {
    const over = states.filter((state) => state.finished);
    for (const state of over) {
      const { recap } = show(state);
      const { missed, mastered } = rules[state.game].result(state);
      expect(recap?.mastered).toBe(mastered);
      expect(recap?.hard).toHaveLength(missed.length);
      // Moves that would have fitted; where no move alone does it, a sentence says what does.
      const told = ['one-week-online', 'passphrase-forge'].includes(state.game);
      const advice = told ? /^\S.+[.!]$/ : /(^|[.!] )Next time try: .+/;
      for (const one of recap?.hard ?? []) expect(one.advice).toMatch(advice);
    }
    expect(over.some((state) => (show(state).recap?.hard.length ?? 0) > 0)).toBe(true);
  });
});

describe('the first play', () => {
  it('teaches in three prompts at most, and later plays do not', () => {
    for (const game of GAMES) {
      const lessons = Object.entries(TABLE_TEXTS).filter(([key]) => key.startsWith(`game.${game}.lesson.`));
      expect(lessons.length).toBeLessThanOrEqual(3);
      const said = (progress: PlayerRecord) =>
        new Set(states.filter((state) => state.game === game).map((state) => show(state, progress).prompt));
      for (const [, text] of lessons) {
        expect(said(player)).toContain(text);
        expect(said(practised)).not.toContain(text);
      }
    }
  });
});
