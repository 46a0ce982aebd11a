import english from '../../locales/en/room-grownups.json' with { type: 'json' };
import ui from '../../locales/en/ui.json' with { type: 'json' };
import { NEW_DEVICE } from '../../src/core/progress/records.ts';
import { GROWN_UPS_PAGES } from '../../src/present/rooms/grown-ups-pages.ts';
import { open } from '../support/journey.ts';
import { gateAnswer, passGate } from '../support/pass-gate.ts';
import { writeRecords } from '../support/records.ts';
import { expect, test } from '../support/watched.ts';

test('the gate asks to read and do, is kind to mistakes, leads on by address and is remembered', async ({
  page,
  watch,
}) => {
  await open(page, './#/grownups/helplines');
  const buttons = page.locator('.gate__button');
  await expect(buttons).toHaveCount(4);
  await watch.axe(page, 'gate');
  // Somebody who only presses what comes first gets another task, again and again.
  const [first] = await gateAnswer(page);
  const before = (await page.locator('.gate__task').textContent()) ?? '';
  await buttons.nth(first === 0 ? 1 : 0).click();
  await expect(page.locator('.gate__said')).toHaveText(english['grownups.gate.again']);
  await expect(page.locator('.gate__task')).not.toHaveText(before);
  // By keyboard: arrows move within the row.
  const [one, other] = await gateAnswer(page);
  await buttons.first().focus();
  for (let step = 0; step < one; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('.gate__said')).toHaveText(english['grownups.gate.half']);
  await buttons.nth(other).focus();
  await page.keyboard.press('Space');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(english['grownups.helplines.title']);
  await expect(heading).toBeFocused();
  await page.goto('./#/help');
  await page.goto('./#/grownups');
  await expect(page.getByText(english['grownups.start.advice'])).toBeVisible();
  await page.reload();
  await expect(buttons).toHaveCount(4);
});

test('every page opens by address, says something, and links nowhere outside', async ({ page, watch }) => {
  await open(page, './#/grownups');
  await passGate(page);
  await watch.axe(page, 'grown-ups');
  for (const at of [...GROWN_UPS_PAGES, 'quests/5', 'lessons/6']) {
    await page.goto(`./#/grownups/${at}`);
    const name = at.split('/');
    const titles: Readonly<Record<string, string>> = english;
    if (name.length === 1)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[`grownups.${at}.title`] ?? '');
    else await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await watch.axe(page, `grown-ups ${at}`);
    expect(await page.locator('main a[href]').count(), at).toBe(0);
    expect((await page.locator('main').textContent())?.length, at).toBeGreaterThan(300);
  }
  // The line of chapter 6, word for word, and a way back up.
  await page.goto('./#/grownups/tells');
  await expect(
    page.getByText('Nobody may ask for pictures of the parts your underwear covers'),
  ).toBeVisible();
  await page.getByRole('button', { name: english['grownups.all'] }).click();
  await expect(page.getByText(english['grownups.start.advice'])).toBeVisible();
});

test('chapters off: closed on the map and by address, kept, and help stays', async ({ page, watch }) => {
  await open(page, './#/privacy');
  await writeRecords(page, { device: { ...NEW_DEVICE, revision: 1, opened: true } });
  await page.goto('about:blank');
  await page.goto('./');
  await page.getByRole('button', { name: ui['title.grownups'], exact: true }).click();
  await passGate(page);
  await page.getByRole('button', { name: english['grownups.tile.chapters'] }).click();
  await expect(page.getByText(english['grownups.chapters.stay'])).toBeVisible();
  await page.getByRole('switch', { name: /^5: / }).click();
  await expect(page.getByRole('switch', { name: /^5: / })).not.toBeChecked();
  await page.goto('./#/chapter/5');
  await expect(page.locator('main.map')).toBeVisible();
  await expect(page.locator('.toast p')).toHaveText(ui['notice.closed']);
  await page.locator('.sign').nth(2).click();
  await expect(page.locator('.chapters__closed')).toContainText(ui['map.closed']);
  await watch.axe(page, 'map with a closed chapter');
  await page.reload();
  await page.locator('.sign').nth(2).click();
  await expect(page.locator('.chapters__closed')).toHaveCount(1);
  await page.keyboard.press('h');
  await expect(page.getByRole('dialog')).toContainText(ui['help.first']);
});
