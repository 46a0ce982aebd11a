import type { Browser } from '@playwright/test';
import { GAMES, type GameId } from '../../src/core/ids.ts';
import { type Above, type FrameRun, type FramesPage, runFrames } from './run-frames.ts';
import { median } from './sums.ts';

/** There are many games: what one run was unlucky with, another two hardly are. */
const RUNS = 3;
const PARTS = ['deal', 'play', 'after'] as const;
/** ms; what takes longer is felt as a jerk. */
const LONG = 50;

/** What one game costs a frame above a bare scene with the same pictures. */
export interface GameCost {
  readonly game: GameId;
  /** What was done with the first thing: games with nothing to drag are touched. */
  readonly how: FrameRun['how'];
  /** ms of script that a frame costs above the bare scene: on average of the dearest part, in the middle run. */
  readonly script: number;
  readonly deal: Above;
  readonly play: Above;
  readonly after: Above;
  /** Frames longer than 50 ms: of the table, and of the bare scene beside it. */
  readonly long: { readonly table: number; readonly bare: number };
}

/** Deals every game, plays one thing and watches what follows. */
export async function measureGames(browser: Browser, page: FramesPage): Promise<readonly GameCost[]> {
  const costs: GameCost[] = [];
  for (const game of GAMES) {
    const run = await runFrames(browser, page, `${game}?level=1&seed=7`, RUNS);
    const long = (which: 'table' | 'bare'): number =>
      PARTS.flatMap((part) => run.of(part, (cost) => cost[which].all)).filter((ms) => ms > LONG).length;
    costs.push({
      game,
      how: run.how,
      script: Math.max(...PARTS.map((part) => median(run.script(part)))),
      deal: run.above('deal'),
      play: run.above('play'),
      after: run.above('after'),
      long: { table: long('table'), bare: long('bare') },
    });
  }
  return costs;
}
