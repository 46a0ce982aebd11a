import type { Browser } from '@playwright/test';
import { GAMES } from '../../src/core/ids.ts';
import { buildStagePage } from './build-stage-page.ts';
import { serveFolder } from './serve-folder.ts';

/** Windows to look through: a small phone, and a projector. */
const WINDOWS = {
  'a phone': { width: 360, height: 740, scale: 2 },
  'a projector': { width: 1920, height: 1080, scale: 1 },
} as const;
/** Pictures come within this time (ms), or are not counted. */
const SETTLED = 2500;

/** The screen that holds most in texture memory, in one kind of window. */
export interface TextureUse {
  readonly window: string;
  readonly screen: string;
  /** Bytes: four for each pixel of every texture. */
  readonly bytes: number;
  /** Longer and shorter side of the largest texture on any screen, canvas pixels. */
  readonly largest: readonly [number, number];
}

/** What the map, the first scene of every chapter and every table hold in texture memory. */
export async function measureTextures(
  browser: Browser,
  chapters: readonly string[],
): Promise<readonly TextureUse[]> {
  const { folder, page: name } = await buildStagePage('textures');
  const served = await serveFolder(folder, { plain: true });
  const screens = [
    'map',
    ...chapters.map((id) => `chapter/${id}`),
    ...GAMES.map((game) => `game/${game}?level=2&seed=7`),
  ];
  try {
    const uses: TextureUse[] = [];
    for (const [window, { width, height, scale }] of Object.entries(WINDOWS)) {
      let most: Pick<TextureUse, 'screen' | 'bytes'> = { screen: '', bytes: 0 };
      let largest: TextureUse['largest'] = [0, 0];
      for (const screen of screens) {
        const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
        await page.goto(`${served.origin}${name}#/${screen}`);
        await page.waitForFunction(() => 'harness' in globalThis);
        await page.waitForTimeout(SETTLED);
        const held = await page.evaluate(() =>
          (globalThis as unknown as { harness: { textures(): [number, number][] } }).harness.textures(),
        );
        await page.close();
        const bytes = held.reduce((total, [wide, high]) => total + wide * high * 4, 0);
        if (bytes > most.bytes) most = { screen, bytes };
        for (const [wide, high] of held) {
          if (wide * high > largest[0] * largest[1]) largest = [Math.max(wide, high), Math.min(wide, high)];
        }
      }
      uses.push({ window, ...most, largest });
    }
    return uses;
  } finally {
    served.close();
  }
}
