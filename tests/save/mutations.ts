import fc from 'fast-check';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every place in a value, as the list of keys that leads there. */
function places(value: Json, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner as Json, [...path, key]))];
}

/** A copy with one place changed; `undefined` takes the place away. */
function changedAt(value: Json, [key, ...rest]: readonly string[], change: unknown): unknown {
  if (key === undefined) return change;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const next = changedAt(value[Number(key)] ?? null, rest, change);
    return value.flatMap((one, index) =>
      String(index) === key ? (next === undefined ? [] : [next]) : [one],
    );
  }
  const copy: Record<string, unknown> = { ...value };
  const next = changedAt(value[key] ?? null, rest, change);
  if (next === undefined) delete copy[key];
  else copy[key] = next;
  return copy;
}

/** A value with one to four of its places changed or taken away. */
export const damaged = (original: Json) =>
  fc
    .array(fc.tuple(fc.constantFrom(...places(original)), fc.oneof(fc.jsonValue(), fc.constant(undefined))), {
      minLength: 1,
      maxLength: 4,
    })
    .map((changes) =>
      changes.reduce<unknown>((value, [path, change]) => changedAt(value as Json, path, change), original),
    )
    .filter((value) => value !== undefined);
