/** A mistake in the content, told to its author: where it is, what is wrong, what to do. */
export interface Problem {
  /** Path from the repository's root. */
  readonly file: string;
  /** 1-based; null when the mistake is in no single line. */
  readonly line: number | null;
  readonly what: string;
  readonly remedy: string;
}

/** One mistake as one line of text: `file:line  what. Remedy: …` */
export function formatProblem({ file, line, what, remedy }: Problem): string {
  return `${file}${line === null ? '' : `:${line}`}  ${sentence(what)} Remedy: ${sentence(remedy)}`;
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
