import { cpSync, existsSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { startNginx } from './hosting/nginx.ts';
import { packFolder } from './hosting/pack-folder.ts';
import { crowd, etagsOf } from './load/crowd.ts';
import { type LoadRow, loadTable, quantile } from './load/load-table.ts';
import { type Answer, recordVisits } from './load/record-visits.ts';
import { writeTable } from './write-table.ts';

/**
 * `npm run load [-- --write] [folder]`: a class of 30 and a school of 1,000 open the game in the same moment, behind a real nginx
 * with the example of hosting/ on this machine. What a visit asks for is recorded from a real browser first. Times are
 * only told, as ratios to one visitor alone; the command fails when a request fails. `npm run build` first, or name the
 * folder of another build.
 */
const DIST = process.argv.slice(2).find((one) => !one.startsWith('--')) ?? 'dist';
const CROWDS = [30, 1000] as const;
/** A visitor alone comes so often; the median counts. */
const ALONE = 9;
const SITE = '.cache/load/site';

if (!existsSync(`${DIST}/index.html`)) throw new Error(`There is no build in ${DIST} yet: npm run build`);
rmSync(SITE, { recursive: true, force: true });
cpSync(DIST, SITE, { recursive: true });
packFolder(SITE, ['gzip']);

const recording = await startNginx({ config: 'hosting/nginx.conf', site: SITE, log: true });
const visits = await recordVisits(recording).finally(() => recording.stop());
const kinds: readonly (readonly [string, readonly Answer[]])[] = [
  ['First', visits.first],
  ['Second, service worker', visits.again],
  ['Second, browser’s cache only', visits.againWithoutWorker],
  ['Second, host without cache rules', visits.first.map((one) => ({ ...one, status: 304 }))],
];

const nginx = await startNginx({ config: 'hosting/nginx.conf', site: SITE });
const rows: LoadRow[] = [];
const alone = new Map<string, number>();
try {
  const etags = await etagsOf(nginx.origin, [...visits.first, ...visits.again, ...visits.againWithoutWorker]);
  for (const [visit, answers] of kinds) {
    const lone: LoadRow['result'][] = [];
    for (let run = 0; run < ALONE; run += 1) lone.push(await crowd(nginx.origin, answers, 1, etags));
    const times = lone.flatMap((one) => one.times).toSorted((a, b) => a - b);
    alone.set(visit, quantile(times, 0.5));
    const [one] = lone;
    if (one) rows.push({ visit, result: { ...one, times } });
    for (const visitors of CROWDS) {
      const result = await crowd(nginx.origin, answers, visitors, etags);
      rows.push({ visit, result });
      console.log(`${visit}: ${visitors} visitors, ${Math.round(quantile(result.times, 1))} ms to the last`);
    }
  }
} finally {
  await nginx.stop();
}

const table = loadTable(rows, alone);
console.log(table);
if (process.argv.includes('--write')) {
  const cores = availableParallelism();
  const load = (loadavg()[0] ?? 0).toFixed(1);
  const where = `host and visitors together on ${cores} processor cores under a load of ${load}`;
  writeTable('load', `Measured on ${new Date().toISOString().slice(0, 10)}, ${where}.\n\n${table}`);
}
if (rows.some(({ result }) => result.failures > 0)) {
  console.error('Requests failed.');
  process.exitCode = 1;
}
