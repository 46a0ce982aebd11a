import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Puts a copy of the files that git would keep into a folder; packages are shared. */
export function copySources(root: string): void {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  for (const file of list.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    // A file may have been deleted and the deletion not been kept yet.
    cpSync(file, join(root, file), { force: true, errorOnExist: false });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
}

/** Builds a copy in a process of its own. @throws Error with all that the build has said */
export function buildCopy(root: string, mode: string, env: Readonly<Record<string, string>> = {}): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--mode', mode], {
    cwd: root,
    // What runs this script says "development"; a build of its own says what it is itself.
    env: { ...process.env, NODE_ENV: undefined, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build in ${root} failed.\n${stdout}\n${stderr}`);
}
