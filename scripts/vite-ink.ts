import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { formatProblem } from '../src/content/problem.ts';
import { checkContent } from './story/check-content.ts';
import { compileInk } from './story/compile-ink.ts';
import { staleTexts } from './story/export-content.ts';
import { staleLessons } from './story/export-lessons.ts';
import { readContentFiles } from './story/read-content-files.ts';

/**
 * Compiles `*.ink` to a module whose default export is a CompiledStory, and checks all content before a build.
 * A mistake stops the build (in dev: shows Vite's error page) with file, line and remedy, so that it never reaches
 * a child.
 */
export function ink(): Plugin {
  let root = '';
  let building = false;
  return {
    name: 'ink',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
      building = config.command === 'build';
    },
    buildStart() {
      if (!building) return;
      const files = readContentFiles(root);
      const { stories, lessons, problems } = checkContent(files);
      const wrong = [...problems, ...staleTexts(stories, files), ...staleLessons(lessons, files)];
      if (wrong.length > 0) this.error(`The content has mistakes.\n${wrong.map(formatProblem).join('\n')}`);
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
