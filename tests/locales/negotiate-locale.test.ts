import { describe, expect, it } from 'vitest';
import { negotiateLocale } from '../../src/i18n/negotiate-locale.ts';

describe('negotiateLocale', () => {
  it.each([
    [{ address: 'ar', chosen: 'hu', device: ['en'] }, 'ar'],
    [{ address: 'hu-HU', device: ['en'] }, 'hu'],
    [{ address: 'HU_hu' }, 'hu'],
    [{ address: 'ar-XB' }, 'ar-XB'],
    [{ address: 'ar-xb' }, 'ar-XB'],
    [{ address: 'en-XA' }, 'en-XA'],
    [{ address: '%%<script>', chosen: 'hu' }, 'hu'],
    [{ address: '', chosen: null, device: ['tlh', 'ar-EG', 'hu'] }, 'ar'],
    [{ address: 'xx-yy-zz', chosen: 'qq', device: ['tlh'] }, 'en'],
    [{ device: ['ar-XB', 'hu'] }, 'hu'],
    [{}, 'en'],
  ])('%o → %s', (wishes, code) => {
    expect(negotiateLocale(wishes)).toBe(code);
  });
});
