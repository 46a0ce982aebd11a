/**
 * Runs a TypeScript script of this repository on any supported Node (20 cannot strip types itself).
 * Usage: node scripts/run.mjs scripts/story/texts.ts --check
 * The script gets its own arguments as process.argv.slice(2), and may import TypeScript, JSON, `?raw` and
 * `import.meta.glob` like the game's own code. It ends with process.exitCode.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';

const [script, ...rest] = process.argv.slice(2);
if (!script) {
  console.error('Usage: node scripts/run.mjs <script.ts> [arguments]');
  process.exit(2);
}
const file = resolve(script);
process.argv = [process.argv[0] ?? 'node', file, ...rest];
try {
  await runnerImport(pathToFileURL(file).href, { configFile: false, logLevel: 'error' });
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
