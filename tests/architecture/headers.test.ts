import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ASK_FIRST, hostFiles, IMMUTABLE, PLATFORM } from '../../scripts/hosting/host-files.ts';
import { CONTENT_SECURITY_POLICY, embeddedHeaders, SECURITY_HEADERS } from '../../scripts/security.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('security headers', () => {
  it('allow our own files and nothing else', () => {
    expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'self';/);
    expect(CONTENT_SECURITY_POLICY).toContain("require-trusted-types-for 'script'");
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|data:|blob:|https?:|\*|allow-duplicates|default;/);
  });

  it('open for a frame only what a frame without origin needs', () => {
    const { 'Content-Security-Policy': policy, ...embedded } = embeddedHeaders([PLATFORM]);
    const { 'Content-Security-Policy': own, ...plain } = SECURITY_HEADERS;
    expect(policy).toBe(`${own} ${PLATFORM}`);
    expect(embedded).toEqual({
      ...plain,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Access-Control-Allow-Origin': '*',
    });
  });
});

describe('the examples for hosts', () => {
  const files = Object.entries(hostFiles());

  it.each(files)('%s is up to date: npm run hosting', (path, text) => {
    expect(read(path)).toBe(text);
  });

  it.each(files)('%s says every header, and how long to keep what', (path, text) => {
    const wanted = path.includes('embedded') ? embeddedHeaders([PLATFORM]) : SECURITY_HEADERS;
    for (const part of [...Object.entries(wanted).flat(), ASK_FIRST, IMMUTABLE]) expect(text).toContain(part);
  });

  it.each(files)('%s is named in docs/hosting.md', (path) => {
    expect(read('docs/hosting.md')).toContain(path.replace('public/', ''));
  });
});
