import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthen, mirror, transformTexts } from '../../src/i18n/pseudo.ts';

const PLAIN = /[\u202c\u202e]/g;

describe('pseudo-locales', () => {
  it('makes text at least 40 % longer, in brackets, accented, with room to break lines', () => {
    const text = 'Find the gears behind this message.';
    const long = lengthen(text);
    expect(long.length).toBeGreaterThanOrEqual(text.length * 1.4);
    expect(long.startsWith('[Fíñđ ţĥë ĝëåŕš')).toBe(true);
    expect(long.endsWith(']')).toBe(true);
    expect(long.slice(text.length + 1)).toContain(' ');
  });

  it('keeps slots exactly as they are', () => {
    expect(lengthen('{{count}} cards for {{who}}')).toMatch(/^\[\{\{count\}\} çåŕđš föŕ \{\{who\}\} /);
    expect(mirror('For {{who}}!')).toBe('\u202eFor\u202c {{who}}\u202e!\u202c');
  });

  it('mirrors by direction marks only: every letter stays, every mark is closed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const clean = text.replace(PLAIN, '');
        const mirrored = mirror(clean);
        expect(mirrored.replace(PLAIN, '')).toBe(clean);
        expect(mirrored.split('\u202e').length).toBe(mirrored.split('\u202c').length);
      }),
    );
  });

  it('changes texts, never keys', () => {
    expect(transformTexts({ 'a.b': 'x', c_one: 'y' }, (text) => text.toUpperCase())).toEqual({
      'a.b': 'X',
      c_one: 'Y',
    });
  });
});
