import { posix } from 'node:path';
import { LAYERS, type Layer } from './layers.ts';
import { type Import, importsOf, type Sources } from './read-sources.ts';

/** One sentence for each forbidden import, with file and line. */
export function layerViolations(sources: Sources): readonly string[] {
  return [...sources].flatMap(([path, text]) =>
    importsOf(path, text).flatMap((one) => {
      const problem = problemOf(one);
      return problem ? [`${path}:${one.line} imports ${one.specifier}: ${problem}`] : [];
    }),
  );
}

function problemOf({ from, specifier, typeOnly }: Import): string | null {
  const layer = layerOf(from);
  if (!layer || layer === 'locales' || layer === 'assets') return 'this file belongs to no layer';
  const rule = LAYERS[layer];
  const target = resolved(from, specifier);
  if (target === null) {
    const name = packageOf(specifier);
    // Who names a type of a package depends on its vocabulary, not on its code.
    if (typeOnly && name === 'phaser') return layer === 'stage' ? null : 'Phaser is known to the stage alone';
    const place = rule.packages?.[name];
    if (place === undefined) return `${layer} may not use this package`;
    return from.startsWith(`src/${layer}/${place}`) || layer === 'main'
      ? null
      : `only src/${layer}/${place} may use it`;
  }
  const other = layerOf(target);
  if (other === layer) return null;
  if (!other) return 'outside of every layer';
  if (other === 'main') return 'nothing imports main';
  if (rule.uses.includes(other) || (typeOnly && rule.names?.includes(other))) return null;
  return rule.names?.includes(other)
    ? `${layer} may only import types from ${other}`
    : `${layer} may not know ${other}`;
}

function layerOf(path: string): Layer | null {
  const [top, second = ''] = path.split('/');
  if (top === 'locales' || top === 'assets') return top;
  if (top !== 'src') return null;
  if (second === 'main.ts' || second === 'boot.ts') return 'main';
  return second in LAYERS ? (second as Layer) : null;
}

/** @returns path from the repository's folder, or null for a package */
function resolved(from: string, specifier: string): string | null {
  const plain = specifier.split('?')[0] ?? specifier;
  if (plain.startsWith('/')) return plain.slice(1);
  if (!plain.startsWith('.')) return null;
  return posix.normalize(posix.join(posix.dirname(from), plain));
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** Rings of files that need each other's code, each as 'a → b → a'. Types may refer to each other. */
export function cycles(sources: Sources): readonly string[] {
  const needs = new Map(
    [...sources].map(([path, text]) => [
      path,
      importsOf(path, text)
        .filter((one) => !one.typeOnly)
        .map((one) => resolved(path, one.specifier))
        .filter((target) => target !== null && sources.has(target)),
    ]),
  );
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.add([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const next of needs.get(path) ?? []) if (next) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of sources.keys()) visit(path, []);
  return [...found];
}
