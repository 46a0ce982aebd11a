/**
 * `npm start`: installs what is missing, builds the game, serves it and prints its address.
 * `npm start -- --host` also serves it to other devices in the same network; PORT chooses the port.
 */
import { spawn } from 'node:child_process';
import { ensureDependencies, npm, requireNode, root, run } from './prepare.mjs';

requireNode();
await ensureDependencies();
if ((await run(...npm('run', 'build'))) !== 0) process.exit(1);

const { preview } = await import('vite');
const server = await preview({
  root,
  logLevel: 'warn',
  preview: {
    port: Number(process.env.PORT) || 4173,
    host: process.argv.includes('--host') ? true : 'localhost',
  },
});
const [local] = server.resolvedUrls?.local ?? [];
console.log(`\nPlay with Sango:  ${local}`);
for (const url of server.resolvedUrls?.network ?? []) console.log(`In this network:  ${url}`);
console.log('Stop with Ctrl+C.');
if (local) open(local);

/** Opens the game where somebody sits in front of a desktop; anywhere else the printed address is enough. */
function open(url) {
  const desktop = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!desktop || process.env.CI || process.env.BROWSER === 'none') return;
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
