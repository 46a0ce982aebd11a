import { expect, type Page } from '@playwright/test';
import { readPdf } from './read-pdf.ts';

/** Families the game brings along. */
const OWN_FONTS = /^(Baloo2|BalooBhaijaan2|Nunito|NotoSansArabic|Andika)/;
/** Points of each paper, upright. */
const PAPER = { a4: [595.28, 841.89], letter: [612, 792] } as const;

export interface SheetRow {
  /** The address below `#/print/`. */
  readonly at: string;
  readonly sheets: number;
  readonly paper?: keyof typeof PAPER;
  readonly wide?: boolean;
  /** Words that may run on to another page. */
  readonly flows?: boolean;
  /** A language for tests, with letters that no font of the game has. */
  readonly pseudo?: boolean;
}

/** Prints one address to a file and checks it page by page. */
export async function expectPrint(page: Page, row: SheetRow): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `#/print/${to}`;
  }, row.at);
  await expect(page.locator('.sheet'), row.at).toHaveCount(row.sheets);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode()));
  });
  expect(await cutOff(page), `${row.at}: everything lies on its page`).toEqual([]);
  expect(await crookedBacks(page), `${row.at}: every back lies behind its front`).toEqual([]);

  const { pages, fonts } = readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  if (row.flows) expect(pages.length, row.at).toBeLessThanOrEqual(row.sheets + 1);
  else expect(pages.length, row.at).toBe(row.sheets);
  const [short, long] = PAPER[row.paper ?? 'a4'];
  for (const [width, height] of pages) {
    expect(Math.abs(width - (row.wide ? long : short)), `${row.at}: width ${width}`).toBeLessThan(1);
    expect(Math.abs(height - (row.wide ? short : long)), `${row.at}: height ${height}`).toBeLessThan(1);
  }
  expect(fonts.length, row.at).toBeGreaterThan(0);
  expect(
    fonts.filter(({ name, embedded }) => !embedded || !(row.pseudo || OWN_FONTS.test(name))),
    `${row.at}: every letter is in the file`,
  ).toEqual([]);
  await page.emulateMedia({ media: null });
}

/** What sticks out of its page, its card or its box. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const BOXES = '.card__title, .card__text, .p-cut, .p-quarter, .p-half, .p-certificate__frame, li, .sheet';
    const inside = (inner: DOMRect, outer: DOMRect): boolean =>
      inner.left >= outer.left - 1.5 &&
      inner.right <= outer.right + 1.5 &&
      inner.top >= outer.top - 1.5 &&
      inner.bottom <= outer.bottom + 1.5;
    const problems: string[] = [];
    for (const sheet of document.querySelectorAll('.sheet:not(.sheet--flows)')) {
      const whole = sheet.getBoundingClientRect();
      for (const each of sheet.querySelectorAll('[data-card], [data-back], .p-half, .p-quarter, li, img')) {
        if (!inside(each.getBoundingClientRect(), whole))
          problems.push(`${each.className} is cut by its page`);
      }
      const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const box = node.parentElement?.closest(BOXES)?.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const line of range.getClientRects()) {
          // Lines are taller than their letters.
          const air = line.height * 0.2;
          const letters = new DOMRect(line.x, line.y + air, line.width, line.height - 2 * air);
          if (box && letters.width > 0 && !inside(letters, box))
            problems.push(`“${node.textContent}” is cut`);
        }
      }
    }
    return [...new Set(problems)];
  });
}

/** Fronts whose backs would not lie behind them when the paper is turned over its long edge. */
function crookedBacks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sheets = [...document.querySelectorAll('.sheet')];
    return sheets.flatMap((sheet, index) =>
      [...sheet.querySelectorAll('[data-card]')].flatMap((front) => {
        const name = front.getAttribute('data-card') ?? '';
        const behind = sheets[index + 1];
        const back = behind?.querySelector(`[data-back="${name}"]`);
        if (!behind || !back) return [`${name} has no back`];
        const [one, other] = [front.getBoundingClientRect(), back.getBoundingClientRect()];
        const [paper, next] = [sheet.getBoundingClientRect(), behind.getBoundingClientRect()];
        const fromLeft = (one.left + one.right) / 2 - paper.left;
        const fromRight = next.right - (other.left + other.right) / 2;
        const straight = Math.abs(fromLeft - fromRight) < 1;
        const level = Math.abs(one.top - paper.top - (other.top - next.top)) < 1;
        return straight && level ? [] : [name];
      }),
    );
  });
}
