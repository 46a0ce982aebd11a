import type { Browser } from '@playwright/test';
import { type Above, type FramePart, type FramesPage, runFrames } from './run-frames.ts';
import { mean, type Spread, spread } from './sums.ts';

/** Pairs of ours and the bare scene: in each, every frame of ours is followed by the same of the other. */
const RUNS = 9;
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
  /** ms of script that a frame of the table costs above the bare scene, on average of a run. */
  readonly script: Spread;
  readonly above: Above;
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
    const table = run.of(part, (cost) => cost.table.all);
    return {
      part: name,
      table: mean(table),
      bare: mean(run.of(part, (cost) => cost.bare.all)),
      worst: Math.max(...table),
      script: spread(run.script(part)),
      above: run.above(part),
      sprites: Math.max(...run.of(part, (cost) => cost.sprites)),
    };
  });
}
