import chapters from '../../src/content/chapters.gen.json' with { type: 'json' };
import { keys, mouse } from '../support/hands.ts';
import { ended, journey, open, PATIENCE, withoutStage } from '../support/journey.ts';
import { expect, test } from '../support/watched.ts';
import { wayTo } from '../support/way-to.ts';

test.beforeEach(() => test.setTimeout(PATIENCE));

for (const [index, { id, endings }] of chapters.entries()) {
  for (const ending of endings) {
    test(`chapter ${id} | ${ending}, by keyboard, stage off`, async ({ page, watch }) => {
      await withoutStage(page);
      await open(page, `./#/chapter/${id}`);
      const way = wayTo(id, ending);
      await journey({ page, hand: keys, seed: index, watch, steer: way.steer }).until(ended);
      await expect(page.getByText(way.words, { exact: true }).first()).toBeVisible();
    });
  }

  test(`chapter ${id} | one path, by mouse on the canvas`, async ({ page, watch }) => {
    await open(page, `./#/chapter/${id}`);
    await journey({ page, hand: mouse, seed: index, watch }).until(ended);
    await expect(page.locator('.end__ending--found')).toHaveCount(1);
  });
}
