import type { Page } from '@playwright/test';
import english from '../../locales/en/room-class.json' with { type: 'json' };
import event from '../../locales/en/room-event.json' with { type: 'json' };
import { withoutStage } from '../support/journey.ts';
import { readPdf } from '../support/read-pdf.ts';
import { expect, test } from '../support/watched.ts';

/** Points of each paper, upright. */
const PAPERS = { A4: [595.28, 841.89], Letter: [612, 792] } as const;

/** What this page prints, on both papers: one page each. */
async function expectOnePage(page: Page, what: string): Promise<void> {
  for (const format of ['A4', 'Letter'] as const) {
    const { pages } = readPdf(await page.pdf({ format, printBackground: false }));
    expect(pages.length, `${what} on ${format}`).toBe(1);
    const [width = 0, height = 0] = pages[0] ?? [];
    expect(Math.abs(width - PAPERS[format][0]), `${what} on ${format}`).toBeLessThan(1);
    expect(Math.abs(height - PAPERS[format][1]), `${what} on ${format}`).toBeLessThan(1);
  }
}

/** Nothing of the screen around it is printed. */
async function expectOnly(page: Page, wanted: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(wanted)).toBeVisible();
  await expect(page.locator('.bar, .class__top, .builder').first()).toBeHidden();
  await page.emulateMedia({ media: null });
}

test('the teacher’s page is one page, however long the lesson', async ({ page }) => {
  await withoutStage(page);
  for (const minutes of [5, 20, 45])
    for (const topic of [1, 6]) {
      await page.goto(`./#/class?minutes=${minutes}&age=9&topic=${topic}`);
      await expect(page.getByRole('radio', { name: `${minutes} minutes`, exact: true })).toBeChecked();
      await expect(page.locator('.class-sheet h2')).toContainText(`${minutes} minutes`);
      await expectOnly(page, '.class-sheet');
      await expectOnePage(page, `teacher’s page of chapter ${topic}, ${minutes} minutes`);
    }
});

test('the receipt of a lesson is one page, and names nobody', async ({ page }) => {
  await withoutStage(page);
  await page.goto('./#/class/1?minutes=20&age=9&step=3');
  await expect(page.locator('.class__vote--think')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('.class__vote--show')).toBeVisible();
  await page.keyboard.press('1');
  await expect(page.locator('.class__reading')).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#/class/1?minutes=20&age=9&step=99';
  });
  await expect(page.locator('.receipt')).toContainText(english['class.receipt.votes']);
  await expectOnly(page, '.receipt');
  await expectOnePage(page, 'receipt');
});

test('the card to take home from a stand is one page', async ({ page }) => {
  await page.goto('./#/event?langs=en&games=check-it&country=HU');
  await page.locator('.attract__tap').click();
  await page.locator('.event__animals .tile').first().click();
  await page.locator('.event__go .btn').click();
  await page.locator('.event__game').first().click();
  await expect(page.locator('main.table')).toBeVisible();
  await page.getByRole('button', { name: event['event.play.enough'] }).click();
  await expect(page.locator('.paper')).toContainText('116 111');
  await expectOnly(page, '.paper');
  await expectOnePage(page, 'take-home card');
});
