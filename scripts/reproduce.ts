import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCopy, copySources } from './copy-sources.ts';

/**
 * `npm run reproduce`: builds what git knows of this folder twice, in two folders of different names and depths, with
 * different clocks' zones and languages, and compares every byte of the web's edition and the one in one file. So that
 * anybody can build the game again and see that what a host gives is what the sources say.
 * Ends with code 1 and the names of what differs.
 */
const ROOMS = [
  { folder: 'one', env: { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' } },
  { folder: 'another/room with ümlaut', env: { TZ: 'America/New_York', LANG: 'tr_TR.UTF-8', LC_ALL: '' } },
] as const;
const EDITIONS = [
  { name: 'web', mode: 'production', out: 'dist' },
  { name: 'one file', mode: 'stick', out: 'dist-stick' },
] as const;

const home = mkdtempSync(join(tmpdir(), 'sango-reproduce-'));
try {
  // Somebody may be writing in this folder now: the second copy is one of the first.
  const rooms = ROOMS.map(({ folder, env }, index) => {
    const root = join(home, folder);
    if (index === 0) copySources(root);
    else cpSync(join(home, ROOMS[0].folder), root, { recursive: true, verbatimSymlinks: true });
    return { root, env };
  });
  for (const { name, mode, out } of EDITIONS) {
    for (const { root, env } of rooms) buildCopy(root, mode, env);
    const [one, other] = rooms.map(({ root }) => hashes(join(root, out)));
    if (one && other) compare(name, one, other);
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}

function hashes(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map((one) => join(one.parentPath, one.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), hashOf(readFileSync(path))]));
}

function compare(name: string, one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): void {
  const differ = [...new Set([...one.keys(), ...other.keys()])].filter(
    (file) => one.get(file) !== other.get(file),
  );
  if (differ.length === 0) {
    console.log(`${name}: ${one.size} files, the same bytes twice. ${hashOf(JSON.stringify([...one]))}`);
    return;
  }
  console.error(`${name}: ${differ.length} of ${one.size} files differ:\n${differ.join('\n')}`);
  process.exitCode = 1;
}

function hashOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
