/**
 * Waits for a promise, but not for ever: some browsers neither open nor refuse a database.
 * @param ms how long
 * @throws when there was no answer in time
 */
export function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No answer in ${ms} ms`)), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
