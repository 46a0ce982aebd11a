import { createHash } from 'node:crypto';
import { Compiler, CompilerOptions } from 'inkjs/full';
import type { Problem } from '../../src/content/problem.ts';
import type { CompiledStory } from '../../src/core/story/play-chapter.ts';
import { lintInk } from './lint-ink.ts';

export type Compiled =
  | { readonly ok: true; readonly story: CompiledStory }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Compiles one chapter.ink after linting it. The visible English text is taken out of the result: the game shows
 * texts by their ids, so one compiled story serves every language.
 */
export function compileInk(file: string, source: string, chapter: string): Compiled {
  const problems: Problem[] = [...lintInk(file, source, chapter)];
  const said: string[] = [];
  const options = new CompilerOptions(null, [], false, (message) => said.push(message), null);
  let json: object | null = null;
  try {
    const text = new Compiler(source, options).Compile()?.ToJson();
    if (typeof text === 'string') json = JSON.parse(text);
  } catch (error) {
    if (said.length === 0) said.push(String(error));
  }
  problems.push(...said.map((message) => inkProblem(file, message)));
  if (json === null || problems.length > 0) return { ok: false, problems };
  const stripped = withoutText(json);
  return { ok: true, story: { json: stripped, hash: hashOf(stripped) } };
}

function inkProblem(file: string, message: string): Problem {
  const at = /line (\d+):?\s*(.*)$/s.exec(message);
  return {
    file,
    line: at?.[1] === undefined ? null : Number(at[1]),
    what: `ink does not understand this: ${(at?.[2] ?? message).trim()}`,
    remedy: 'mend the line; the Inky editor shows the same message beside it',
  };
}

/**
 * Ink's JSON writes text as '^text' and begins a tag with '#'. Every visible text is followed by a tag (its id),
 * so only such texts are replaced; words inside tags and logic stay. One dot remains, for an empty line would vanish.
 */
function withoutText(node: unknown): object {
  return strip(node) as object;
}

function strip(node: unknown): unknown {
  if (Array.isArray(node))
    return node.map((item, index) =>
      typeof item === 'string' && item.startsWith('^') && node[index + 1] === '#' && item.trim() !== '^'
        ? '^.'
        : strip(item),
    );
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, strip(value)]));
}

/** Ids and structure only: a new mood or a better word must not throw away a chapter in progress. */
function hashOf(json: object): string {
  const text = JSON.stringify(json, (_, node: unknown) =>
    Array.isArray(node) ? withoutDirections(node) : node,
  );
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function withoutDirections(items: readonly unknown[]): readonly unknown[] {
  const kept: unknown[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const tag = items[index + 1];
    const direction = items[index] === '#' && typeof tag === 'string' && !tag.startsWith('^id:');
    if (direction) index += 2;
    else kept.push(items[index]);
  }
  return kept;
}
