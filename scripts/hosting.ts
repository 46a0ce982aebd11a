import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hostFiles } from './hosting/host-files.ts';

/** `npm run hosting`: writes the examples for hosts anew from the one list of headers in scripts/security.ts. */
for (const [path, text] of Object.entries(hostFiles())) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
