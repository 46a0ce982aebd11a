import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PLATFORM, SERVER_NAME, SITE_FOLDER } from './host-files.ts';

export interface RunningNginx {
  /** Ends with a slash. */
  readonly origin: string;
  /** One line for each answer: method, path with query, status, bytes of the body. Empty unless asked for. */
  answers(): readonly string[];
  stop(): Promise<void>;
}

export interface NginxOptions {
  /** One of hosting/*.conf, as it is given to others. */
  readonly config: string;
  /** The folder to serve. */
  readonly site: string;
  readonly port?: number;
  readonly log?: boolean;
  /** The platform that may show the game, for the example that names one. */
  readonly platform?: string;
}

/**
 * Runs a real nginx over a folder, with one of our examples: only its address, its folder and, if asked, its log are
 * put in.
 * @throws with the remedy when there is no nginx, or when it refuses the example
 */
export async function startNginx(options: NginxOptions): Promise<RunningNginx> {
  const binary = findNginx();
  const port = options.port ?? (await freePort());
  const folder = mkdtempSync(join(tmpdir(), 'sango-nginx-'));
  mkdirSync(join(folder, 'temp'));
  const log = join(folder, 'answers.log');
  const conf = join(folder, 'nginx.conf');
  writeFileSync(conf, wholeConfig(options, { folder, port, log: options.log ? log : null }));
  const test = spawnSync(binary, ['-t', '-q', '-c', conf, '-p', folder], { encoding: 'utf8' });
  if (test.status !== 0) throw new Error(`nginx refuses ${options.config}: ${test.stderr}`);
  const child = spawn(binary, ['-c', conf, '-p', folder, '-g', 'daemon off;'], { stdio: 'ignore' });
  const origin = `http://localhost:${port}/`;
  await answering(origin, child);
  return {
    origin,
    answers: () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : []),
    stop: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** @throws with the remedy when there is none */
function findNginx(): string {
  const places = [
    process.env.NGINX_PATH,
    '/usr/sbin/nginx',
    '/usr/local/sbin/nginx',
    '/opt/homebrew/bin/nginx',
  ];
  const found = () => places.find((path) => path && existsSync(path));
  if (!found() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const install = ['install', '-y', '-q', '--no-install-recommends', 'nginx-light'];
    for (const args of [['update', '-q'], install]) spawnSync('apt-get', args, { env, stdio: 'ignore' });
  }
  const path = found();
  if (!path) throw new Error('There is no nginx here: install one, or set NGINX_PATH to one.');
  return path;
}

function wholeConfig(
  { config, site, platform }: NginxOptions,
  { folder, port, log }: { readonly folder: string; readonly port: number; readonly log: string | null },
): string {
  const put = (text: string, from: string, to: string): string => {
    if (!text.includes(from)) throw new Error(`${config} has no "${from}".`);
    return text.replace(from, to);
  };
  let server = readFileSync(config, 'utf8');
  server = put(server, 'listen 80;', `listen ${port} backlog=8192;`);
  server = put(server, `server_name ${SERVER_NAME};`, 'server_name localhost;');
  server = put(server, `root ${SITE_FOLDER};`, `root ${resolve(site)};`);
  server = put(server, 'include mime.types;', `include ${mimeTypes()};`);
  if (platform) server = put(server, `'self' ${PLATFORM}`, `'self' ${platform}`);
  if (log) server = put(server, 'access_log off;', `access_log ${log} answers;`);
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/temp/${name};`)
    .join(' ');
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes auto;
worker_rlimit_nofile 20000;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log warn;
events { worker_connections 9000; }
http {
  ${temp}
  log_format answers '$request_method $request_uri $status $body_bytes_sent';
${server}}
`;
}

function mimeTypes(): string {
  const places = ['/etc/nginx', '/usr/local/etc/nginx', '/opt/homebrew/etc/nginx'];
  return join(places.find((path) => existsSync(path)) ?? '/etc/nginx', 'mime.types');
}

async function answering(origin: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`nginx ended at once, with ${child.exitCode}.`);
    const answer = await fetch(origin, { method: 'GET' }).catch(() => null);
    if (answer) return void (await answer.arrayBuffer());
    await new Promise((later) => setTimeout(later, 50));
  }
  child.kill('SIGKILL');
  throw new Error('nginx does not answer.');
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.on('error', failed);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => done(port));
    });
  });
}
