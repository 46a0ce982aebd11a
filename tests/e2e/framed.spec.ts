import { test } from '@playwright/test';
import { embeddedHeaders } from '../../scripts/security.ts';
import { learningPlatform, playFramed } from '../support/framed.ts';
import { PATIENCE } from '../support/journey.ts';
import { filesOf, smallHost } from '../support/serve-with-headers.ts';

test('plays in the sandboxed frame of a learning platform, where nothing can be kept', async ({ page }) => {
  test.setTimeout(PATIENCE);
  const platform = await learningPlatform();
  const host = await smallHost(filesOf('dist'), embeddedHeaders([new URL(platform.origin).origin]));
  try {
    await playFramed(page, platform, host.origin, (screen) => screen.kind.endsWith('reveal'));
  } finally {
    host.close();
    platform.close();
  }
});
