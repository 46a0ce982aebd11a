import type { Hand } from './hands.ts';

/** ms; a whole round of the scanning over a crowded screen. */
const ROUND = 60_000;

/** One switch: waits until the scanning comes to the control, then presses. Needs automatic scanning. */
export const oneSwitch: Hand = {
  name: 'switch',
  async press(page, control) {
    await page.waitForFunction(
      (index) => document.querySelectorAll('button')[index] === document.activeElement,
      control.index,
      { timeout: ROUND, polling: 'raf' },
    );
    await page.keyboard.press('Space');
  },
};
