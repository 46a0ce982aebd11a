import { spawnSync } from 'node:child_process';
import { shippedPackages } from './shipped/shipped-packages.ts';

interface Report {
  readonly error?: { readonly code?: string; readonly summary?: string };
  readonly message?: string;
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly severity: string; readonly fixAvailable: unknown }>
  >;
}

/**
 * `npm run audit`: asks the registry for known weaknesses. Ends with 1 when something that ships has one, with 2 when
 * the registry gives no answer (a mirror may refuse): then nothing is known, and that is said.
 * Arguments go to npm: `npm run audit -- --registry <address>`.
 */
const { stdout } = spawnSync('npm', ['audit', '--json', ...process.argv.slice(2)], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const report = read(stdout);
if (!report?.vulnerabilities) {
  const said = [report?.error?.summary, report?.error?.code, report?.message?.split(' - ')[0]].find(Boolean);
  console.error(
    `The registry refuses the question (${said ?? 'no answer'}). Nothing is known: ask again with --registry of another one.`,
  );
  process.exitCode = 2;
} else {
  const ships = new Set(shippedPackages(process.cwd()).map(({ name }) => name));
  const found = Object.entries(report.vulnerabilities);
  for (const [name, { severity, fixAvailable }] of found) {
    const where = ships.has(name) ? 'SHIPS' : 'tool';
    console.log(`${where}  ${severity.padEnd(8)}  ${name}${fixAvailable ? '  (a fix is there)' : ''}`);
  }
  const worst = found.filter(([name]) => ships.has(name)).length;
  console.log(`Known weaknesses: ${worst} in what ships, ${found.length - worst} in tools.`);
  process.exitCode = worst > 0 ? 1 : 0;
}

function read(text: string): Report | null {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return null;
  }
}
