import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

export { expect };

/** WCAG 2.2, levels A and AA. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

export interface Watch {
  /** What went wrong so far; the test fails with it at its end. */
  readonly problems: string[];
  /** Checks a screen against the standards, once for each name, size of window and direction in one run of a worker. */
  axe(page: Page, screen: string): Promise<void>;
  /** Follows another page of the same test. */
  follow(page: Page): void;
}

/** Screens checked already. Checking takes seconds, and the same screen comes in many tests. */
const audited = new Set<string>();

function directionOf(page: Page): Promise<string> {
  return page.evaluate(
    () => `${document.documentElement.dir} ${document.querySelector('canvas') ? 'stage' : 'page'}`,
  );
}

/** Lets everything that fades or slides arrive, as far as it ever does: half-way colours are nobody's fault. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((one) => Number.isFinite(Number(one.effect?.getComputedTiming().endTime)));
    await Promise.all(ending.map((one) => one.finished.catch(() => undefined)));
  });
}

/**
 * Every test of the built game is watched: any request to another origin, any error in the console or the page,
 * any breach of the accessibility standards on a screen that was met makes it fail.
 */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const origin = new URL(baseURL ?? '').origin;
      const problems: string[] = [];
      const follow = (one: Page): void => {
        one.on('request', (request) => {
          if (new URL(request.url()).origin !== origin)
            problems.push(`Request to another origin: ${request.url()}`);
        });
        one.on('pageerror', (error) => problems.push(`Error in the page: ${error.stack ?? error.message}`));
        one.on('console', (message) => {
          if (message.type() === 'error')
            problems.push(`Console: ${message.text()} (${message.location().url})`);
        });
      };
      follow(page);
      await use({
        problems,
        follow,
        async axe(one, screen) {
          const look = `${one.viewportSize()?.width} ${await directionOf(one)} ${screen}`;
          if (audited.has(look)) return;
          audited.add(look);
          await settled(one);
          const { violations } = await new AxeBuilder({ page: one }).withTags(STANDARDS).analyze();
          for (const { id, help, nodes } of violations) {
            const where = nodes
              .slice(0, 3)
              .map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`);
            problems.push(`Axe, ${screen}: ${id}, ${help} (${nodes.length}×): ${where.join(' | ')}`);
          }
        },
      });
      expect([...new Set(problems)], 'No error, no foreign request, no breach of WCAG 2.2 AA').toEqual([]);
    },
    { auto: true },
  ],
});
