import { cpSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { buildCopy, copySources } from '../copy-sources.ts';
import { growChapters } from './growth/grow-chapters.ts';
import { growLanguages } from './growth/grow-languages.ts';
import { type Files, load } from './measure-loads.ts';
import { type Served, serveFolder } from './serve-folder.ts';
import { sum } from './sums.ts';

/** How much more of it there is. */
const TIMES = 10;
const VISITS = 4;
/** A language of the game whose player fetches more than an English one. */
const OTHER = '?lang=ar';

const WORLDS = [
  { what: 'today', grow: [] },
  { what: 'chapters', grow: [growChapters] },
  { what: 'languages', grow: [growLanguages] },
  { what: 'both', grow: [growChapters, growLanguages] },
] as const;

/** The first load of the title to its first working control, with so much more content than today. */
export interface Growth {
  readonly what: 'chapters' | 'languages' | 'both';
  readonly times: number;
  /** Compressed bytes in English today and with more of it. */
  readonly before: number;
  readonly after: number;
  /** The same in another language. */
  readonly other: { readonly before: number; readonly after: number };
  /** Compressed bytes that came or went, by file without its hash; only those that changed. */
  readonly files: Readonly<Record<string, number>>;
  /** Bytes of the service worker with its list of files: never part of a first load. */
  readonly worker: { readonly before: number; readonly after: number };
}

interface Measured {
  readonly files: Files;
  readonly other: Files;
  readonly worker: number;
}

/**
 * Builds the game as it is, and with ten times as many chapters, languages, and both, in copies of its sources, and
 * measures each first load in the same browser. The builds are the game's own, with all their checks.
 * @param held files that do not belong to the first load
 */
export async function measureGrowth(browser: Browser, held: RegExp): Promise<readonly Growth[]> {
  const home = mkdtempSync(join(tmpdir(), 'sango-growth-'));
  try {
    const measured = new Map<string, Measured>();
    for (const { what, grow } of WORLDS) {
      const root = join(home, what);
      copySources(root);
      // Made once from its sources; its own part of a build is the same in every copy.
      if (existsSync('vendor')) cpSync('vendor', join(root, 'vendor'), { recursive: true });
      for (const more of grow) more(root, TIMES);
      buildCopy(root, 'production');
      measured.set(what, await measure(browser, join(root, 'dist'), held));
    }
    const today = measured.get('today');
    return WORLDS.flatMap(({ what }) => {
      const grown = measured.get(what);
      return what === 'today' || !today || !grown ? [] : [growthOf(what, today, grown)];
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function measure(browser: Browser, dist: string, held: RegExp): Promise<Measured> {
  const served = await serveFolder(dist, {});
  try {
    served.hold(held);
    return {
      files: await visits(browser, served, ''),
      other: await visits(browser, served, OTHER),
      worker: statSync(join(dist, 'sw.js')).size,
    };
  } finally {
    served.hold(null);
    served.close();
  }
}

/** All that any of some first loads asks for: whether a face comes before the control or after it is a matter of luck. */
async function visits(browser: Browser, served: Served, path: string): Promise<Files> {
  const files = new Map<string, number>();
  for (let visit = 0; visit < VISITS; visit += 1) {
    for (const [name, size] of (await load(browser, served, path)).files) files.set(name, size);
  }
  return files;
}

function growthOf(what: Growth['what'], today: Measured, grown: Measured): Growth {
  return {
    what,
    times: TIMES,
    before: bytes(today.files),
    after: bytes(grown.files),
    other: { before: bytes(today.other), after: bytes(grown.other) },
    files: differences(today.files, grown.files),
    worker: { before: today.worker, after: grown.worker },
  };
}

function bytes(files: Files): number {
  return sum([...files.values()]);
}

function differences(before: Files, after: Files): Readonly<Record<string, number>> {
  const [old, now] = [byStem(before), byStem(after)];
  const changed = [...new Set([...old.keys(), ...now.keys()])].map(
    (name) => [name, (now.get(name) ?? 0) - (old.get(name) ?? 0)] as const,
  );
  return Object.fromEntries(changed.filter(([, more]) => more !== 0).sort((a, b) => b[1] - a[1]));
}

/** Bytes by name without what the build adds to it. */
function byStem(files: Files): ReadonlyMap<string, number> {
  const by = new Map<string, number>();
  for (const [name, size] of files) {
    const stem = name.replace(/-[\w-]{8}(\.\w+)$/, '$1');
    by.set(stem, (by.get(stem) ?? 0) + size);
  }
  return by;
}
