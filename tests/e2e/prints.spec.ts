import english from '../../locales/en/room-print.json' with { type: 'json' };
import { open } from '../support/journey.ts';
import { expectPrint, type SheetRow } from '../support/sheets.ts';
import { expect, test } from '../support/watched.ts';

/** Ten cards of every suit: two pages of fronts, two of backs. The whole deck is printed by `npm run play`. */
const TEN = [
  'situation:parcel',
  'situation:creator-coins',
  'situation:contest',
  'move:tell',
  'move:keep-messages',
  'trick:hurry',
  'trick:everyone-does',
  'right:be-protected',
  'right:culture-and-language',
  'good:drawing',
].join(',');

const ROWS: readonly SheetRow[] = [
  { at: `cards?cards=${TEN}`, sheets: 4 },
  { at: `cards?paper=letter&ink=save&cards=${TEN}`, sheets: 4, paper: 'letter' },
  { at: 'a-d', sheets: 2 },
  { at: 'certificate', sheets: 1, wide: true },
  { at: 'certificate?paper=letter', sheets: 1, wide: true, paper: 'letter' },
  { at: 'helpers', sheets: 1 },
  { at: 'lesson/6', sheets: 1, flows: true },
  { at: 'receipt', sheets: 1 },
  { at: 'poster?paper=letter', sheets: 1, paper: 'letter' },
  { at: 'drawing?ink=save', sheets: 1 },
  { at: 'workshop', sheets: 1 },
  { at: 'script', sheets: 1, flows: true },
  { at: 'event', sheets: 1 },
];

for (const lang of ['en', 'ar', 'en-XA']) {
  test(`prints in ${lang}: pages, sizes, nothing cut, backs behind fronts, letters in the file`, async ({
    page,
    watch,
  }) => {
    await open(page, `./?lang=${lang}#/print`);
    await watch.axe(page, 'prints');
    for (const row of ROWS) await expectPrint(page, { ...row, pseudo: lang === 'en-XA' });
    await watch.axe(page, 'a print');
  });
}

test('paper and ink are chosen on the page, stay in the address, and only sheets are printed', async ({
  page,
}) => {
  await open(page, './#/print/poster');
  await page.getByRole('radio', { name: english['print.paper.letter'] }).check();
  await page.getByRole('radio', { name: english['print.ink.save'] }).check();
  await expect(page).toHaveURL(/#\/print\/poster\?paper=letter&ink=save$/);
  await expect(page.locator('.sheet--letter.sheet--save')).toBeVisible();
  await expect(page.getByRole('button', { name: english['print.now'], exact: true })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.bar')).toBeHidden();
  await expect(page.getByRole('button', { name: english['print.now'], exact: true })).toBeHidden();
});

test('cards met: none at first, and it says so kindly', async ({ page }) => {
  await open(page, './#/print/cards?set=met');
  await expect(page.getByText(english['print.cards.none'])).toBeVisible();
  await expect(page.locator('.sheet')).toHaveCount(0);
});
