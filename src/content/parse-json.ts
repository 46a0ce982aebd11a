import * as v from 'valibot';
import { didYouMean } from './did-you-mean.ts';
import { jsonLine } from './json-line.ts';
import type { Problem } from './problem.ts';

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a JSON file against a schema. Every mistake names its line and a remedy; used when building, not in play. */
export function parseJson<T>(file: string, text: string, schema: v.GenericSchema<unknown, T>): Parsed<T> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, problems: [notJson(file, text, String(error))] };
  }
  const result = v.safeParse(schema, json);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, problems: result.issues.map((issue) => asProblem(file, text, issue)) };
}

function notJson(file: string, text: string, message: string): Problem {
  const position = /position (\d+)/.exec(message)?.[1];
  const line = position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
  const remedy = 'look here or in the line before for a missing or spare comma, quote or bracket';
  return { file, line, what: 'this is not valid JSON', remedy };
}

function asProblem(file: string, text: string, issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const place = path.length === 0 ? 'the file' : path.join('.');
  return { file, line: jsonLine(text, path), ...explain(place, String(path.at(-1) ?? place), issue) };
}

function explain(place: string, key: string, issue: v.BaseIssue<unknown>): Pick<Problem, 'what' | 'remedy'> {
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { what: `${place} is not a known field`, remedy: `take it away, or mend its name` };
  if (issue.input === undefined) return { what: `${place} is missing`, remedy: `add "${key}"` };
  const known = [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
  if (known.length > 0)
    return {
      what: `${place} is ${issue.received}, which is not known`,
      remedy: didYouMean(String(issue.input), known),
    };
  if (issue.kind === 'validation' || issue.type === 'custom')
    return { what: `${place} is ${issue.received}`, remedy: issue.message };
  return {
    what: `${place} is ${issue.received}`,
    remedy: `write ${issue.expected ?? 'something else'} here`,
  };
}
