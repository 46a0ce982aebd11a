import { Agent, get, type IncomingMessage } from 'node:http';
import type { Answer } from './record-visits.ts';

export interface CrowdResult {
  readonly visitors: number;
  readonly requests: number;
  /** "You have it already": no body was sent. */
  readonly unchanged: number;
  readonly failures: number;
  /** Everything received, with headers. */
  readonly bytes: number;
  /** ms of each visit, from the common start to its last byte, in order. */
  readonly times: readonly number[];
}

/** As many connections as a browser opens to one host. */
const CONNECTIONS = 6;
/** ms until a request counts as failed. */
const PATIENCE = 120_000;

/** Lets visitors arrive in the same moment, each with connections of its own, each asking for the same list. */
export async function crowd(
  origin: string,
  visit: readonly Answer[],
  visitors: number,
  etags: ReadonlyMap<string, string>,
): Promise<CrowdResult> {
  const total = { requests: 0, unchanged: 0, failures: 0, bytes: 0 };
  const start = performance.now();
  const times = await Promise.all(
    Array.from({ length: visitors }, async () => {
      const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
      const queue = [...visit];
      const work = async (): Promise<void> => {
        for (let next = queue.shift(); next; next = queue.shift()) {
          const known = next.status === 304 ? etags.get(next.path) : undefined;
          const { status, bytes } = await ask(origin, next.path, agent, known);
          total.requests += 1;
          total.bytes += bytes;
          if (status === 304) total.unchanged += 1;
          else if (status !== 200 && status !== next.status) total.failures += 1;
        }
      };
      await Promise.all(Array.from({ length: CONNECTIONS }, work));
      agent.destroy();
      return performance.now() - start;
    }),
  );
  return { visitors, ...total, times: times.toSorted((a, b) => a - b) };
}

/** The validators of all files of a visit, as a browser would have kept them. */
export async function etagsOf(
  origin: string,
  visit: readonly Answer[],
): Promise<ReadonlyMap<string, string>> {
  const etags = new Map<string, string>();
  const agent = new Agent({ keepAlive: true });
  for (const { path } of visit) {
    const { etag } = await ask(origin, path, agent);
    if (etag) etags.set(path, etag);
  }
  agent.destroy();
  return etags;
}

function ask(
  origin: string,
  path: string,
  agent: Agent,
  etag?: string,
): Promise<{ readonly status: number; readonly bytes: number; readonly etag: string | undefined }> {
  return new Promise((done) => {
    const headers = { 'accept-encoding': 'gzip', ...(etag ? { 'if-none-match': etag } : {}) };
    const failed = () => done({ status: 0, bytes: 0, etag: undefined });
    const request = get(new URL(path, origin), { agent, headers, timeout: PATIENCE }, (response) => {
      let bytes = headBytes(response);
      response.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      response.on('error', failed);
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, bytes, etag: response.headers.etag }),
      );
    });
    request.on('error', failed);
    request.on('timeout', () => request.destroy());
  });
}

function headBytes({ rawHeaders }: IncomingMessage): number {
  return rawHeaders.reduce((sum, one) => sum + one.length + 2, 19);
}
