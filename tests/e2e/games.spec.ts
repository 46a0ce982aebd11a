import { PLAYABLE } from '../../src/core/games/bind-games.ts';
import { journey, open, PATIENCE, recapped, WAY, withoutStage } from '../support/journey.ts';
import { turnOf } from '../support/turns.ts';
import { expect, test } from '../support/watched.ts';

for (const [index, game] of PLAYABLE.entries()) {
  // One turn on from the chapters, so that a game and its chapter are met in two ways.
  const way = turnOf(index + 1, WAY);
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
