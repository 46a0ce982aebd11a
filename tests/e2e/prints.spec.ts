import english from '../../locales/en/room-print.json' with { type: 'json' };
import workshop from '../../src/content/decks/workshop.json' with { type: 'json' };
import { NEW_DEVICE, newPlayer } from '../../src/core/progress/records.ts';
import { open } from '../support/journey.ts';
import { writeRecords } from '../support/records.ts';
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

/** Sender, picture, hello, lines, wish: the longest a letter gets. */
const { senders, pictures, hellos, gears, plains, wishes } = workshop;
const LETTERS = [0, 1, 2].map((index) => [
  senders[index]?.id,
  pictures[index]?.id,
  hellos[index],
  gears[index]?.id,
  gears[index + 3]?.id,
  plains[index],
  wishes[index],
]);

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

test('letters of the workshop that were built on this device, and the numbers of the chosen country', async ({
  page,
}) => {
  await open(page, './#/print');
  const letters = LETTERS.map((tiles) => ({ tiles }));
  const { settings } = NEW_DEVICE;
  await writeRecords(page, {
    device: {
      ...NEW_DEVICE,
      revision: 1,
      opened: true,
      players: ['fox'],
      settings: { ...settings, country: 'HU' },
    },
    'player:fox': { ...newPlayer('fox'), revision: 1, made: { comics: [], letters } },
  });
  await page.goto('about:blank');
  await open(page, './#/print/workshop');
  await expect(page.locator('.p-workshop__found')).toHaveCount(LETTERS.length);
  await expectPrint(page, { at: 'workshop', sheets: 3 });
  await expectPrint(page, { at: 'helpers?paper=letter', sheets: 1, paper: 'letter' });
  await expect(page.locator('.p-helpers').first()).toContainText('116 111');
});

test('cards met: none at first, and it says so kindly', async ({ page }) => {
  await open(page, './#/print/cards?set=met');
  await expect(page.getByText(english['print.cards.none'])).toBeVisible();
  await expect(page.locator('.sheet')).toHaveCount(0);
});
