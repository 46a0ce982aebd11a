/** Number of words; a slot counts as one. */
export function countWords(text: string): number {
  return text
    .replace(/\{\{.*?\}\}/g, 'x')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
