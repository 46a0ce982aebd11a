import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Path from the repository's folder, with slashes → text. */
export type Sources = ReadonlyMap<string, string>;

/** Every TypeScript file under a folder. */
export function readSources(folder = 'src'): Sources {
  const files = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [relative(ROOT, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')] as const),
  );
}

export interface Import {
  readonly from: string;
  readonly line: number;
  /** As written: './x.ts', 'phaser', '../../locales/en/*.json'. */
  readonly specifier: string;
  readonly typeOnly: boolean;
}

export function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.ES2023,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
}

export const lineOf = (node: ts.Node): number =>
  node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;

/** Calls for a node and everything in it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

/** All imports and re-exports of a file: static, dynamic, of types, and by `import.meta.glob`. */
export function importsOf(path: string, text: string): readonly Import[] {
  const found: Import[] = [];
  walk(parse(path, text), (node) => {
    for (const { specifier, typeOnly } of specifiersOf(node)) {
      found.push({ from: path, line: lineOf(node), specifier, typeOnly });
    }
  });
  return found;
}

function specifiersOf(node: ts.Node): readonly { specifier: string; typeOnly: boolean }[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const from = node.moduleSpecifier;
    return from && ts.isStringLiteral(from) ? [{ specifier: from.text, typeOnly: onlyTypes(node) }] : [];
  }
  if (ts.isImportTypeNode(node)) {
    const from = ts.isLiteralTypeNode(node.argument) ? node.argument.literal : null;
    return from && ts.isStringLiteral(from) ? [{ specifier: from.text, typeOnly: true }] : [];
  }
  if (!ts.isCallExpression(node)) return [];
  const called = node.expression.getText();
  if (called !== 'import.meta.glob' && node.expression.kind !== ts.SyntaxKind.ImportKeyword) return [];
  const [first] = node.arguments;
  const parts = first && ts.isArrayLiteralExpression(first) ? [...first.elements] : first ? [first] : [];
  return parts
    .filter(ts.isStringLiteralLike)
    .map((part) => ({ specifier: part.text, typeOnly: false }))
    .filter(({ specifier }) => !specifier.startsWith('!'));
}

function onlyTypes(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    const names = node.exportClause;
    return (
      node.isTypeOnly ||
      (names !== undefined && ts.isNamedExports(names) && names.elements.every((one) => one.isTypeOnly))
    );
  }
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    !clause.name &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.every((one) => one.isTypeOnly)
  );
}
