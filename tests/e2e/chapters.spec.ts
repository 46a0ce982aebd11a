import chapters from '../../src/content/chapters.gen.json' with { type: 'json' };
import { ended, journey, open, PATIENCE, WAY, withoutStage } from '../support/journey.ts';
import { turnOf } from '../support/turns.ts';
import { expect, test } from '../support/watched.ts';

/** These two are played from a first visit on, in every way, elsewhere. */
const PLAYED = ['0', '1'];

for (const [index, { id }] of chapters.filter((one) => !PLAYED.includes(one.id)).entries()) {
  const way = turnOf(index, WAY);
  test.describe(() => {
    test.use(way.use);
    test(`chapter ${id} is played to an end ${way.name} (WAY=${WAY})`, async ({ page, watch }) => {
      test.setTimeout(PATIENCE);
      if (!way.stage) await withoutStage(page);
      await open(page, `./#/chapter/${id}`);
      const player = journey({ page, hand: way.hand, seed: index, watch });
      await player.until(ended);
      await expect(page.locator('.end__endings .end__ending--found')).toHaveCount(1);
    });
  });
}
