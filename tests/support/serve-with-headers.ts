import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { contentType, UNKNOWN_TYPE } from '../../scripts/content-type.ts';

export interface SmallHost {
  /** Ends with a slash. */
  readonly origin: string;
  close(): void;
}

/**
 * A host on a free port.
 * @param read content of a path like `/index.html`; null where there is nothing
 */
export async function smallHost(
  read: (path: string) => Buffer | string | null,
  headers: Readonly<Record<string, string>> = {},
  name: 'localhost' | '127.0.0.1' = 'localhost',
): Promise<SmallHost> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const body = read(file);
    const type = contentType(file) ?? UNKNOWN_TYPE;
    if (body === null) response.writeHead(404, headers).end();
    else response.writeHead(200, { 'content-type': type, ...headers }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, name, listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    origin: `http://${name}:${address.port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The files of a folder, for a small host. */
export function filesOf(folder: string): (path: string) => Buffer | null {
  return (path) => {
    try {
      return readFileSync(join(folder, normalize(path)));
    } catch {
      return null;
    }
  };
}
