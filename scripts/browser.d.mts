/** Types of browser.mjs, which stays plain JavaScript so that it runs before anything is installed. */
export const BROWSER_ARGS: readonly string[];
export function findBrowser(): string | undefined;
export function ensureBrowser(): Promise<string>;
