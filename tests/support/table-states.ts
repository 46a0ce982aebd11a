import { bindGames } from '../../src/core/games/bind-games.ts';
import type { GameContent } from '../../src/core/games/content.ts';
import type { GameState } from '../../src/core/games/game.ts';
import { GAMES, type Level } from '../../src/core/ids.ts';
import { accepted } from './accepted.ts';
import { randomBot } from './play-bot.ts';

/** Every state met in some games of every kind and level, played at random. */
export function tableStates(content: GameContent, seeds: readonly number[]): readonly GameState[] {
  const bound = bindGames(content);
  return GAMES.flatMap((game) =>
    ([1, 2, 3] as const).flatMap((level: Level) =>
      seeds.flatMap((seed) => {
        const rules = bound[game];
        let { state } = accepted(rules.setup({ seed, level }));
        let random = seed;
        const states = [state];
        while (!state.finished) {
          const choice = randomBot(state, rules.legal(state), random);
          if (!choice.action) throw new Error('a game that is not finished has something to do');
          state = accepted(rules.play(state, choice.action)).state;
          random = choice.random;
          states.push(state);
        }
        return states;
      }),
    ),
  );
}
