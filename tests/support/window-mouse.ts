import type { Hand } from './hands.ts';
import type { PlayWindow } from './play-window.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** ms; a thing that is still sliding has not come to rest after so long only if something is wrong. */
const PATIENCE = 5000;

/**
 * The middle of the button with this number, once it lies still: scrolled into the window, clear of the bar at its top.
 * @throws when it is not on the screen
 */
async function middleOf(page: PlayWindow, index: number): Promise<Point> {
  const point = await page.evaluate(
    async ({ at, ms }) => {
      const find = () => document.querySelectorAll('button')[at];
      find()?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      let last = '';
      for (const end = performance.now() + ms; performance.now() < end; ) {
        await new Promise((resolve) => setTimeout(resolve, 30));
        const box = find()?.getBoundingClientRect();
        if (!box) return null;
        const place = `${box.x} ${box.y} ${box.width} ${box.height}`;
        if (place === last && box.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        last = place;
      }
      return null;
    },
    { at: index, ms: PATIENCE },
  );
  if (!point) throw new Error(`Button ${index} is not on the screen`);
  return point;
}

/** A real mouse in any browser; what lies at the place gets the events, canvas or page. */
export const windowMouse: Hand<PlayWindow> = {
  name: 'mouse',
  async press(page, control) {
    const { x, y } = await middleOf(page, control.index);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.up();
  },
  async drag(page, thing, share) {
    const from = await middleOf(page, thing.index);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 24, from.y - 24, { steps: 4 });
    const to = await page.evaluate(async (part) => {
      for (let wait = 0; wait < 40; wait += 1) {
        const zones = [...document.querySelectorAll('button[data-zone]:enabled')];
        const box = zones[Math.floor(part * zones.length)]?.getBoundingClientRect();
        if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return null;
    }, share);
    const { x, y } = to ?? from;
    await page.mouse.move(x, y, { steps: 8 });
    await page.mouse.up();
  },
};
