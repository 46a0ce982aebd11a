import type { Browser } from '@playwright/test';
import type { FrameCost } from '../../tests/stage/harness/frame-clock.ts';
import type { Measured } from '../../tests/stage/harness/frames.ts';
import { buildStagePage } from './build-stage-page.ts';
import { serveFolder } from './serve-folder.ts';

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

/** A game as in its quickest run. */
export interface FrameRun {
  readonly how: Measured['how'];
  /** The least of all runs, frame by frame. */
  of(part: FramePart, kind: keyof FrameCost): readonly number[];
  /** ms that frames of the table cost above the bare scene: this share of them costs less. */
  above(part: FramePart, share: number): number;
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
  const of: FrameRun['of'] = (part, kind) =>
    quickest(all.map(({ parts }) => parts[part].map((one) => one[kind])));
  return {
    how: all[0]?.how ?? 'drag',
    of,
    above(part, share) {
      const bare = of(part, 'bare');
      const above = of(part, 'table')
        .map((ms, index) => ms - (bare[index] ?? 0))
        .sort((a, b) => a - b);
      return above[Math.ceil(above.length * share) - 1] ?? Number.NaN;
    },
  };
}

function quickest(runs: readonly (readonly number[])[]): readonly number[] {
  return (runs[0] ?? []).map((_, index) => Math.min(...runs.map((run) => run[index] ?? Number.NaN)));
}
