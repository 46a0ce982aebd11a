import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measurePieces, wrapText } from '../../src/stage/cards/wrap-text.ts';
import { hits, nearestSlot } from '../../src/stage/table/hit.ts';

const measure = (text: string): number => [...text].length * 10;
const wrap = (text: string, width: number, locale: string): readonly string[] =>
  wrapText(measurePieces(text, measure, locale), width);

describe('wrapText', () => {
  it.each([
    ['en', 'You have ten minutes left to win a prize', 200],
    ['hu', 'Már csak tíz perced maradt, hogy nyerj', 180],
    ['ar', 'بقيت عشر دقائق فقط لتفوز بالجائزة', 160],
    ['zh', '你只剩下十分钟来赢取奖品了快点吧', 80],
  ])('%s: no line is too wide, and no letter is lost', (locale, text, width) => {
    const lines = wrap(text, width, locale);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it('balances lines instead of leaving one word alone', () => {
    const lines = wrap('aaa bbb ccc ddd eee', 170, 'en');
    expect(lines).toEqual(['aaa bbb ccc', 'ddd eee']);
  });

  it('keeps punctuation with its word', () => {
    expect(wrap('Really? “Yes, really!” (Sure.)', 110, 'en')).toEqual([
      'Really?',
      '“Yes,',
      'really!”',
      '(Sure.)',
    ]);
  });

  it('never loses or adds words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,9}$/)),
        fc.integer({ min: 10, max: 400 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width, 'en');
          expect(lines.join(' ')).toBe(words.join(' '));
        },
      ),
    );
  });

  it('has no lines for no text', () => {
    expect(wrap('', 100, 'en')).toEqual([]);
  });
});

describe('targets on the canvas', () => {
  const box = { x: 100, y: 100, width: 20, height: 200, angle: 0 };

  it('are never smaller than a finger', () => {
    expect(hits(box, { x: 122, y: 100 })).toBe(true);
    expect(hits(box, { x: 130, y: 100 })).toBe(false);
  });

  it('turn with their card', () => {
    const turned = { ...box, angle: 90 };
    expect(hits(turned, { x: 190, y: 100 })).toBe(true);
    expect(hits(turned, { x: 100, y: 190 })).toBe(false);
  });

  it('pull what is let go near them: the nearest one', () => {
    const slots = [box, { ...box, x: 220 }].map((one, index) => ({ index, box: one }));
    expect(nearestSlot(slots, { x: 150, y: 100 })?.index).toBe(0);
    expect(nearestSlot(slots, { x: 170, y: 100 })?.index).toBe(1);
    expect(nearestSlot(slots, { x: 400, y: 100 })).toBeNull();
  });
});
