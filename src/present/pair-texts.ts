/**
 * Two views of the same moment, made in two languages: which text of the one is which of the other.
 * @returns by the text of the first; where the same words stand twice, the first counts
 */
export function pairTexts(one: unknown, other: unknown): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  walk(one, other, pairs);
  return pairs;
}

function walk(one: unknown, other: unknown, pairs: Map<string, string>): void {
  if (typeof one === 'string' && typeof other === 'string') {
    if (one !== '' && !pairs.has(one)) pairs.set(one, other);
  } else if (isObject(one) && isObject(other)) {
    for (const key of Object.keys(one)) walk(one[key], other[key], pairs);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
