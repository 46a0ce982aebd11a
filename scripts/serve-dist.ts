import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type PreviewServer, preview } from 'vite';

/**
 * Serves the production build on a free port.
 * @throws with the remedy when there is no build
 */
export async function serveDist(
  root = process.cwd(),
): Promise<{ readonly url: string; readonly server: PreviewServer }> {
  if (!existsSync(join(root, 'dist/index.html'))) throw new Error('There is no build yet: npm run build');
  const server = await preview({ root, logLevel: 'warn', preview: { port: 0, host: 'localhost' } });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return { url: `http://localhost:${address.port}/`, server };
}
