import type { CrowdResult } from './crowd.ts';

export interface LoadRow {
  readonly visit: string;
  readonly result: CrowdResult;
}

/** @param times in order @param share 0–1 */
export function quantile(times: readonly number[], share: number): number {
  return times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? Number.NaN;
}

/** One row for each crowd; times stand against one visitor who is alone, in the same run. */
export function loadTable(rows: readonly LoadRow[], alone: ReadonlyMap<string, number>): string {
  const lines = rows.map(({ visit, result }) => {
    const one = alone.get(visit) ?? Number.NaN;
    const ratio = (share: number): string => `${(quantile(result.times, share) / one).toFixed(1)} ×`;
    return [
      visit,
      result.visitors.toLocaleString('en'),
      result.requests.toLocaleString('en'),
      result.unchanged.toLocaleString('en'),
      `${(result.bytes / 1_000_000).toFixed(result.bytes < 10_000_000 ? 2 : 0)} MB`,
      ratio(0.5),
      ratio(0.95),
      String(result.failures),
    ].join(' | ');
  });
  return [
    '| Visit | Visitors | Requests | of them 304 | Sent | Visit p50 | p95 | Failures |',
    '|---|---:|---:|---:|---:|---:|---:|---:|',
    ...lines.map((line) => `| ${line} |`),
  ].join('\n');
}
