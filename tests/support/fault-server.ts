import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { contentType, UNKNOWN_TYPE } from '../../scripts/content-type.ts';
import { SECURITY_HEADERS } from '../../scripts/security.ts';

/** What becomes of a request: answered, cut off, not found, or answered with something else. */
export type Fate = 'ok' | 'cut' | 'missing' | { readonly body: string | Buffer };

export interface FaultServer {
  readonly url: string;
  /** Decides about every request from now on. @param asked how often this path was asked for before */
  decide(fate: (path: string, asked: number) => Fate): void;
  /** Every path asked for so far, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** The built game behind a server of its own, with the headers of a real one and faults as a test wishes. */
export async function faultServer(root = process.env.DIST ?? 'dist'): Promise<FaultServer> {
  const asked: string[] = [];
  let decided: (path: string, asked: number) => Fate = () => 'ok';
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const before = asked.filter((one) => one === path).length;
    asked.push(path);
    const fate = decided(path, before);
    if (fate === 'cut') return void request.socket.destroy();
    if (fate === 'missing') return void response.writeHead(404).end();
    void answer(response, root, path, fate);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    url: `http://localhost:${address.port}/`,
    decide: (fate) => {
      decided = fate;
    },
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  response: ServerResponse,
  root: string,
  path: string,
  fate: Exclude<Fate, 'cut' | 'missing'>,
): Promise<void> {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const inside = normalize(join(root, file));
  try {
    const body = fate === 'ok' ? await readFile(inside) : fate.body;
    const caching = file.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    response.writeHead(200, {
      ...SECURITY_HEADERS,
      'content-type': contentType(file) ?? UNKNOWN_TYPE,
      'cache-control': caching,
    });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}
