import { expect, type Page } from '@playwright/test';
import english from '../../locales/en/room-grownups.json' with { type: 'json' };

/** Which buttons the six tasks ask for, as a reader understands them. */
const ANSWERS = [
  [2, 0],
  [3, 1],
  [1, 3],
  [0, 2],
  [2, 1],
  [3, 2],
] as const;

/** What the gate asks for now. Only in English: a reader has to understand it. */
export async function gateAnswer(page: Page): Promise<readonly [number, number]> {
  const texts: Readonly<Record<string, string>> = english;
  const asked = await page.locator('.gate__task').textContent();
  const answer = ANSWERS.find((_, index) => texts[`grownups.gate.task.${index + 1}`] === asked);
  if (!answer) throw new Error(`The gate asks for something else: ${asked}`);
  return answer;
}

/** Reads, and does it by keyboard. */
export async function passGate(page: Page): Promise<void> {
  const buttons = page.locator('.gate__button');
  for (const index of await gateAnswer(page)) {
    await buttons.nth(index).focus();
    await page.keyboard.press('Enter');
  }
  await expect(buttons).toHaveCount(0);
}
