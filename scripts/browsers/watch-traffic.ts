import { once } from 'node:events';
import { createServer, request } from 'node:http';

/** A proxy through which a browser sees only the game's own origin. */
export interface Traffic {
  /** `localhost:1234`, as a browser's settings want it. */
  readonly address: string;
  /** What was asked of others, and refused. */
  readonly foreign: readonly string[];
  close(): Promise<void>;
}

/** Hands requests to that origin on; writes all others down and refuses them. */
export async function watchTraffic(origin: string): Promise<Traffic> {
  const foreign: string[] = [];
  const proxy = createServer((incoming, answer) => {
    const url = new URL(incoming.url ?? '/', origin);
    if (url.origin !== origin) {
      foreign.push(`Request to another origin: ${url.href}`);
      answer.writeHead(403).end();
      return;
    }
    const onward = request(url, { method: incoming.method, headers: incoming.headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    // Without the server behind it the browser must notice that there is no network.
    onward.on('error', () => answer.destroy());
    incoming.pipe(onward);
  });
  proxy.on('connect', (incoming, socket) => {
    foreign.push(`Request to another origin: ${incoming.url}`);
    socket.destroy();
  });
  proxy.listen(0, 'localhost');
  await once(proxy, 'listening');
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
  return {
    address: `localhost:${address.port}`,
    foreign,
    async close() {
      proxy.closeAllConnections();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}
