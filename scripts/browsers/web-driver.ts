/** A session of WebDriver (W3C) over plain HTTP: only what a player needs. */
export interface WebDriver {
  /** What the browser says of itself. */
  readonly version: string;
  get(command: string): Promise<unknown>;
  post(command: string, body: object): Promise<unknown>;
  /** Runs a function in the page and waits for what it promises. @throws with the page's own error */
  evaluate<T, A>(read: (argument: A) => T | Promise<T>, argument?: A): Promise<T>;
  close(): Promise<void>;
}

/** Runs in the page: hands the result over, or the error as words. */
const CALL = `
const done = arguments[1];
Promise.resolve(arguments[0]).then(READ).then(
  (value) => done({ value: value === undefined ? null : value }),
  (error) => done({ error: String(error && error.stack || error) }));`;

/** @param server address of the driver @param options what the browser is asked to be like */
export async function openSession(server: string, options: object): Promise<WebDriver> {
  const asked = { capabilities: { alwaysMatch: options } };
  const session = (await send('POST', `${server}/session`, asked)) as {
    readonly sessionId: string;
    readonly capabilities: { readonly browserVersion?: string };
  };
  const base = `${server}/session/${session.sessionId}`;
  const post = (command: string, body: object) => send('POST', `${base}/${command}`, body);
  return {
    version: session.capabilities.browserVersion ?? 'unknown',
    get: (command) => send('GET', `${base}/${command}`),
    post,
    async evaluate<T, A>(read: (argument: A) => T | Promise<T>, argument?: A): Promise<T> {
      const script = CALL.replace('READ', () => `(${read.toString()})`);
      const answer = await post('execute/async', { script, args: [argument ?? null] });
      const { value, error } = answer as { readonly value: T; readonly error?: string };
      if (error) throw new Error(`In the page: ${error}`);
      return value;
    },
    close: async () => void (await send('DELETE', base)),
  };
}

async function send(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
  });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { readonly error: string; readonly message: string };
  throw new Error(`${method} ${new URL(url).pathname.split('/').slice(3).join('/')}: ${error}: ${message}`);
}
