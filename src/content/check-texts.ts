import * as v from 'valibot';
import type { ContentFiles } from './content-files.ts';
import { jsonLine } from './json-line.ts';
import { parseJson } from './parse-json.ts';
import type { Problem } from './problem.ts';

const textsSchema = v.record(v.string(), v.string());

/** Reads all English texts: each file a flat list, and every id in one file only. */
export function checkTexts(files: ContentFiles): readonly Problem[] {
  const problems: Problem[] = [];
  const home = new Map<string, string>();
  for (const [file, source] of files.sources) {
    if (!file.startsWith('locales/en/')) continue;
    const parsed = parseJson(file, source, textsSchema);
    if (!parsed.ok) {
      problems.push(...parsed.problems);
      continue;
    }
    for (const id of Object.keys(parsed.value)) {
      const other = home.get(id);
      if (other !== undefined)
        problems.push({
          file,
          line: jsonLine(source, [id]),
          what: `the text "${id}" stands in ${other}, too`,
          remedy: 'keep one of them',
        });
      home.set(id, file);
    }
  }
  return problems;
}
