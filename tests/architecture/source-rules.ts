import ts from 'typescript';
import { lineOf, parse, type Sources, walk } from './read-sources.ts';

/** What no line of the game's own code may do, whatever its layer. Each rule answers with a remedy or null. */
type Rule = (node: ts.Node, path: string) => string | null;

export function ruleViolations(sources: Sources): readonly string[] {
  const found: string[] = [];
  for (const [path, text] of sources) {
    walk(parse(path, text), (node) => {
      for (const rule of RULES) {
        const problem = rule(node, path);
        if (problem) found.push(`${path}:${lineOf(node)} ${problem}`);
      }
    });
    if (!/^src\/([a-z0-9-]+\/)*[a-z0-9]+(-[a-z0-9]+)*(\.gen)?\.tsx?$/.test(path)) {
      found.push(`${path}: name files in kebab-case`);
    }
  }
  return found;
}

const within = (path: string, ...layers: string[]): boolean =>
  layers.some((layer) => path.startsWith(`src/${layer}/`));

/** Pausing the game must stop everything in it. */
const noRawTimers: Rule = (node, path) =>
  within(path, 'core', 'stage') &&
  ts.isCallExpression(node) &&
  /(^|\.)set(Timeout|Interval)$/.test(node.expression.getText())
    ? 'use the scene clock, which pauses'
    : null;

/** The same seed must give the same game. */
const noPlatformInCore: Rule = (node, path) => {
  if (!within(path, 'core') || !ts.isIdentifier(node)) return null;
  const parent = node.parent;
  const own = ts.isPropertyAccessExpression(parent) && parent.name === node;
  if (own && node.text === 'random' && parent.expression.getText() === 'Math')
    return 'use the seeded generator';
  const isUse = !own && !ts.isPropertyAssignment(parent) && !ts.isPropertySignature(parent);
  return isUse && /^(Date|performance|crypto|Intl)$/.test(node.text)
    ? `core does not know ${node.text}`
    : null;
};

/** A child must not be able to type anything about themselves. */
const noTextInput: Rule = (node) => {
  if (ts.isJsxAttribute(node) && /^contenteditable$/i.test(node.name.getText()))
    return 'nothing is typed in this game';
  if (ts.isStringLiteralLike(node) && /^(textarea|contenteditable)$/i.test(node.text))
    return 'nothing is typed in this game';
  if (!ts.isJsxOpeningLikeElement(node)) return null;
  const tag = node.tagName.getText();
  if (tag === 'textarea') return 'nothing is typed in this game';
  if (tag !== 'input') return null;
  const type = node.attributes.properties.find(
    (one) => ts.isJsxAttribute(one) && one.name.getText() === 'type',
  );
  const value =
    type && ts.isJsxAttribute(type) && type.initializer && ts.isStringLiteral(type.initializer)
      ? type.initializer.text
      : '';
  return ['radio', 'checkbox', 'range'].includes(value)
    ? null
    : 'an input is a radio button, a check box or a slider';
};

/** Only our own files are ever asked for. */
const noForeignAddress: Rule = (node) => {
  const text = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isJsxText(node) ? node.text : '';
  return /(https?:)?\/\/(?!www\.w3\.org\/)[a-z0-9-]+\.[a-z]/i.test(text)
    ? 'no address of another host in code'
    : null;
};

const READ_ALOUD =
  /^(aria-label|aria-description|aria-roledescription|aria-valuetext|title|alt|placeholder|label)$/;
const hasWord = (text: string): boolean => /\p{L}{2}/u.test(text);

/** All visible text is in locales/. */
const noTextInCode: Rule = (node) => {
  const remedy = 'put this text into locales/en';
  if (ts.isJsxText(node)) return hasWord(node.text) ? remedy : null;
  if (ts.isJsxExpression(node) && node.expression && ts.isStringLiteralLike(node.expression)) {
    return !ts.isJsxAttribute(node.parent) && hasWord(node.expression.text) ? remedy : null;
  }
  if (!ts.isJsxAttribute(node) || !READ_ALOUD.test(node.name.getText())) return null;
  const value = node.initializer;
  return value && ts.isStringLiteral(value) && hasWord(value.text) ? remedy : null;
};

/** Ways in which a text could become markup or code. */
const SINKS =
  /^(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString|srcdoc|srcDoc|eval|Function|importScripts|execScript|DOMParser)$/;
const ACTIVE_ELEMENTS = /^(script|iframe|frame|object|embed|base|template)$/i;

/** A text from a file, an address or a record must stay a text. */
const noDangerousSink: Rule = (node) => {
  const remedy = 'text must not become markup or code';
  if (ts.isIdentifier(node) && SINKS.test(node.text)) {
    const isType = ts.isTypeReferenceNode(node.parent) || ts.isImportSpecifier(node.parent);
    return isType ? null : remedy;
  }
  if (ts.isStringLiteralLike(node)) {
    // A name in brackets is a name, too.
    const isName = ts.isElementAccessExpression(node.parent) && node.parent.argumentExpression === node;
    return (isName && SINKS.test(node.text)) || /^\s*javascript:/i.test(node.text) ? remedy : null;
  }
  if (ts.isJsxOpeningLikeElement(node)) return ACTIVE_ELEMENTS.test(node.tagName.getText()) ? remedy : null;
  if (!ts.isCallExpression(node)) return null;
  const [first] = node.arguments;
  const called = node.expression.getText();
  if (/(^|\.)document\.write(ln)?$/.test(called)) return remedy;
  if (/(^|\.)createElement(NS)?$/.test(called)) {
    const name = node.arguments.find((one) => ts.isStringLiteralLike(one) && ACTIVE_ELEMENTS.test(one.text));
    return name ? remedy : null;
  }
  if (/(^|\.)set(Timeout|Interval)$/.test(called)) {
    return first && ts.isStringLiteralLike(first) ? remedy : null;
  }
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport && !(first && ts.isStringLiteralLike(first)) ? 'name what is imported' : null;
};

const noDefaultExport: Rule = (node) =>
  ts.isExportAssignment(node) ||
  (ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some((one) => one.kind === ts.SyntaxKind.DefaultKeyword))
    ? 'export by name'
    : null;

const RULES: readonly Rule[] = [
  noRawTimers,
  noPlatformInCore,
  noTextInput,
  noForeignAddress,
  noTextInCode,
  noDangerousSink,
  noDefaultExport,
];
