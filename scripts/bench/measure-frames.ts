import type { Browser } from '@playwright/test';
import { type FramePart, type FramesPage, runFrames } from './run-frames.ts';
import { mean } from './sums.ts';

const RUNS = 7;
const PARTS = { lay: 'lay', deal: 'deal', drag: 'play', right: 'after' } as const satisfies Record<
  string,
  FramePart
>;

/** What frames cost, script and drawing together. */
export interface PartCost {
  readonly part: keyof typeof PARTS;
  /** ms a frame on average: the table, and the same pictures at the same places in a scene that does nothing else. */
  readonly table: number;
  readonly bare: number;
  /** ms of the table's dearest frame. */
  readonly worst: number;
  /** ms that a frame of the table costs above the bare scene: half, 95 and 99 of a hundred frames cost less. */
  readonly above: readonly [p50: number, p95: number, p99: number];
  /** Most pictures in one frame. */
  readonly sprites: number;
}

/**
 * What the table costs a frame while cards are dealt, one is dragged to its place, and that is celebrated.
 * @param game address of a game whose first deal can be put right with one card
 */
export async function measureFrames(
  browser: Browser,
  page: FramesPage,
  game: string,
): Promise<readonly PartCost[]> {
  const run = await runFrames(browser, page, game, RUNS);
  return (Object.keys(PARTS) as PartCost['part'][]).map((name) => {
    const part = PARTS[name];
    const table = run.of(part, 'table');
    return {
      part: name,
      table: mean(table),
      bare: mean(run.of(part, 'bare')),
      worst: Math.max(...table),
      above: [run.above(part, 0.5), run.above(part, 0.95), run.above(part, 0.99)],
      sprites: Math.max(...run.of(part, 'sprites')),
    };
  });
}
