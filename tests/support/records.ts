import type { Page } from '@playwright/test';

/** Puts records into the page's own IndexedDB, as an earlier visit would have left them. */
export async function writeRecords(page: Page, records: Readonly<Record<string, unknown>>): Promise<void> {
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('play-with-sango');
        request.onupgradeneeded = () => request.result.createObjectStore('records');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction('records', 'readwrite');
          for (const [key, value] of Object.entries(all)) transaction.objectStore('records').put(value, key);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    records,
  );
}

/** Under which keys something is kept. */
export function recordKeys(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open('play-with-sango');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const keys = request.result.transaction('records').objectStore('records').getAllKeys();
          keys.onsuccess = () => {
            request.result.close();
            resolve(keys.result.map(String));
          };
        };
      }),
  );
}

/** What is kept under a key; undefined when nothing is. */
export function readRecord(page: Page, key: string): Promise<unknown> {
  return page.evaluate(
    (wanted) =>
      new Promise<unknown>((resolve, reject) => {
        const request = indexedDB.open('play-with-sango');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const kept = request.result.transaction('records').objectStore('records').get(wanted);
          kept.onsuccess = () => {
            request.result.close();
            resolve(kept.result);
          };
        };
      }),
    key,
  );
}
