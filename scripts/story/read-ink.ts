/** One line of an .ink file, sorted by what it is. */
export interface InkLine {
  /** 1-based */
  readonly number: number;
  readonly source: string;
  readonly kind: 'blank' | 'knot' | 'divert' | 'logic' | 'gather' | 'text' | 'choice';
  /** Knot (and stitch) the line stands in: `start`, `start.later`. */
  readonly knot: string;
  /** Visible text, without tags and brackets; empty for lines that show nothing. */
  readonly text: string;
  /** Tags without their `#`. */
  readonly tags: readonly string[];
  /** What follows a choice's closing bracket; must be empty. */
  readonly rest: string;
}

/**
 * Reads an .ink file line by line, as far as our conventions go (docs/how-to-add-a-chapter.md).
 * It is not a parser of ink: the ink compiler has the last word on what is allowed.
 */
export function readInk(source: string): readonly InkLine[] {
  const lines: InkLine[] = [];
  let knot = '';
  let comment = false;
  for (const [index, raw] of source.split(/\r?\n/).entries()) {
    let line = raw;
    if (comment) {
      const end = line.indexOf('*/');
      line = end < 0 ? '' : line.slice(end + 2);
      comment = end < 0;
    }
    line = line.replace(/\/\*.*?\*\//g, '').replace(/\/\/.*$/, '');
    const start = line.indexOf('/*');
    if (start >= 0) {
      line = line.slice(0, start);
      comment = true;
    }
    const read = readLine(line.trim());
    if (read.kind === 'knot') knot = nameOf(line.trim(), knot);
    lines.push({ number: index + 1, source: raw, knot, ...read });
  }
  return lines;
}

type Read = Pick<InkLine, 'kind' | 'text' | 'tags' | 'rest'>;

function readLine(line: string): Read {
  const nothing = { text: '', tags: [], rest: '' };
  if (line === '') return { kind: 'blank', ...nothing };
  if (line.startsWith('=')) return { kind: 'knot', ...nothing };
  if (/^(->|<-)/.test(line)) return { kind: 'divert', ...nothing };
  if (/^(~|VAR\b|CONST\b|LIST\b|INCLUDE\b|EXTERNAL\b|TODO\b)/.test(line))
    return { kind: 'logic', ...nothing };
  if (/^[*+]/.test(line)) return readChoice(line);
  if (/^[{}]/.test(line)) return { kind: 'logic', ...nothing };
  const gather = /^(-(?!>)\s*)+(\(\w+\))?\s*/.exec(line);
  if (gather) {
    const after = line.slice(gather[0].length);
    if (after === '' || after.startsWith('->')) return { kind: 'gather', ...nothing };
    if (/^[^#"]*:(\s*(->.*)?)$/.test(after)) return { kind: 'logic', ...nothing };
    return { kind: 'text', ...splitTags(after), rest: '' };
  }
  return { kind: 'text', ...splitTags(line), rest: '' };
}

function readChoice(line: string): Read {
  const open = line.indexOf('[');
  const close = line.lastIndexOf(']');
  if (open < 0 || close < open) return { kind: 'choice', text: '', tags: [], rest: line };
  const before = line
    .slice(0, open)
    .replace(/^[*+\s]+/, '')
    .replace(/\(\w+\)|\{[^{}]*\}/g, '')
    .trim();
  return {
    kind: 'choice',
    ...splitTags(line.slice(open + 1, close)),
    rest: `${before} ${line.slice(close + 1)}`.trim(),
  };
}

function splitTags(text: string): { text: string; tags: string[] } {
  const [visible = '', ...tags] = text.split(/(?<!\\)#/).map((part) => part.trim());
  return { text: visible.replaceAll('\\', ''), tags };
}

function nameOf(line: string, knot: string): string {
  const name = /^=+\s*(?:function\s+)?(\w+)/.exec(line)?.[1] ?? '';
  return line.startsWith('==') ? name : `${knot.split('.')[0] ?? ''}.${name}`;
}
