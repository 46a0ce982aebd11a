interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** A picture whose address a script holds. */
const PICTURE = /[\\/]assets[\\/]art[\\/].*\.(svg|webp)\?url$/;

/**
 * Names one file for all that the game must have before its first screen. Left alone, the bundler makes a file of every
 * handful of modules that some later screen shares: two dozen small files that a slow network fetches six at a time.
 * The addresses of pictures that the start does not need, which stage and page share, are another file.
 * @param page the page's own small script, which keeps what it imports
 * @param start what it fetches: this module and everything that is imported from there
 */
export function startChunk(page: string, start: string) {
  let inStart: ReadonlySet<string> | null = null;
  return (id: string, graph: Graph): string | null => {
    inStart ??= reached(start, graph, reached(page, graph));
    if (inStart.has(id)) return 'start';
    return PICTURE.test(id) ? 'addresses' : null;
  };
}

/** A module and all that it imports, directly or not; not what it fetches later, nor what is there `already`. */
function reached(from: string, graph: Graph, already: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const found = new Set([from]);
  for (const id of found) {
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) if (!already.has(next)) found.add(next);
  }
  return found;
}
