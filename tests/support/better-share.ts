import type { GameContent } from '../../src/core/games/content.ts';
import type { GameRules, GameState } from '../../src/core/games/game.ts';
import type { Level } from '../../src/core/ids.ts';
import { type Bot, playBot, randomBot } from './play-bot.ts';

/** The score of a set piece: its points, of all there are. */
function score({ gauges }: GameState): number {
  return gauges.caught.right / gauges.caught.total + gauges.trusted.right / Math.max(1, gauges.trusted.total);
}

/** Share of seeds (1 to `games`) in which a bot's score is higher than that of one who plays at random. */
export function betterShare<State extends GameState>(
  rules: GameRules<State, GameContent>,
  bot: Bot<State>,
  options: { readonly content: GameContent; readonly level: Level; readonly games: number },
): number {
  const { content, level, games } = options;
  const seeds = Array.from({ length: games }, (_, index) => index + 1);
  const wins = seeds.filter((seed) => {
    const played = score(playBot(rules, bot, { content, level, seed }));
    return played > score(playBot(rules, randomBot, { content, level, seed }));
  });
  return wins.length / games;
}

/** The most turns a bot needs to finish a game, over the seeds 1 to `games`. */
export function mostTurns<State extends GameState>(
  rules: GameRules<State, GameContent>,
  bot: Bot<State>,
  options: { readonly content: GameContent; readonly level: Level; readonly games: number },
): number {
  const { content, level, games } = options;
  let most = 0;
  for (let seed = 1; seed <= games; seed += 1) {
    let turns = 0;
    const counting: Bot<State> = (state, legal, random) => {
      // Going on is no turn: there is nothing to choose.
      if (legal.length > 1) turns += 1;
      return bot(state, legal, random);
    };
    playBot(rules, counting, { content, level, seed });
    most = Math.max(most, turns);
  }
  return most;
}
