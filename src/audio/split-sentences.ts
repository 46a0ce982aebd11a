/** Cuts a text into sentences, each with the space after it, by the rules of its language. */
export function splitSentences(text: string, locale: string): readonly string[] {
  if (!('Segmenter' in Intl)) return [text];
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
