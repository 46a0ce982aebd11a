import type { Page } from '@playwright/test';
import shared from '../../locales/en/lesson-shared.json' with { type: 'json' };
import english from '../../locales/en/room-class.json' with { type: 'json' };
import lesson from '../../locales/en/room-lesson.json' with { type: 'json' };
import ui from '../../locales/en/ui.json' with { type: 'json' };
import { NEW_DEVICE } from '../../src/core/progress/records.ts';
import { open } from '../support/journey.ts';
import { recordKeys, writeRecords } from '../support/records.ts';
import { expect, test } from '../support/watched.ts';

/** What the class screen shows now: kind of step, and how far a vote is. */
function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const look = document.querySelector('.class')?.className ?? '';
    const vote = document.querySelector('.class__vote')?.className ?? '';
    return `${/class--(\w+)/.exec(look)?.[1] ?? ''}${/--(\w+)/.exec(vote)?.[0] ?? ''}`;
  });
}

async function openTeacher(page: Page): Promise<Page> {
  const opening = page.context().waitForEvent('page');
  await page.getByRole('button', { name: english['class.teacher.open'] }).press('Enter');
  return opening;
}

test('a class of twenty minutes, by keyboard from a second window, which is lost and opened again', async ({
  page,
  watch,
}) => {
  await open(page, './#/class');
  await expect(page.locator('.builder')).toBeVisible();
  await watch.axe(page, 'lesson builder');
  await page.getByRole('button', { name: english['class.start'] }).press('Enter');
  await expect(page.locator('.class__rules li').first()).toHaveText(shared['lesson.shared.rule.pass']);

  let teacher = await openTeacher(page);
  watch.follow(teacher);
  const now = () => teacher.locator('#teacher-now');
  await expect(now()).toContainText(lesson['class.step.rules']);
  await expect(teacher.locator('.teacher__then')).toContainText(lesson['class.step.scene']);

  const met = new Set<string>();
  const tell = async (key: string) => {
    const before = await page.locator('.class').innerHTML();
    await teacher.keyboard.press(key);
    await expect.poll(() => page.locator('.class').innerHTML()).not.toBe(before);
  };
  for (let press = 0; press < 60; press += 1) {
    const kind = await shown(page);
    const isNew = !met.has(kind);
    met.add(kind);
    if (kind === 'over') break;
    if (isNew && ['rules', 'roles', 'reading', 'vote--show', 'lens', 'helpers'].includes(kind))
      await watch.axe(page, `class ${kind}`);
    if (kind === 'vote--show' && isNew) {
      await watch.axe(teacher, 'teacher with a vote');
      await tell('s');
      await tell('r');
      await expect(page.locator('.class__reasons')).toContainText('1');
      await tell('ArrowRight');
      await tell('b');
      // The teacher's window is lost; the class screen stays where it is.
      await teacher.close();
      expect(await shown(page)).toBe('reading');
      teacher = await openTeacher(page);
      watch.follow(teacher);
      await expect(now()).toContainText(lesson['class.step.vote']);
      // What is for the teacher only stays off the class screen.
      await teacher.keyboard.press('t');
      await expect(teacher.locator('.teacher__script')).toContainText(shared['lesson.shared.tell.words']);
      await expect(page.locator('.class__script')).toHaveCount(0);
      await teacher.keyboard.press('t');
      await expect(teacher.locator('.teacher__script')).toHaveCount(0);
      await tell('p');
      await expect(page.locator('.class__cover')).toHaveText(lesson['class.pause']);
      await tell('p');
    } else if (kind === 'vote--show') await tell('2');
    else if (kind === 'game') await tell('PageDown');
    else await tell('ArrowRight');
  }
  expect([...met].sort()).toEqual([
    'big',
    'game',
    'helpers',
    'lens',
    'over',
    'reading',
    'roles',
    'rules',
    'vote--show',
    'vote--think',
  ]);
  await expect(page.locator('.receipt')).toContainText('(after a split)');
  await watch.axe(page, 'class over');
  await teacher.close();

  expect(await recordKeys(page)).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('alone at the class screen one key opens what to do if a child tells, and the address resumes', async ({
  page,
  watch,
}) => {
  await open(page, './#/class/1?minutes=20&age=9&step=3');
  await expect.poll(() => shown(page)).toBe('vote--think');
  await page.keyboard.press('t');
  await expect(page.locator('.class__script')).toContainText(shared['lesson.shared.tell.words']);
  await watch.axe(page, 'class with the script');
  await page.keyboard.press('t');
  await expect(page.locator('.class__script')).toHaveCount(0);
  await page.keyboard.press('m');
  await page.keyboard.press('Space');
  await expect.poll(() => shown(page)).toBe('vote--show');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect.poll(() => shown(page)).toBe('roles');
  await page.reload();
  await expect.poll(() => shown(page)).toBe('roles');
});

test('a sensitive chapter waits for the tick', async ({ page }) => {
  await open(page, './#/class/6?minutes=5&age=11');
  const start = page.getByRole('button', { name: english['class.start'] });
  await start.press('Enter');
  await expect(page.locator('.builder')).toBeVisible();
  await page.getByRole('checkbox', { name: english['class.knows'] }).check();
  await start.click();
  await expect.poll(() => shown(page)).toBe('rules');
});

test('from the title to a lesson takes two clicks', async ({ page }) => {
  await open(page, './#/settings');
  await writeRecords(page, { device: { ...NEW_DEVICE, revision: 1, opened: true } });
  await page.goto('about:blank');
  await open(page, './#/');
  await page.getByRole('button', { name: ui['title.class'] }).click();
  await page.getByRole('button', { name: english['class.start'] }).click();
  await expect(page.locator('.class__rules li').first()).toBeVisible();
});
