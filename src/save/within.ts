/** Time is counted in so many parts: a page that was frozen in between has lost one of them, not all. */
const PARTS = 8;

/**
 * Waits for a promise, but not for ever: some browsers neither open nor refuse a database.
 * @param ms how long
 * @throws when there was no answer in time
 */
export function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (parts: number): void => {
      if (parts === 0) reject(new Error(`No answer in ${ms} ms`));
      else timer = setTimeout(() => wait(parts - 1), ms / PARTS);
    };
    wait(PARTS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
