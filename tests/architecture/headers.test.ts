import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from '../../scripts/security.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('security headers', () => {
  it('allow our own files and nothing else', () => {
    expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'self';/);
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|data:|blob:|https?:|\*/);
  });

  it.each(Object.entries(SECURITY_HEADERS))(
    'are the same in preview, docs and the file for hosts: %s',
    (name, value) => {
      expect(read('public/_headers')).toContain(`  ${name}: ${value}\n`);
      expect(read('docs/hosting.md')).toContain(`\n${name}: ${value}\n`);
      expect(read('docs/hosting.md')).toMatch(new RegExp(`add_header ${name} `));
      expect(read('docs/hosting.md')).toMatch(new RegExp(`Header always set ${name} `));
    },
  );
});
