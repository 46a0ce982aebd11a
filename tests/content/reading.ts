/** How hard a text is to read: sentences, words, known words. English only. */

/** Sentences of a text; a `{{slot}}` counts as one easy word. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/\{\{.*?\}\}/g, '7')
    .split(/(?<=[.!?…:])["”’)]*\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

export function wordsOf(text: string): readonly string[] {
  const plain = text.replace(/\{\{.*?\}\}/g, '7').replaceAll('’', "'");
  return [...plain.matchAll(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu)].map((match) => match[0]);
}

/** Is the word in the list, or an ending away from a word in it? Numbers and single letters (two Bs) are known. */
export function isKnown(word: string, common: ReadonlySet<string>): boolean {
  const plain = word.toLowerCase();
  if (/^(\d|[a-z]s?$)/.test(plain) || stemsOf(plain).some((stem) => common.has(stem))) return true;
  const parts = plain.split('-');
  return parts.length > 1 && parts.every((part) => isKnown(part, common));
}

const SHORTENED: Readonly<Record<string, string>> = { "won't": 'will', "can't": 'can', "shan't": 'shall' };
const ENDINGS: readonly (readonly [ending: RegExp, replacement: string])[] = [
  [/'(s|ll|re|ve|d|m)$/, ''],
  [/n't$/, ''],
  [/s'$/, 's'],
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/ves$/, 'f'],
  [/(ed|er|est|ing|ly|y|ness|ful|less|able)$/, ''],
  [/(ed|er|est|ing|y|able)$/, 'e'],
  [/ying$/, 'ie'],
  [/(ied|ier|iest|ily|iness)$/, 'y'],
  [/([bdfglmnprt])\1(ed|er|est|ing|y)$/, '$1'],
  [/^(un|re)/, ''],
];

/** The word with one or two endings taken off, in all ways our simple rules know. */
export function stemsOf(word: string): readonly string[] {
  const strip = (each: string): readonly string[] =>
    ENDINGS.map(([ending, replacement]) => each.replace(ending, replacement)).filter(
      (stem) => stem.length > 1 || stem === 'i',
    );
  const once = strip(SHORTENED[word] ?? word);
  return [...new Set([SHORTENED[word] ?? word, ...once, ...once.flatMap(strip)])];
}

/** A rough count: groups of vowels, a silent e at the end left out. */
export function syllablesOf(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/(?<=[a-z]{2})e(?=$|s$|d$)/, '')
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}

/** Flesch–Kincaid grade: 4 is what a nine-year-old reads at school. */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
