import { expect, test } from 'vitest';
import { joinSentences } from '../../src/present/join-sentences.ts';

test('parts become sentences with one full stop between them', () => {
  expect(joinSentences(['Card 2 of 9: a photo', 'Tomi wants it', 'Here'])).toBe(
    'Card 2 of 9: a photo. Tomi wants it. Here',
  );
});

test('a part that ends by itself gets no other full stop, in any script', () => {
  expect(joinSentences(['Sok arc.', 'Kié?', 'Tomi!', undefined, '', ' end '])).toBe(
    'Sok arc. Kié? Tomi! end',
  );
  expect(joinSentences(['He said “Hello.”', 'Wait…', 'من يريدها؟', 'توم'])).toBe(
    'He said “Hello.” Wait… من يريدها؟ توم',
  );
});
