import type { Browser } from '@playwright/test';
import type { FrameCost } from '../../tests/stage/harness/frame-clock.ts';
import { buildStagePage } from './build-stage-page.ts';
import { serveFolder } from './serve-folder.ts';
import { mean } from './sums.ts';

const RUNS = 7;
const WINDOW = { width: 1280, height: 720 } as const;
const PARTS = ['lay', 'deal', 'drag', 'right'] as const;

/** What frames cost, script and drawing together. */
export interface PartCost {
  readonly part: (typeof PARTS)[number];
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
 * What the table costs a frame while cards are dealt, one is dragged to its place, and that is celebrated. Every run
 * draws the same frames, so each counts as in its quickest run: whatever else the machine does can only slow it down.
 * @param game address of a game whose first deal can be put right with one card
 */
export async function measureFrames(browser: Browser, game: string): Promise<readonly PartCost[]> {
  const { folder, page: name } = await buildStagePage('frames');
  const served = await serveFolder(folder, { plain: true });
  const runs: Readonly<Record<PartCost['part'], readonly FrameCost[]>>[] = [];
  try {
    for (let run = 0; run < RUNS; run += 1) {
      const page = await browser.newPage({ viewport: WINDOW, reducedMotion: 'no-preference' });
      await page.goto(`${served.origin}${name}#/game/${game}`);
      await page.waitForFunction(() => 'harness' in window);
      runs.push(
        await page.evaluate(() =>
          (window as unknown as { harness: { measure(): Promise<(typeof runs)[number]> } }).harness.measure(),
        ),
      );
      await page.close();
    }
  } finally {
    served.close();
  }
  return PARTS.map((part) => {
    const of = (kind: keyof FrameCost) => quickest(runs.map((run) => run[part].map((one) => one[kind])));
    const table = of('table');
    const bare = of('bare');
    const above = table.map((ms, index) => ms - (bare[index] ?? 0)).sort((a, b) => a - b);
    const below = (share: number) => above[Math.ceil(above.length * share) - 1] ?? Number.NaN;
    return {
      part,
      table: mean(table),
      bare: mean(bare),
      worst: Math.max(...table),
      above: [below(0.5), below(0.95), below(0.99)],
      sprites: Math.max(...of('sprites')),
    };
  });
}

/** The least of all runs, frame by frame. */
function quickest(runs: readonly (readonly number[])[]): readonly number[] {
  return (runs[0] ?? []).map((_, index) => Math.min(...runs.map((run) => run[index] ?? Number.NaN)));
}
