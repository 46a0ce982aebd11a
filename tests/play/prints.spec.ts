import { open } from '../support/journey.ts';
import { expectPrint } from '../support/sheets.ts';
import { test } from '../support/watched.ts';

const CHAPTERS = Array.from({ length: 14 }, (_, number) => number);

for (const lang of ['en', 'ar', 'en-XA']) {
  test(`the whole deck and all teacher pages in ${lang}`, async ({ page }) => {
    test.setTimeout(900_000);
    const pseudo = lang === 'en-XA';
    await open(page, `./?lang=${lang}#/print`);
    await expectPrint(page, { at: 'cards', sheets: 20, pseudo });
    await expectPrint(page, { at: 'cards?paper=letter&ink=save', sheets: 20, paper: 'letter', pseudo });
    for (const number of CHAPTERS)
      await expectPrint(page, { at: `lesson/${number}`, sheets: 1, flows: true, pseudo });
  });
}
