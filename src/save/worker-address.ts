/** The part of the browser's Trusted Types that is used here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown };
}

/** The service worker beside the page. */
const WORKER = './sw.js';

/**
 * The worker's address in the shape that the page's policy asks for. Where a browser knows Trusted Types, this is the
 * only address that may become a script, and `sango-worker` the only policy that may exist (scripts/security.ts).
 * @throws for every other address
 */
export function workerAddress(address: string): string {
  const made = policy()?.createScriptURL(address);
  // The browser takes its own object where a text is expected; the types of the page do not know it.
  return made === undefined ? ownWorker(address) : (made as string);
}

function policy(): ReturnType<TrustedTypes['createPolicy']> | undefined {
  const { trustedTypes }: { trustedTypes?: TrustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy('sango-worker', { createScriptURL: ownWorker });
}

function ownWorker(address: string): string {
  if (address !== WORKER) throw new TypeError(`${address} is no script of this game.`);
  return address;
}
