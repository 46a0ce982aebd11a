import type { Browser } from '@playwright/test';
import type { FrameCost } from '../../tests/stage/harness/frame-clock.ts';
import type { Measured } from '../../tests/stage/harness/frames.ts';
import { buildStagePage } from './build-stage-page.ts';
import { serveFolder } from './serve-folder.ts';
import { mean } from './sums.ts';

const WINDOW = { width: 1280, height: 720 } as const;

export type FramePart = keyof Measured['parts'];

/** The page that plays a game frame by frame. */
export interface FramesPage {
  readonly address: string;
  close(): void;
}

export async function openFramesPage(): Promise<FramesPage> {
  const { folder, page } = await buildStagePage('frames');
  const served = await serveFolder(folder, { plain: true });
  return { address: `${served.origin}${page}`, close: () => served.close() };
}

/** ms above the bare scene: half, 95 and 99 of a hundred frames cost less. */
export type Above = readonly [p50: number, p95: number, p99: number];

/** A game, played several times. */
export interface FrameRun {
  readonly how: Measured['how'];
  /** Frame by frame the least of all runs. */
  of(part: FramePart, what: (cost: FrameCost) => number): readonly number[];
  /** What frames of the table cost above the bare scene, script and drawing, each frame as in its quickest run. */
  above(part: FramePart): Above;
  /** Run by run: ms of script a frame above the bare scene, on average. */
  script(part: FramePart): readonly number[];
}

/**
 * Plays a game several times. Every run draws the same frames, so each counts as in its quickest run: whatever else the
 * machine does can only slow it down.
 * @param game address of a game, e.g. `sort?level=1&seed=7`
 */
export async function runFrames(
  browser: Browser,
  { address }: FramesPage,
  game: string,
  runs: number,
): Promise<FrameRun> {
  const all: Measured[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await browser.newPage({ viewport: WINDOW, reducedMotion: 'no-preference' });
    await page.goto(`${address}#/game/${game}`);
    await page.waitForFunction(() => 'harness' in window);
    all.push(
      await page.evaluate(() =>
        (window as unknown as { harness: { measure(): Promise<Measured> } }).harness.measure(),
      ),
    );
    await page.close();
  }
  const of: FrameRun['of'] = (part, what) => quickest(all.map(({ parts }) => parts[part].map(what)));
  return {
    how: all[0]?.how ?? 'drag',
    of,
    above(part) {
      const bare = of(part, (cost) => cost.bare.all);
      const above = of(part, (cost) => cost.table.all)
        .map((ms, index) => ms - (bare[index] ?? 0))
        .sort((a, b) => a - b);
      const most = (share: number): number => above[Math.ceil(above.length * share) - 1] ?? Number.NaN;
      return [most(0.5), most(0.95), most(0.99)];
    },
    script: (part) =>
      all.map(({ parts }) => mean(parts[part].map(({ table, bare }) => table.script - bare.script))),
  };
}

function quickest(runs: readonly (readonly number[])[]): readonly number[] {
  return (runs[0] ?? []).map((_, index) => Math.min(...runs.map((run) => run[index] ?? Number.NaN)));
}
