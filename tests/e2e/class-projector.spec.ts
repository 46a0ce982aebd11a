import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import english from '../../locales/en/room-class.json' with { type: 'json' };
import chapters from '../../src/content/chapters.gen.json' with { type: 'json' };
import type { LessonFile } from '../../src/content/lesson-schema.ts';
import { mouse } from '../support/hands.ts';
import { hasTurn } from '../support/in-turn.ts';
import { PATIENCE, withoutStage } from '../support/journey.ts';
import { createPlayer } from '../support/player.ts';
import { beginsOutside, PROJECTORS, unreadable } from '../support/projector.ts';
import { expect, test } from '../support/watched.ts';

/** A place of a lesson, with its number from 1. */
interface Place {
  readonly chapter: string;
  readonly step: number;
}

const LESSONS: readonly LessonFile[] = chapters
  .map(({ id }) => `src/content/chapters/${id}/lesson.json`)
  .filter((path) => existsSync(path))
  .map((path) => JSON.parse(readFileSync(path, 'utf8')));
const placesOf = (kind: 'lens' | 'game' | 'vote'): readonly Place[] =>
  LESSONS.flatMap(({ id, long }) =>
    long.flatMap((one, index) => (one.kind === kind ? [{ chapter: id, step: index + 1 }] : [])),
  );

/** What the class screen shows now: kind of step, and how far a vote is. */
function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const look = document.querySelector('.class')?.className ?? '';
    const vote = document.querySelector('.class__vote')?.className ?? '';
    return `${/class--(\w+)/.exec(look)?.[1] ?? ''}${/--(\w+)/.exec(vote)?.[0] ?? ''}`;
  });
}

async function goTo(page: Page, { chapter, step }: Place): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/class/${chapter}?minutes=20&age=9&step=${step}`);
  await expect(page).toHaveURL(new RegExp(`class/${chapter}\\?minutes=20&age=9&step=${step}$`));
  await expect(page.locator('.class__top')).toBeVisible();
}

/** A class screen that may open every chapter, without a canvas: eight million points are slow to paint. */
async function openClass(page: Page): Promise<void> {
  await withoutStage(page);
  await page.goto('./#/class?topic=5');
  await page.getByRole('checkbox', { name: english['class.knows'] }).check();
}

async function expectReadable(
  page: Page,
  what: string,
  sizes: readonly (typeof PROJECTORS)[number][],
): Promise<void> {
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    // What glides or fades has arrived after a while.
    await expect.poll(() => unreadable(page), `${what} at ${width}×${height}`).toEqual([]);
  }
}

/** Presses a key and waits until the class sees something else. */
async function tell(page: Page, key: string): Promise<void> {
  const before = await page.locator('.class').innerHTML();
  await page.keyboard.press(key);
  await expect.poll(() => page.locator('.class').innerHTML()).not.toBe(before);
}

/** Looking at every word of every lesson takes long: `ALL_WAYS=1` does, each day has one lesson. */
function allWays(title: string, body: Parameters<typeof test>[2]): void {
  if (process.env.ALL_WAYS === '1') test(title, body);
}

/** Long answers, a long message, and every other kind of step. */
const WHOLE = ['2?minutes=20&age=9', '4?minutes=20&age=9', '1?minutes=45&age=9'] as const;
const DAILY = 2;

for (const [index, place] of WHOLE.entries())
  (index < DAILY && hasTurn(index, DAILY) ? test : allWays)(
    `everything on the projector is readable from eight metres: ${place}`,
    async ({ page }) => {
      test.setTimeout(PATIENCE);
      await withoutStage(page);
      await page.goto(`./#/class/${place}&step=1`);
      await expect(page.locator('.class__top')).toBeVisible();
      const met = new Set<string>();
      for (let press = 0; press < 90; press += 1) {
        const kind = await shown(page);
        if (kind === 'over') {
          // The end may scroll: it is read on paper. Its beginning must be seen all the same.
          for (const [width, height] of [...PROJECTORS, [390, 844] as const]) {
            await page.setViewportSize({ width, height });
            expect(await beginsOutside(page), `the end at ${width}×${height}`).toBe(false);
          }
          met.add(kind);
          break;
        }
        const again = met.has(kind) && !/^(vote|lens|reading|big)/.test(kind);
        met.add(kind);
        await expectReadable(page, `${place} ${kind}`, again ? [] : PROJECTORS);
        await tell(page, kind === 'vote--show' ? '1' : 'PageDown');
      }
      expect(met.size).toBeGreaterThanOrEqual(8);
      expect(met).toContain('over');
    },
  );

allWays('every vote and question of every chapter fits an old projector and a new one', async ({ page }) => {
  test.setTimeout(PATIENCE);
  await openClass(page);
  for (const place of placesOf('vote')) {
    await goTo(page, place);
    for (let press = 0; press < 12; press += 1) {
      const kind = await shown(page);
      if (!page.url().endsWith(`step=${place.step}`)) break;
      await expectReadable(page, `vote ${place.chapter}.${place.step}, ${kind}`, PROJECTORS.slice(0, 2));
      await tell(page, kind === 'vote--show' ? String(1 + (place.step % 2)) : 'PageDown');
    }
  }
});

allWays('the lens of every chapter is readable, from the bet to Sango’s word', async ({ page }) => {
  test.setTimeout(PATIENCE);
  await openClass(page);
  for (const place of placesOf('lens')) {
    await goTo(page, place);
    for (let press = 0; press < 12; press += 1) {
      if ((await shown(page)) !== 'lens') break;
      await expectReadable(page, `lens of ${place.chapter}, press ${press}`, PROJECTORS);
      await tell(page, 'PageDown');
    }
  }
});

for (const place of placesOf('game'))
  allWays(
    `the card game of chapter ${place.chapter} is readable: cards, choices and what is said of them`,
    async ({ page }) => {
      test.setTimeout(PATIENCE);
      await openClass(page);
      await goTo(page, place);
      await expect(page.locator('.class__table main.table')).toBeVisible();
      const met = new Set<string>();
      const player = createPlayer({
        page,
        hand: mouse,
        seed: Number(place.chapter),
        met: async (screen) => {
          if (screen.kind === 'dialog') return;
          await page.setViewportSize({ width: 1280, height: 720 });
          const what = `${screen.kind} ${screen.controls.length}`;
          await expectReadable(page, `${place.chapter} ${what}`, met.has(what) ? [] : PROJECTORS);
          await page.setViewportSize({ width: 1280, height: 720 });
          met.add(what);
        },
      });
      // Two cards with what is said of them, or the end of a short game.
      let told = 0;
      await player.until((screen) => {
        if (screen.kind.endsWith('reveal')) told += 1;
        return told >= 2 || screen.kind.endsWith('recap');
      }, 120);
      expect(met.size).toBeGreaterThanOrEqual(2);
    },
  );
