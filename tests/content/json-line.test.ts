import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../src/content/deep-freeze.ts';
import { didYouMean } from '../../src/content/did-you-mean.ts';
import { jsonLine } from '../../src/content/json-line.ts';

describe('the line of a value in a JSON text', () => {
  const text = '{\n  "a": [1,\n    { "b": "x, ]}\\"" }],\n  "c": null\n}';

  it.each([
    [[], 1],
    [['a'], 2],
    [['a', 1, 'b'], 3],
    [['c'], 4],
    [['a', 1, 'missing'], 3],
  ])('of %j is %i', (path, line) => {
    expect(jsonLine(text, path)).toBe(line);
  });

  it('of no JSON is unknown', () => {
    expect(jsonLine('{ "a": oops }', ['a'])).toBeNull();
  });

  it('is found for the last value of any pretty printed JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1, maxLength: 5 }), (values) => {
        const pretty = JSON.stringify([...values, 'needle'], null, 2);
        const lines = pretty.split('\n');
        expect(jsonLine(pretty, [values.length])).toBe(lines.length - 1);
      }),
    );
  });
});

describe('the remedy for an unknown id', () => {
  it('names the nearest, or all', () => {
    expect(didYouMean('worred', ['idle', 'worried'])).toBe('did you mean "worried"?');
    expect(didYouMean('banana', ['idle', 'worried'])).toBe('use one of: idle, worried');
    expect(didYouMean('x', [])).toBe('none exists yet; add it first');
  });
});

it('freezes everything inside', () => {
  const frozen = deepFreeze({ list: [{ name: 'kite' }] });
  expect(() => Object.assign(frozen.list[0] ?? {}, { name: 'ball' })).toThrow(TypeError);
});
