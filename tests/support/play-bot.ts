import type { GameContent } from '../../src/core/games/content.ts';
import type { GameAction, GameRules, GameState } from '../../src/core/games/game.ts';
import type { Level } from '../../src/core/ids.ts';
import { pick, seedRandom } from '../../src/core/random/random.ts';

/** Chooses among the legal actions; its randomness comes in and goes out as a number. */
export type Bot<State> = (
  state: State,
  legal: readonly GameAction[],
  random: number,
) => { readonly action: GameAction | undefined; readonly random: number };

/** No game is longer than this; a game that is has no end. */
const MOST_ACTIONS = 600;

/** Plays a game to its end. @throws when an action is refused or the game does not end. */
export function playBot<State extends GameState>(
  rules: GameRules<State, GameContent>,
  bot: Bot<State>,
  options: { readonly content: GameContent; readonly level: Level; readonly seed: number },
): State {
  const start = rules.setup(options);
  if (!start.ok) throw new Error(start.reason);
  let { state } = start;
  let random = seedRandom(options.seed + 7_654_321);
  for (let count = 0; !state.finished; count += 1) {
    if (count > MOST_ACTIONS) throw new Error('the game does not end');
    const choice = bot(state, rules.legal(state), random);
    if (!choice.action) throw new Error('the bot has nothing to do');
    const outcome = rules.play(state, choice.action);
    if (!outcome.ok) throw new Error(outcome.reason);
    state = outcome.state;
    random = choice.random;
  }
  return state;
}

/** Any legal action, each equally likely. */
export const randomBot: Bot<GameState> = (_, legal, random) => {
  const draw = pick(random, legal);
  return { action: draw.value, random: draw.random };
};

/** Always does the same where it can, else anything. @param wants the actions it always takes, best first. */
export function constantBot(wants: readonly ((action: GameAction) => boolean)[]): Bot<GameState> {
  return (state, legal, random) => {
    for (const want of wants) {
      const action = legal.find(want);
      if (action) return { action, random };
    }
    return randomBot(state, legal, random);
  };
}

/** Share of games mastered, from 0 to 1, over the seeds 1 to `games`. */
export function masteredShare<State extends GameState>(
  rules: GameRules<State, GameContent>,
  bot: Bot<State>,
  options: { readonly content: GameContent; readonly level: Level; readonly games: number },
): number {
  let count = 0;
  for (let seed = 1; seed <= options.games; seed += 1) {
    const state = playBot(rules, bot, { content: options.content, level: options.level, seed });
    if (rules.result(state).mastered) count += 1;
  }
  return count / options.games;
}
