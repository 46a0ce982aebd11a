import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { contentType, UNKNOWN_TYPE } from '../content-type.ts';

const PACKED = /\.(html|js|css|json|svg|webmanifest)$/;

export interface Served {
  /** Ends with a slash. */
  readonly origin: string;
  /** Compressed bytes by file, of everything sent since it was last cleared. */
  readonly sent: Map<string, number>;
  /** Keeps answers to these files back until they are let go. null lets them go. */
  hold(files: RegExp | null): void;
  close(): void;
}

/** Compressed bytes of a file as a good host sends it. @param body as on the disk */
export function pack(name: string, body: Buffer): Buffer {
  if (!PACKED.test(name)) return body;
  // By what is in it: another build has another page under the same name.
  const content = createHash('sha1').update(body).digest('hex');
  const known = packed.get(content);
  if (known) return known;
  const made = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  packed.set(content, made);
  return made;
}
const packed = new Map<string, Buffer>();

/**
 * Serves a folder, compressed, and counts what was sent.
 * @param pages further pages by name
 * @param plain sends files as they are: for pages whose sizes nobody asks about
 */
export async function serveFolder(
  folder: string,
  {
    pages = {},
    plain = false,
  }: { readonly pages?: Readonly<Record<string, string>>; readonly plain?: boolean },
): Promise<Served> {
  const sent = new Map<string, number>();
  const held: (() => void)[] = [];
  let holds: RegExp | null = null;
  const read = (name: string): Buffer | null => {
    try {
      return Buffer.from(pages[name] ?? readFileSync(join(folder, decodeURIComponent(name))));
    } catch {
      return null;
    }
  };
  const answer = (name: string, response: ServerResponse): void => {
    const body = read(name);
    if (!body) return void response.writeHead(404).end();
    const bytes = plain ? body : pack(name, body);
    response.writeHead(200, {
      'content-type': contentType(name) ?? UNKNOWN_TYPE,
      ...(!plain && PACKED.test(name) ? { 'content-encoding': 'br' } : {}),
      // A page of its own is given a finer clock.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    const send = (): void => {
      sent.set(name, bytes.length);
      response.end(bytes);
    };
    if (holds?.test(name)) held.push(send);
    else send();
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    answer(path === '/' ? 'index.html' : path.slice(1), response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    origin: `http://localhost:${address.port}/`,
    sent,
    hold(files) {
      holds = files;
      if (!files) for (const send of held.splice(0)) send();
    },
    close: () => server.close(),
  };
}
