/** Licences under which somebody else's work may be part of what children get: they ask for a notice, no more. */
const SHIPS = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
]);

/** Tools that build and test may also have these; nothing of them is in the game. */
const TOOLS = new Set([...SHIPS, 'CC-BY-4.0', 'LGPL-3.0-or-later', 'MPL-2.0', 'Python-2.0']);

/** @param licence SPDX expression, e.g. `(MIT OR Apache-2.0)` */
export function mayShip(licence: string): boolean {
  return fits(licence, SHIPS);
}

/** @param licence SPDX expression of a package that only builds or tests */
export function mayBuild(licence: string): boolean {
  return fits(licence, TOOLS);
}

/** One of what stands beside OR, all of what stands beside AND; anything it cannot read does not fit. */
function fits(licence: string, allowed: ReadonlySet<string>): boolean {
  const bare = licence.replaceAll(/[()]/g, ' ').trim();
  // Nested expressions do not occur; mixed ones without a clear order are left to somebody's eyes.
  if (/\bOR\b/.test(bare) && /\bAND\b/.test(bare)) return false;
  const one = (name: string): boolean => allowed.has(name.trim());
  return /\bOR\b/.test(bare) ? bare.split(/\bOR\b/).some(one) : bare.split(/\bAND\b/).every(one);
}
