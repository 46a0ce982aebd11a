import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataAddress } from '../../scripts/editions/data-address.ts';
import { onePage } from '../../scripts/editions/one-page.ts';

const HTML = `<!doctype html><html><head>
    <meta charset="utf-8" />
    <script async type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/style-1.css">
  </head><body><img src="data:image/svg+xml,x" alt="" /></body></html>`;
const PARTS = { html: HTML, script: 'go();', style: 'p{color:red}', data: '<i></i>' };

describe('a file as an address', () => {
  it('comes back as it was, without a sign that would end a srcset or a url()', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 80 }), async (text) => {
        const address = dataAddress('a.svg', Buffer.from(text));
        expect(address).not.toMatch(/[\s"'()<>\\#]/);
        const back = await (await fetch(address)).text();
        expect(back).toBe(text.trim());
      }),
      // A space of three bytes.
      { examples: [['!\u2028!']] },
    );
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
    const sound = await fetch(dataAddress('a.m4a', Buffer.from(bytes)));
    expect(sound.headers.get('content-type')).toBe('audio/mp4');
    expect(new Uint8Array(await sound.arrayBuffer())).toEqual(bytes);
  });

  it('is refused for a kind that no edition has had', () => {
    expect(() => dataAddress('a.exe', Buffer.from(''))).toThrow(/a\.exe/);
  });
});

describe('one page', () => {
  const between = (page: string, start: string, end: string): string =>
    page.split(start)[1]?.split(end)[0] ?? '';

  it('names its script and its style sheet by their hashes and allows no request to any place', () => {
    const page = onePage(PARTS);
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy).toContain(`script-src ${hash(between(page, '<script type="module">', '</script>'))};`);
    expect(policy).toContain(`style-src ${hash(between(page, '<style>', '</style>'))};`);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|'self'|blob:|https?:|\*/);
  });

  it('keeps words that would end a script early, in a shape that ends nothing', () => {
    const words = 'a</script><!--<script>b';
    const page = onePage({ ...PARTS, script: `export const words = ${JSON.stringify(words)};` });
    const code = between(page, '<script type="module">', '</script>');
    expect(JSON.parse(between(code, ' = ', ';').replaceAll('\\x3C', '\\u003C'))).toBe(words);
    expect(page.match(/<\/script>/g)).toHaveLength(1);
  });

  it('is refused when something would still be fetched', () => {
    const html = HTML.replace('data:image/svg+xml,x', './assets/x.svg');
    expect(() => onePage({ ...PARTS, html })).toThrow(/x\.svg/);
    expect(() => onePage({ ...PARTS, html: HTML.replace(/<script.*<\/script>/, '') })).toThrow();
  });
});
