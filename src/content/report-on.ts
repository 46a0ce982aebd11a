import { didYouMean } from './did-you-mean.ts';
import { jsonLine } from './json-line.ts';
import type { Problem } from './problem.ts';

/** Collects the mistakes of one JSON file. */
export interface Reporter {
  readonly problems: readonly Problem[];
  add(path: Path, what: string, remedy: string): void;
  /** Adds a problem unless `id` is known. */
  known(path: Path, kind: string, id: string, all: readonly string[]): void;
}
export type Path = readonly (string | number)[];

export function reportOn(file: string, source: string): Reporter {
  const problems: Problem[] = [];
  const add = (path: Path, what: string, remedy: string): void => {
    problems.push({ file, line: jsonLine(source, path), what, remedy });
  };
  return {
    problems,
    add,
    known(path, kind, id, all) {
      if (!all.includes(id)) add(path, `there is no ${kind} "${id}"`, didYouMean(id, all));
    },
  };
}
