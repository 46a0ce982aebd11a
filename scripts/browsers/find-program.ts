import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Folders beside the search path where Debian and others keep programs of a library. */
const LIBRARIES = ['/usr/lib', '/usr/lib64', '/usr/libexec'];

/** A program, and the Debian package that brings it. */
export interface Program {
  readonly names: readonly string[];
  readonly package: string;
}

/**
 * Path of a program; on Debian as root its package is installed when it is missing.
 * @throws with the name of the package when there is none
 */
export function findProgram(program: Program): string {
  const found = find(program.names) ?? (install(program.package) ? find(program.names) : undefined);
  if (!found) throw new Error(`${program.names[0]} is missing: install the package ${program.package}`);
  return found;
}

function find(names: readonly string[]): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...libraryFolders()];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
}

/** e.g. /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1, newest first. */
function libraryFolders(): readonly string[] {
  const below = (folder: string): readonly string[] =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  const all = LIBRARIES.flatMap((folder) => [...below(folder), ...below(folder).flatMap(belowSafely)]);
  return all.filter((path) => /webkit2?gtk-[\d.]+$/.test(path)).toSorted((a, b) => b.localeCompare(a));
}

function belowSafely(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    // A file, or not ours to read.
    return [];
  }
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function install(name: string): boolean {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (!asRoot || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${name} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { env, stdio: 'ignore' });
  const how = ['install', '-y', '-q', '--no-install-recommends', name];
  return spawnSync('apt-get', how, { env, stdio: 'ignore' }).status === 0;
}
