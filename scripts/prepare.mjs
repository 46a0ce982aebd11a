/**
 * What `npm start` and `npm test` need before anything is installed: only Node's own modules here.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Ends with a plain sentence on a Node that is too old, instead of a syntax error later. */
export function requireNode(major = 20, minor = 19) {
  const [a = 0, b = 0] = process.versions.node.split('.').map(Number);
  if (a > major || (a === major && b >= minor)) return;
  console.error(
    `This needs Node ${major}.${minor} or newer; this is ${process.versions.node}. Get it at nodejs.org.`,
  );
  process.exit(1);
}

/** Installs exactly what package-lock.json lists, unless it is there already. */
export async function ensureDependencies() {
  if (installed()) return;
  console.log('Installing the dependencies …');
  const how = ['--include=dev', '--no-fund', '--no-audit'];
  if ((await run(...npm('ci', ...how))) === 0) return;
  // A mirror of the registry may lack packages for other platforms; npm ci insists on them, npm install does not.
  console.log('Once more, less strictly …');
  if ((await run(...npm('install', '--no-save', ...how))) === 0) return;
  throw new Error('The dependencies could not be installed. Is there a network?');
}

/** Compares the lock file with the one npm leaves in node_modules. */
function installed() {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, info]) => path === '' || info.optional || present[path]?.version === info.version,
  );
}

/** @returns command and arguments that run npm, also where npm is a script that only a shell can start. */
export function npm(...args) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, [script, ...args]] : ['npm', args];
}

const running = new Set();

/**
 * Runs a command with this terminal and waits for it. Whatever it started is ended with it.
 * @param options.seconds after this long it is ended and counts as failed
 * @param options.quiet collects the output and hands it to `options.output` instead of printing it
 * @returns its exit code; 1 when it could not start, 124 when it took too long
 */
export function run(command, args, options = {}) {
  const posix = process.platform !== 'win32';
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...options.env },
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      detached: posix,
      shell: !posix && command === 'npm',
    });
    running.add(child);
    let late = false;
    const timer = setTimeout(
      () => {
        late = true;
        console.error(`${command} ${args.join(' ')}: no end after ${options.seconds} s, ended.`);
        end(child);
      },
      (options.seconds ?? 1200) * 1000,
    );
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (data) => options.output?.(String(data)));
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      finish(1);
    });
    // 'exit', not 'close': a grandchild that keeps the pipe open must not keep us.
    child.on('exit', (code) => setTimeout(() => finish(late ? 124 : (code ?? 1)), options.quiet ? 100 : 0));

    function finish(code) {
      clearTimeout(timer);
      if (!running.delete(child)) return;
      end(child);
      resolve(code);
    }
  });
}

/** Ends a child and everything it started. */
function end(child) {
  if (!child.pid) return;
  try {
    if (process.platform === 'win32')
      spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    for (const child of running) end(child);
    process.exit(130);
  });
}
process.on('exit', () => {
  for (const child of running) end(child);
});
