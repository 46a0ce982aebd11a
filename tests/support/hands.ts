import type { Page } from '@playwright/test';
import type { Control } from './read-screen.ts';

/** A way to press a control: each uses only what that kind of player has, in a window that a driver gives it. */
export interface Hand<Window = Page> {
  readonly name: 'mouse' | 'keys' | 'touch' | 'switch';
  press(page: Window, control: Control): Promise<void>;
  /** Drags a thing to one of the places that open while it is held; hands without dragging leave it out. */
  drag?(page: Window, thing: Control, share: number): Promise<void>;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of a control in the window. Where the stage draws the thing, the canvas lies at that point. */
async function middleOf(page: Page, control: Control): Promise<Point> {
  const button = page.locator('button').nth(control.index);
  await button.scrollIntoViewIfNeeded({ timeout: 5000 });
  const box = await button.boundingBox({ timeout: 5000 });
  if (!box) throw new Error(`"${control.name}" is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Real mouse events at a place of the window; whatever lies there gets them, canvas or page. */
export const mouse: Hand = {
  name: 'mouse',
  async press(page, control) {
    const { x, y } = await middleOf(page, control);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.up();
  },
  async drag(page, thing, share) {
    const from = await middleOf(page, thing);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 24, from.y - 24, { steps: 4 });
    const zones = page.locator('button[data-zone]:enabled');
    await zones
      .first()
      .waitFor({ timeout: 2000 })
      .catch(() => {});
    const zone = zones.nth(Math.floor(share * (await zones.count())));
    const box = (await zones.count()) > 0 ? await zone.boundingBox() : null;
    const to = box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : from;
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.mouse.up();
  },
};

export const touch: Hand = {
  name: 'touch',
  async press(page, control) {
    const { x, y } = await middleOf(page, control);
    await page.touchscreen.tap(x, y);
  },
};

const FAR = 120;

/** Tab to the control and Enter; arrows where Tab leads only to the first of a group. */
export const keys: Hand = {
  name: 'keys',
  async press(page, control) {
    const here = () =>
      page.evaluate((index) => {
        const button = document.querySelectorAll('button')[index];
        const focus = document.activeElement;
        if (focus === button) return 'there';
        const group = button?.closest('[role="group"], fieldset');
        return button?.tabIndex === -1 && group?.contains(focus) ? 'group' : 'elsewhere';
      }, control.index);
    for (let steps = 0; steps < FAR; steps += 1) {
      const place = await here();
      if (place === 'there') return page.keyboard.press('Enter');
      await page.keyboard.press(place === 'group' ? 'ArrowRight' : 'Tab');
    }
    throw new Error(`"${control.name}" cannot be reached by Tab`);
  },
};
