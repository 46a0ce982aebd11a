import type { Browser } from '@playwright/test';
import { GAMES, type GameId } from '../../src/core/ids.ts';
import { type FramePart, type FrameRun, type FramesPage, runFrames } from './run-frames.ts';

/** There are many games: what one run was unlucky with, another two hardly are. */
const RUNS = 3;
/** ms; what takes longer is felt as a jerk. */
const LONG = 50;

/** ms above the bare scene: half, 95 and 99 of a hundred frames cost less. */
type Above = readonly [p50: number, p95: number, p99: number];

/** What one game costs a frame above a bare scene with the same pictures. */
export interface GameCost {
  readonly game: GameId;
  /** What was done with the first thing: games with nothing to drag are touched. */
  readonly how: FrameRun['how'];
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
    const above = (part: FramePart): Above => [
      run.above(part, 0.5),
      run.above(part, 0.95),
      run.above(part, 0.99),
    ];
    const long = (kind: 'table' | 'bare'): number =>
      (['deal', 'play', 'after'] as const).flatMap((part) => run.of(part, kind)).filter((ms) => ms > LONG)
        .length;
    costs.push({
      game,
      how: run.how,
      deal: above('deal'),
      play: above('play'),
      after: above('after'),
      long: { table: long('table'), bare: long('bare') },
    });
  }
  return costs;
}
