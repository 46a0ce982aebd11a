import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package itself says. */
  readonly licence: string;
  /** What of it is in the game. */
  readonly part: string;
  /** The registry's checksum of the package, from the lock file. */
  readonly integrity: string | null;
  /** The licence's own words. */
  readonly text: string;
}

interface Locked {
  readonly version: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  /** A tool that something in the game would only like to have. */
  readonly devOptional?: boolean;
  readonly integrity?: string;
}

/** Tools that leave something of their own in the built game. */
const LEFT_BY_TOOLS: Readonly<Record<string, string>> = {
  vite: 'the lines that load parts when they are needed',
  rolldown: 'the lines that join modules',
  'workbox-core': 'service worker',
  'workbox-precaching': 'service worker',
  'workbox-routing': 'service worker',
  'workbox-strategies': 'service worker',
};

/**
 * Every package of which something is in the built game, in order of their names: what the game depends on with all
 * it needs, the fonts, and what tools leave behind. The build fails when it meets another one (shipped-files.ts).
 * @throws when one is not installed or has no licence text
 */
export function shippedPackages(root: string): readonly ShippedPackage[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const found: ShippedPackage[] = [];
  for (const [path, locked] of Object.entries(lock.packages)) {
    const name = path.replace(/^.*node_modules\//, '');
    const part = partOf(name, locked);
    if (path === '' || part === null) continue;
    const folder = join(root, path);
    const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      readonly license?: string;
    };
    found.push({
      name,
      version: locked.version,
      licence: license ?? 'unknown',
      part,
      integrity: locked.integrity ?? null,
      text: licenceText(folder, name),
    });
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function partOf(name: string, { dev, optional, devOptional }: Locked): string | null {
  if (/^@fontsource(-variable)?\//.test(name)) return 'font, cut to the letters that are used';
  if (LEFT_BY_TOOLS[name]) return LEFT_BY_TOOLS[name];
  return dev || optional || devOptional ? null : 'code';
}

function licenceText(folder: string, name: string): string {
  const file =
    existsSync(folder) && readdirSync(folder).find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one));
  if (!file) throw new Error(`${name} brings no text of its licence.`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  // A tool also lists what it is made of itself; nothing of that is in the game.
  return (text.split(/^# Licenses of bundled dependencies/m)[0] ?? text).trim();
}
