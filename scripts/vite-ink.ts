import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { formatProblem } from '../src/content/problem.ts';
import { compileInk } from './story/compile-ink.ts';

/**
 * Compiles `*.ink` to a module whose default export is a CompiledStory. A mistake stops the build (in dev: shows
 * Vite's error page) with file, line and remedy, so that it never reaches a child.
 */
export function ink(): Plugin {
  let root = '';
  return {
    name: 'ink',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    transform: {
      filter: { id: /\.ink(\?[tv]=[^&]*)?$/ },
      handler(source, id) {
        const path = id.split('?')[0] ?? id;
        const file = relative(root, path).split(sep).join('/');
        const compiled = compileInk(file, source, path.split('/').at(-2) ?? '');
        if (!compiled.ok) {
          const [first] = compiled.problems;
          this.error({
            message: compiled.problems.map(formatProblem).join('\n'),
            id: path,
            ...(first?.line == null ? {} : { loc: { file: path, line: first.line, column: 0 } }),
          });
        }
        // A string of JSON is parsed faster than the same object as code.
        const text = JSON.stringify(JSON.stringify(compiled.story));
        return { code: `export default JSON.parse(${text});`, map: null, moduleType: 'js' };
      },
    },
  };
}
