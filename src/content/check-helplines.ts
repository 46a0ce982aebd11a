import * as v from 'valibot';
import type { ContentFiles } from './content-files.ts';
import { parseJson } from './parse-json.ts';
import type { Problem } from './problem.ts';

const FILE = 'src/content/helplines.json';
const text = v.pipe(v.string(), v.nonEmpty('write a text'));

/** A number a child may dial: it must be clear where it is from, and when somebody last looked. */
const helplinesSchema = v.array(
  v.strictObject({
    country: v.pipe(
      v.string(),
      v.regex(/^[A-Z]{2}$/, 'write the two capital letters of ISO 3166-1, like HU'),
    ),
    name: text,
    number: v.pipe(v.string(), v.regex(/^[0-9+][0-9 ]{2,}$/, 'write digits and spaces only')),
    web: v.nullable(
      v.pipe(v.string(), v.regex(/^([a-z0-9-]+\.)+[a-z]+(\/\S*)?$/, 'write the address without https://')),
    ),
    hours: v.nullable(text),
    certainty: v.picklist(['high', 'medium', 'low', 'unverified']),
    source: text,
    verifiedAt: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'write year and month, like 2026-11')),
  }),
);

export function checkHelplines(files: ContentFiles): readonly Problem[] {
  const source = files.sources.get(FILE);
  if (source === undefined)
    return [{ file: FILE, line: null, what: 'the file is missing', remedy: 'add it' }];
  const parsed = parseJson(FILE, source, helplinesSchema);
  return parsed.ok ? [] : parsed.problems;
}
