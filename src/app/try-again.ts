/** ms to wait before the second try, and the third: a network that flickers is soon back. */
const WAITS: readonly number[] = [300, 1200];

/**
 * Does what needs the network, and does it again when that fails. Without any network nobody waits: it fails at once.
 * @throws what the last try threw
 */
export async function tryAgain<T>(task: () => Promise<T>, waits: readonly number[] = WAITS): Promise<T> {
  try {
    return await task();
  } catch (error) {
    const [wait, ...later] = waits;
    if (wait === undefined || globalThis.navigator?.onLine === false) throw error;
    await new Promise((resolve) => setTimeout(resolve, wait));
    return tryAgain(task, later);
  }
}
