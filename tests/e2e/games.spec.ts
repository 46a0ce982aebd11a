import chapters from '../../src/content/chapters.gen.json' with { type: 'json' };
import { GAMES } from '../../src/core/ids.ts';
import { journey, open, PATIENCE, recapped, WAY, withoutStage } from '../support/journey.ts';
import { turnOf } from '../support/turns.ts';
import { expect, test } from '../support/watched.ts';

/** The others are played inside their chapters, by hands that take turns, too. */
const told: readonly string[] = chapters.flatMap(({ games }) => games);
const ALONE = GAMES.filter((game) => !told.includes(game));

for (const [index, game] of ALONE.entries()) {
  const way = turnOf(index, WAY);
  test.describe(() => {
    test.use(way.use);
    test(`${game} is played to its recap ${way.name} (WAY=${WAY})`, async ({ page, watch }) => {
      test.setTimeout(PATIENCE);
      if (!way.stage) await withoutStage(page);
      const level = 1 + (WAY % 3);
      await open(page, `./#/game/${game}?level=${level}&seed=${index + 1}`);
      await journey({ page, hand: way.hand, seed: index, watch }).until(recapped);
      await expect(page.locator('.recap')).toBeVisible();
    });
  });
}
