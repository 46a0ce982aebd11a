import type { Page } from '@playwright/test';
import words from '../../locales/en/room-code.json' with { type: 'json' };
import check from '../../locales/en/room-self-check.json' with { type: 'json' };
import hungarian from '../../locales/hu/chapter-1.json' with { type: 'json' };
import {
  DEFAULT_SETTINGS,
  NEW_DEVICE,
  newPlayer,
  type PlayerRecord,
} from '../../src/core/progress/records.ts';
import { CODE_THEMES } from '../../src/present/rooms/code-tiles.ts';
import { open } from '../support/journey.ts';
import { readRecord, writeRecords } from '../support/records.ts';
import { expect, test } from '../support/watched.ts';

const played: PlayerRecord = {
  ...newPlayer('fox'),
  revision: 1,
  chapters: {
    '0': { endings: ['tell'] },
    '1': { endings: ['repair', 'tell'] },
    '3': { endings: ['tell-late'] },
  },
  games: { sort: { plays: 4, mastered: 2 } },
};
const device = {
  ...NEW_DEVICE,
  revision: 1,
  opened: true,
  players: ['fox', 'cat'] as const,
  settings: { ...DEFAULT_SETTINGS, stage: false },
};

async function start(page: Page, lastPlayer: 'fox' | 'cat', address: string, settings = {}): Promise<void> {
  await open(page, './#/settings');
  await writeRecords(page, {
    device: { ...device, lastPlayer, settings: { ...device.settings, ...settings } },
    'player:fox': played,
    'player:cat': { ...newPlayer('cat'), revision: 1 },
  });
  await page.goto('about:blank');
  await open(page, address);
}

/** Where a word's picture lies: which box, and which place in it. */
function placeOf(word: string): readonly [box: number, place: number] {
  const texts: Readonly<Record<string, string>> = words;
  for (const [box, { tiles }] of CODE_THEMES.entries()) {
    const place = tiles.findIndex((name) => texts[`tile.${name}`] === word);
    if (place >= 0) return [box, place];
  }
  throw new Error(`no picture is called ${word}`);
}

async function tap(page: Page, word: string): Promise<void> {
  const [box, place] = placeOf(word);
  await page.locator('.code__theme').nth(box).click();
  await page.locator('.code__choice').nth(place).click();
}

/** Arrow keys go through boxes and pictures, Enter chooses. */
async function byKeys(page: Page, word: string): Promise<void> {
  for (const [group, at] of [
    ['.code__theme', placeOf(word)[0]],
    ['.code__choice', placeOf(word)[1]],
  ] as const) {
    await page.locator(group).first().focus();
    for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
  }
}

test('progress goes to another player as sixteen pictures', async ({ page, watch }) => {
  await start(page, 'fox', './#/players');
  await page.getByRole('button', { name: 'Picture code' }).click();
  await expect(page.locator('.code__word')).toHaveCount(16);
  await watch.axe(page, 'code');
  const code = await page.locator('.code__word').allInnerTexts();

  await start(page, 'cat', './#/code/bring');
  for (const word of code.slice(0, 8)) await tap(page, word);
  await watch.axe(page, 'code, entered by half');
  for (const word of code.slice(8, 15)) await byKeys(page, word);
  // The last one wrong: it says in which row, and nothing is lost.
  const wrong = code[15] === words['tile.fox'] ? words['tile.cat'] : words['tile.fox'];
  await tap(page, wrong);
  await expect(page.locator('.code__say')).toBeFocused();
  await expect(page.locator('.code__say')).toContainText(words['code.wrong-row'].replace('{{n}}', '4'));
  await watch.axe(page, 'code, wrong');
  await page.locator('.code__place').last().click();
  await byKeys(page, code[15] ?? '');
  await expect(page.locator('.code__offer')).toContainText('3 stories');
  expect((await readRecord(page, 'player:cat')) ?? {}).toMatchObject({ chapters: {} });
  await page.getByRole('button', { name: words['code.yes'], exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words['code.done.title']);
  await expect
    .poll(() => readRecord(page, 'player:cat'))
    .toMatchObject({ chapters: played.chapters, games: { sort: { mastered: 2 } } });
});

test('a sign beside each sentence shows it in the second language', async ({ page, watch }) => {
  await start(page, 'cat', './#/chapter/1', { secondLocale: 'hu' });
  const sign = page.locator('.bubble .second__sign');
  await expect(sign).toHaveAccessibleName('In Magyar');
  await sign.focus();
  await page.keyboard.press('Enter');
  const line = page.locator('.second__line');
  await expect(line).toBeVisible();
  await expect(line).toHaveAttribute('lang', 'hu');
  expect(Object.values(hungarian)).toContain(await line.textContent());
  await watch.axe(page, 'second language');
  await page.keyboard.press('Escape');
  await expect(line).toBeHidden();
  // It may be read by touch upright, and stays inside the window.
  await page.setViewportSize({ width: 390, height: 844 });
  await sign.click();
  const box = await page.locator('.second__words').boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 390 && box.y >= 0 && box.y + box.height <= 844).toBe(true);
});

test('six questions just for the child: kept if wished, compared, forgotten', async ({ page, watch }) => {
  await start(page, 'cat', './#/self-check');
  const answerAll = async (answer: number) => {
    await page.getByRole('button', { name: check['check.begin'] }).click();
    for (let question = 0; question < 6; question += 1) {
      await expect(page.locator('.check__question .steps')).toHaveAttribute(
        'aria-label',
        `Question ${question + 1} of 6`,
      );
      if (question % 3 === 0) await watch.axe(page, `self-check, question ${question}`);
      await page.locator('.check__question fieldset button').nth(answer).click();
    }
  };
  await answerAll(0);
  await page.getByRole('button', { name: check['check.keep.yes'] }).click();
  await expect
    .poll(() => readRecord(page, 'player:cat'))
    .toMatchObject({ check: { times: 1, before: [0, 0, 0, 0, 0, 0] } });
  await page.goto('./#/map');
  await page.goto('./#/self-check');
  await expect(page.locator('.page__intro')).toHaveText(check['check.waits']);
  await watch.axe(page, 'self-check, the first answers wait');

  const before = [0, 0, 0, 0, 0, 0];
  await writeRecords(page, {
    'player:cat': {
      ...newPlayer('cat'),
      revision: 9,
      chapters: { '13': { endings: ['tell'] } },
      check: { times: 1, before },
    },
  });
  await page.goto('about:blank');
  await open(page, './#/self-check');
  // Back from the first question, the focus is on the page's first words again.
  await page.getByRole('button', { name: check['check.begin'] }).click();
  await page.getByRole('button', { name: check['check.back'] }).click();
  await expect(page.locator('.page__intro')).toBeFocused();
  await answerAll(2);
  await expect(page.locator('.check__row')).toHaveCount(6);
  await watch.axe(page, 'self-check, then and now');
  await expect
    .poll(() => readRecord(page, 'player:cat'))
    .toMatchObject({ check: { times: 2, before: null } });
});
