import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import hard from './hard-words.json' with { type: 'json' };
import { gradeOf, isKnown, sentencesOf, stemsOf, syllablesOf, wordsOf } from './reading.ts';

const FOLDER = 'locales/en';
const all = readdirSync(FOLDER)
  // Lessons are for teachers; tests/content/lessons.test.ts reads them.
  .filter((name) => name.endsWith('.json') && !name.startsWith('lesson-'))
  .flatMap((name) =>
    Object.entries<string>(JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))).map(
      ([id, text]) => ({ name, id, text }) as const,
    ),
  );
/** Rooms whose texts are read by grown-ups; in the other rooms, keys with `.staff.` or `.grown.` are. */
const GROWN = /^room-(class|teacher|grownups|print)\.json$/;
const isForGrownUps = ({ name, id }: { readonly name: string; readonly id: string }): boolean =>
  GROWN.test(name) || (name.startsWith('room-') && /\.(staff|grown)\./.test(id));
const texts: readonly (readonly [id: string, text: string])[] = all
  .filter((one) => !isForGrownUps(one))
  .map(({ id, text }) => [id, text]);
const common = new Set(
  readFileSync('tests/content/common-words.txt', 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/).filter(Boolean)),
);
const explained: Readonly<Record<string, string>> = hard.words;
const names: ReadonlySet<string> = new Set(hard.names);

describe('English for a nine-year-old', () => {
  it('reads more than a handful of texts', () => {
    expect(texts.length).toBeGreaterThan(100);
  });

  it('has no sentence over 16 words', () => {
    const long = texts.flatMap(([id, text]) =>
      sentencesOf(text)
        .filter((sentence) => wordsOf(sentence).length > 16)
        .map((sentence) => `${id}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('has sentences of at most 10 words on average, labels of one or two words left out', () => {
    const lengths = texts
      .flatMap(([, text]) => sentencesOf(text))
      .map((sentence) => wordsOf(sentence).length)
      .filter((length) => length > 2);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeLessThanOrEqual(10);
  });

  it('uses everyday words, and explains every other one', () => {
    const known = new Set([...common, ...Object.keys(explained), ...names]);
    const unknown = new Map<string, string>();
    for (const [id, text] of texts)
      for (const word of wordsOf(text)) if (!isKnown(word, known)) unknown.set(word.toLowerCase(), id);
    // Remedy: write the text with an everyday word; else explain the word in a line and name that line in
    // tests/content/hard-words.json.
    expect([...unknown].map(([word, id]) => `${word} (${id})`).sort()).toEqual([]);
  });

  it('explains every hard word in the line that hard-words.json names', () => {
    const missing = Object.entries(explained).filter(([word, id]) => {
      // The words on a card stand under its title.
      const title = id.replace(/\.(line|why)$/, '.title');
      const text = texts
        .filter(([each]) => each === id || each === title)
        .map(([, each]) => each)
        .join(' ');
      return !wordsOf(text).some((each) => stemsOf(each.toLowerCase()).includes(word));
    });
    expect(missing).toEqual([]);
  });

  it('keeps hard-words.json free of words that nobody uses', () => {
    const used = new Set(
      texts.flatMap(([, text]) => wordsOf(text).flatMap((word) => stemsOf(word.toLowerCase()))),
    );
    expect([...Object.keys(explained), ...names].filter((word) => !used.has(word))).toEqual([]);
  });

  it('reports its Flesch–Kincaid grade, names left out', () => {
    const sentences = texts
      .flatMap(([, text]) => sentencesOf(text))
      .map((sentence) =>
        wordsOf(sentence)
          .filter((word) => !names.has(word.toLowerCase()))
          .join(' '),
      )
      .filter((sentence) => wordsOf(sentence).length > 2);
    const grade = gradeOf(sentences);
    console.info(
      `Flesch–Kincaid grade of the English texts: ${grade.toFixed(1)} (${sentences.length} sentences)`,
    );
    expect(Number.isFinite(grade)).toBe(true);
  });
});

describe('English for grown-ups', () => {
  const grown = all.filter(isForGrownUps);
  const lengths = grown
    .flatMap(({ text }) => sentencesOf(text))
    .map((sentence) => wordsOf(sentence).length)
    .filter((length) => length > 2);

  it('has no sentence over 28 words', () => {
    const long = grown.flatMap(({ id, text }) =>
      sentencesOf(text)
        .filter((sentence) => wordsOf(sentence).length > 28)
        .map((sentence) => `${id}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('has sentences of at most 14 words on average', () => {
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
    expect(mean).toBeLessThanOrEqual(14);
  });
});

describe('how reading is measured', () => {
  it('splits sentences and words', () => {
    expect(sentencesOf('Stop! “Wait here.” Is {{who}} fine? Yes: fine')).toEqual([
      'Stop!',
      '“Wait here.',
      'Is 7 fine?',
      'Yes:',
      'fine',
    ]);
    expect(wordsOf('Don’t re-read 1,000 e-mails.')).toEqual(["Don't", 're-read', '1', '000', 'e-mails']);
  });

  it('knows endings', () => {
    const list = new Set(['stop', 'make', 'carry', 'happy', 'leaf', 'do', 'will', 'kind', 'lock', 'teach']);
    for (const word of [
      'stopped',
      'making',
      'carries',
      'Happier',
      'leaves',
      "don't",
      "won't",
      'unkindly',
      'unlocked',
      'teachers',
    ])
      expect(isKnown(word, list), word).toBe(true);
    for (const word of ['privacy', 'stone', 'algorithm']) expect(isKnown(word, list), word).toBe(false);
  });

  it('counts syllables', () => {
    expect(['cat', 'make', 'dragon', 'everybody', 'stopped'].map(syllablesOf)).toEqual([1, 1, 2, 5, 1]);
  });
});
