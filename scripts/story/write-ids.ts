import { readInk } from './read-ink.ts';

/**
 * Writes an `#id` into every visible line and choice that has none. Ids that exist are never touched, and a number
 * is never given twice, so that ids stay true to their texts for ever.
 */
export function writeIds(source: string, chapter: string): string {
  const lines = readInk(source);
  const used = new Set(lines.flatMap(({ tags }) => tags.flatMap((tag) => idOf(tag) ?? [])));
  const next = new Map<string, number>();
  for (const id of used) {
    const [, prefix, number] = /^(.*)\.(\d+)$/.exec(id) ?? [];
    if (prefix !== undefined) next.set(prefix, Math.max(next.get(prefix) ?? 1, Number(number) + 1));
  }
  const written = lines.map((line) => {
    const visible = (line.kind === 'text' || line.kind === 'choice') && line.text !== '';
    if (!visible || line.tags.some((tag) => tag.startsWith('id:'))) return line.source;
    const knot = line.knot === '' ? 'start' : line.knot.replaceAll('_', '-').toLowerCase();
    const prefix = `c${chapter}.${knot}`;
    const number = next.get(prefix) ?? 1;
    next.set(prefix, number + 1);
    return withTag(line.source, line.kind === 'choice', `#id:${prefix}.${number}`);
  });
  return written.join('\n');
}

function idOf(tag: string): string | undefined {
  return /^id:\s*(\S+)$/.exec(tag)?.[1];
}

/** The id comes first of the tags, right after the words. */
function withTag(source: string, choice: boolean, tag: string): string {
  const firstTag = source.search(/(?<!\\)#/);
  if (firstTag >= 0) return `${source.slice(0, firstTag)}${tag} ${source.slice(firstTag)}`;
  if (choice) return source.replace(/\s*\](?=[^\]]*$)/, ` ${tag}]`);
  const comment = source.search(/\s*\/[/*]/);
  return comment < 0
    ? `${source.trimEnd()} ${tag}`
    : `${source.slice(0, comment).trimEnd()} ${tag}${source.slice(comment)}`;
}
