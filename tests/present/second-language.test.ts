import { expect, it } from 'vitest';
import { bindGames } from '../../src/core/games/bind-games.ts';
import { newPlayer } from '../../src/core/progress/records.ts';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { loadTexts, PLAY_TEXTS } from '../../src/i18n/load-texts.ts';
import { pairTexts } from '../../src/present/pair-texts.ts';
import { presentTable } from '../../src/present/table/present-table.ts';
import { accepted } from '../support/accepted.ts';
import { loadRegistry } from '../support/load-registry.ts';
import { randomBot } from '../support/play-bot.ts';

const registry = loadRegistry();
const games = bindGames(registry);

it.each(['sort', 'clue-hunt'] as const)(
  'finds what a table of %s says in the second language, all through a game',
  async (game) => {
    const i18n = createI18n({ load: loadTexts });
    await i18n.use('ui', 'a11y', 'story', 'chapters', ...PLAY_TEXTS);
    await i18n.setSecond('hu');
    const { second } = i18n;
    if (!second) throw new Error('no second language');
    let { state } = accepted(games[game].setup({ seed: 7, level: 1 }));
    let said = 0;
    for (let random = 7; !state.finished; ) {
      const show = (t: typeof i18n.t) => presentTable({ state }, newPlayer('fox'), registry, t);
      const [one, other] = [show(i18n.t), show(second.t)];
      const pairs = pairTexts(one, other);
      for (const text of [one.prompt, one.reveal?.stamp ?? '', ...one.buttons.map(({ label }) => label)]) {
        if (text === '') continue;
        const found = pairs.get(text) ?? '';
        // What is not translated comes in English, with a mark that no screen shows.
        expect(second.has(found), text).toBe(found.replaceAll('\uE000', '') !== text);
        if (second.has(found)) said += 1;
      }
      const choice = randomBot(state, games[game].legal(state), random);
      if (!choice.action) throw new Error('a game that is not finished has something to do');
      ({ state } = accepted(games[game].play(state, choice.action)));
      random = choice.random;
    }
    expect(said).toBeGreaterThan(10);
  },
);
