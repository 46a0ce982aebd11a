import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';

/** Builds a module of the game alone, in memory. */
async function chunksOf(entry: string): Promise<readonly Rolldown.OutputChunk[]> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      assetsInlineLimit: 0,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  return outputs.filter((one) => one.type === 'chunk');
}

it('does not grow the first load by a language, a chapter, a lesson or a room', async () => {
  const chunks = await chunksOf('src/i18n/load-texts.ts');
  const [entry] = chunks.filter(({ isEntry }) => isEntry);
  const files = (chunk: Rolldown.OutputChunk | undefined) =>
    [...(chunk?.code ?? '').matchAll(/locales\/([^/"]+)\/([^/"]+)\.json"/g)].map(
      ([, locale, file]) => `${locale}/${file}`,
    );
  expect(files(entry)).toContain('en/ui');
  expect(
    files(entry).filter((file) => !file.startsWith('en/') || /chapter-|lesson-|room-/.test(file)),
    'only the prologue, however many chapters there are',
  ).toEqual(['en/chapter-0']);
  expect(chunks.flatMap(files)).toEqual(
    expect.arrayContaining(['en/chapter-1', 'en/lesson-1', 'en/room-code']),
  );
});

it('does not load the sound library or any sound before it is opened', async () => {
  const chunks = await chunksOf('src/audio/browser-audio.ts');
  const [entry] = chunks.filter(({ isEntry }) => isEntry);
  const atOnce = chunks.filter((chunk) => chunk === entry || entry?.imports.includes(chunk.fileName));
  expect(atOnce.length).toBeGreaterThan(0);
  for (const { code } of atOnce) expect(code).not.toMatch(/Howl\b|\.opus/);
  expect(chunks.some(({ code }) => code.includes('.opus'))).toBe(true);
});
