import { spawnSync } from 'node:child_process';
import { faultTable } from './faults/fault-table.ts';
import { writeTable } from './write-table.ts';

/**
 * `npm run faults [-- --list | -g words]`: every fault of a device, a browser or a network. Renews the table in
 * docs/quality.md; then, unless only the list is wanted, plays all of them, a third of which `npm test` plays in a
 * browser each day. After `npm run build`.
 */
const args = process.argv.slice(2);
writeTable('faults', faultTable());
if (!args.includes('--list')) {
  process.env.ALL_FAULTS = '1';
  const node = (script: string, ...more: readonly string[]) =>
    spawnSync(process.execPath, [script, ...more], { stdio: 'inherit' }).status ?? 1;
  const named = args.length > 0;
  const unit = named ? 0 : node('node_modules/vitest/vitest.mjs', 'run', 'tests/faults', 'tests/save');
  const browser = node('node_modules/@playwright/test/cli.js', 'test', 'e2e/faults', '--workers=1', ...args);
  process.exitCode = unit || browser;
}
