import type { Page } from '@playwright/test';

/** What is there in the attract loop after garbage was collected. */
export interface Memory {
  readonly rounds: number;
  /** Bytes of JavaScript's heap. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Entries of the window's history. */
  readonly entries: number;
}

/** @param rounds how many have been played so far */
export async function measureMemory(page: Page, rounds: number): Promise<Memory> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  for (let pass = 0; pass < 3; pass += 1) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  const entries = await page.evaluate(() => history.length);
  await client.detach();
  return {
    rounds,
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    entries,
  };
}
