import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { billOfMaterials } from './bill-of-materials.ts';
import { licenceNotices } from './licence-notices.ts';
import { mayShip } from './licences.ts';
import { type ShippedPackage, shippedPackages } from './shipped-packages.ts';

/** Names of the two files that say what is in a build. */
export const NOTICES = 'licences.txt';
export const BILL = 'sbom.cdx.json';

/**
 * Puts the licence notices and the bill of materials beside the game, and stops a build that takes in a package which
 * neither of them would name, or whose licence does not allow it.
 */
export function shippedFiles(root: string): Plugin {
  return {
    name: 'sango:shipped-files',
    apply: 'build',
    generateBundle(_options, bundle) {
      const packages = shippedPackages(root);
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const problems = shippingProblems(packages, modules);
      if (problems.length > 0) this.error(problems.join('\n'));
      const { notices, bill } = shippedTexts(root, packages);
      this.emitFile({ type: 'asset', fileName: NOTICES, source: notices });
      this.emitFile({ type: 'asset', fileName: BILL, source: bill });
    },
  };
}

/** The two files' texts. */
export function shippedTexts(
  root: string,
  packages: readonly ShippedPackage[],
): { readonly notices: string; readonly bill: string } {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const { name, version, license } = JSON.parse(read('package.json')) as Record<string, string>;
  return {
    notices: licenceNotices(packages, `${read('LICENSE')}\n${read('LICENSE-CONTENT')}`),
    bill: billOfMaterials({ name: name ?? '', version: version ?? '', licence: license ?? '' }, packages),
  };
}

/** @param modules absolute paths, or names that tools gave to modules of their own */
export function shippingProblems(
  packages: readonly ShippedPackage[],
  modules: readonly string[],
): readonly string[] {
  const known = new Set(packages.map(({ name }) => name));
  const met = new Set(modules.flatMap(packageOf));
  return [
    ...packages
      .filter(({ licence }) => !mayShip(licence))
      .map(({ name, licence }) => `${name} must not ship: its licence is ${licence}.`),
    ...[...met]
      .filter((name) => !known.has(name))
      .map((name) => `${name} is in the build. Name it in scripts/shipped/shipped-packages.ts.`),
  ];
}

function packageOf(module: string): readonly string[] {
  const [, inFolder] = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(module) ?? [];
  if (inFolder) return [inFolder.replaceAll('\\', '/')];
  if (/[\\/]vendor[\\/]phaser\.js$/.test(module)) return ['phaser', 'eventemitter3'];
  const [, tool] = /^\0(vite|rolldown)[\\/]/.exec(module) ?? [];
  return tool ? [tool] : [];
}
