import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ASK_FIRST, IMMUTABLE } from '../../scripts/hosting/host-files.ts';
import { type RunningNginx, startNginx } from '../../scripts/hosting/nginx.ts';
import { packFolder } from '../../scripts/hosting/pack-folder.ts';
import { embeddedHeaders, SECURITY_HEADERS } from '../../scripts/security.ts';
import { learningPlatform, playFramed, problemsOf } from '../support/framed.ts';
import { PATIENCE, readyForOffline, recapped } from '../support/journey.ts';
import { WEB } from './folders.ts';

/** The game in a folder of a site that has other pages, too. */
let site = '';
let host: RunningNginx;
test.beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'sango-site-'));
  cpSync(WEB, join(site, 'game'), { recursive: true });
  packFolder(join(site, 'game'), ['gzip']);
  mkdirSync(join(site, 'game/notes'));
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>Site</title><p>Another page</p>');
  writeFileSync(join(site, 'game/notes/index.html'), '<!doctype html><title>Notes</title><p>Notes</p>');
  host = await startNginx({ config: 'hosting/nginx.conf', site });
});
test.afterAll(async () => {
  await host.stop();
  rmSync(site, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${host.origin}game/${path}`, { headers });

/** One file of each kind in the build, and how long it may be kept. */
async function filesOfBuild(): Promise<readonly (readonly [string, string])[]> {
  const page = await (await get('')).text();
  const assets = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map((match) => match[1] ?? '');
  const fixed = ['', 'index.html', 'sw.js', 'take-along.json', 'manifest.webmanifest', 'licences.txt'];
  return [
    ...assets.map((path) => [path, IMMUTABLE] as const),
    ...fixed.map((path) => [path, ASK_FIRST] as const),
  ];
}

test('nginx sends every file with all headers, and says how long it may be kept', async () => {
  const files = await filesOfBuild();
  expect(files.length).toBeGreaterThan(8);
  for (const [path, keep] of files) {
    const answer = await get(path);
    expect([path, answer.status]).toEqual([path, 200]);
    expect([path, answer.headers.get('cache-control')]).toEqual([path, keep]);
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      expect([path, name, answer.headers.get(name)]).toEqual([path, name, value]);
    await answer.arrayBuffer();
  }
});

test('nginx sends text packed, knows our kinds of files, and answers "unchanged" where nothing changed', async () => {
  const types = {
    'manifest.webmanifest': 'application/manifest+json',
    'sw.js': 'javascript',
    '': 'text/html',
  };
  for (const [path, type] of Object.entries(types)) {
    const answer = await get(path);
    expect(answer.headers.get('content-type')).toContain(type);
    const etag = answer.headers.get('etag') ?? '';
    await answer.arrayBuffer();
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304);
  }
  expect((await get('sw.js')).headers.get('content-encoding')).toBe('gzip');
});

test('nginx keeps no missing file for a year, hides the notes for other hosts, and takes nothing', async () => {
  const missing = await get('assets/not-there-12345678.js');
  expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, null]);
  expect(missing.headers.get('content-security-policy')).toBe(SECURITY_HEADERS['Content-Security-Policy']);
  expect((await get('_headers')).status).toBe(404);
  expect((await fetch(`${host.origin}game/`, { method: 'POST', body: 'x' })).status).toBe(403);
});

test('the game opens under these headers, and its worker leaves the rest of the site alone', async ({
  page,
  context,
}) => {
  const problems = problemsOf(page);
  await page.goto(`${host.origin}game/`);
  await expect(page.locator('#overlay main button').first()).toBeVisible();
  await readyForOffline(page);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope)).toBe(
    `${host.origin}game/`,
  );
  await page.goto(`${host.origin}game/notes/`);
  await expect(page.locator('p')).toHaveText('Notes');
  await page.goto(`${host.origin}game/licences.txt`);
  await expect(page.locator('body')).toContainText('Permission is hereby granted');
  await page.goto(host.origin);
  await expect(page.locator('p')).toHaveText('Another page');
  await context.setOffline(true);
  await page.goto(`${host.origin}game/?lang=en#/map`);
  await expect(page.locator('#overlay main.map')).toBeVisible();
  // The browser asks for an icon of the site, which is not ours.
  expect(problems.filter((one) => !one.includes('favicon'))).toEqual([]);
});

test('text cannot become code or markup in the page', async ({ page }) => {
  await page.goto(`${host.origin}game/`);
  const attempts = await page.evaluate(async () => {
    // What a test's own call does may be let through; what the page does later may not.
    await new Promise((later) => setTimeout(later));
    const fails = (attempt: () => unknown): boolean => {
      try {
        attempt();
        return false;
      } catch {
        return true;
      }
    };
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown };
    };
    return {
      markup: fails(() => {
        document.createElement('p').innerHTML = '<b>x</b>';
      }),
      code: fails(() => new Function('return 1')),
      worker: fails(() => new Worker('./sw.js')),
      policy: fails(() => trustedTypes.createPolicy('another', {})),
      takenPolicy: fails(() => trustedTypes.createPolicy('default', {})),
    };
  });
  expect(Object.entries(attempts).filter(([, fails]) => !fails)).toEqual([]);
});

test.describe('in a frame', () => {
  test('of a platform that is named, from nginx', async ({ page }) => {
    test.setTimeout(PATIENCE);
    const platform = await learningPlatform();
    const allowed = new URL(platform.origin).origin;
    const embedded = await startNginx({
      config: 'hosting/nginx-embedded.conf',
      site: WEB,
      platform: allowed,
    });
    try {
      const answer = await fetch(embedded.origin);
      for (const [name, value] of Object.entries(embeddedHeaders([allowed])))
        expect([name, answer.headers.get(name)]).toEqual([name, value]);
      await playFramed(page, platform, embedded.origin, recapped);
    } finally {
      await embedded.stop();
      platform.close();
    }
  });

  test('of anybody else it does not open', async ({ page }) => {
    const platform = await learningPlatform();
    try {
      const refused = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
      await page.goto(platform.pageFor(`${host.origin}game/`));
      await refused;
      expect(await page.frames()[1]?.locator('#overlay').count()).toBe(0);
    } finally {
      platform.close();
    }
  });
});
