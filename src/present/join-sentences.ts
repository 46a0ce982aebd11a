/** Already ends a sentence, perhaps inside closing quotes or brackets; of any script the game may come to speak. */
const ENDED = /[.!?…:؟۔。！？]["'’”»)\]]*$/u;

/** Puts parts one after the other as sentences. A part that ends by itself gets no second full stop. */
export function joinSentences(parts: readonly (string | undefined)[]): string {
  return parts
    .map((part) => part?.trim() ?? '')
    .filter(Boolean)
    .map((part, index, all) => (index === all.length - 1 || ENDED.test(part) ? part : `${part}.`))
    .join(' ');
}
