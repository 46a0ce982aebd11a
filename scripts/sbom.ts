import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BILL, NOTICES, shippedTexts } from './shipped/shipped-files.ts';
import { shippedPackages } from './shipped/shipped-packages.ts';

/**
 * `npm run sbom [-- folder]`: what ships, as a CycloneDX document and as licence notices, into a folder (else `dist/`,
 * where every build leaves both already).
 */
const folder = process.argv[2] ?? 'dist';
const packages = shippedPackages(process.cwd());
const { notices, bill } = shippedTexts(process.cwd(), packages);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, BILL), bill);
writeFileSync(join(folder, NOTICES), notices);
for (const { name, version, licence, part } of packages)
  console.log(`${`${name} ${version}`.padEnd(50)} ${licence.padEnd(12)} ${part}`);
console.log(`\n${packages.length} packages: ${join(folder, BILL)}, ${join(folder, NOTICES)}`);
