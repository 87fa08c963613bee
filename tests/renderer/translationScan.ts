import ts from 'typescript';

/** A piece of source text that breaks a rule, and where. */
export type Finding = { readonly where: string; readonly text: string };
export type Source = { readonly file: string; readonly text: string };
export type Texts = { readonly [key: string]: string | Texts };
export type FlatTexts = ReadonlyMap<string, string>;

const PLURAL = /_(zero|one|two|few|many|other)$/;
const LETTER = /\p{L}/u;

/** Props and fields whose value people read or hear. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'description',
  'label',
  'placeholder',
  'title',
  'tooltip',
]);

/** Names of keys on the keyboard stay as they are printed on it. */
const UNTRANSLATED_ELEMENTS = new Set(['kbd']);

/** The texts by their joined key: `card.add`. */
export function flatten(texts: Texts, prefix = ''): FlatTexts {
  return new Map(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/** `count_one` and `count_other` are one text in the source code: `count`. */
function baseKey(key: string, texts: FlatTexts): string {
  const base = key.replace(PLURAL, '');
  return texts.has(`${base}_other`) ? base : key;
}

function placeholders(text: string): string[] {
  const names = [...text.matchAll(/\{\{-?\s*([\w.]+)[^}]*\}\}/g)].map(([, name]) => name ?? '');
  return [...new Set(names)].toSorted();
}

/** Where the two languages differ in keys or placeholders; Chinese has one plural form, `_other`. */
export function differences(english: FlatTexts, chinese: FlatTexts): string[] {
  const expected = new Set([...english.keys()].map((key) => otherForm(key, english)));
  return [
    ...[...expected].filter((key) => !chinese.has(key)).map((key) => `zhCN lacks ${key}`),
    ...[...chinese.keys()]
      .filter((key) => !expected.has(key))
      .map((key) => `zhCN has ${key}, which en lacks`),
    ...[...english].flatMap(([key, text]) =>
      placeholderDifference(key, text, otherForm(key, english), chinese),
    ),
  ];
}

function otherForm(key: string, texts: FlatTexts): string {
  const base = baseKey(key, texts);
  return base === key ? key : `${base}_other`;
}

function placeholderDifference(key: string, text: string, counterpart: string, chinese: FlatTexts): string[] {
  const translation = chinese.get(counterpart);
  if (translation === undefined) return [];
  const [wanted, found] = [placeholders(text), placeholders(translation)];
  // "One card" needs no {{count}}, its plural does.
  const isEqual =
    key === counterpart ? wanted.join() === found.join() : wanted.every((name) => found.includes(name));
  return isEqual ? [] : [`${key} has {${wanted.join(', ')}}, zhCN has {${found.join(', ')}}`];
}

export function emptyTexts(texts: FlatTexts): string[] {
  return [...texts].filter(([, text]) => text.trim() === '').map(([key]) => key);
}

/** Chinese takes ，。：；？！（）, also before a line ends; ASCII ones look like a slip of the keyboard. */
export function asciiPunctuation(texts: FlatTexts): string[] {
  const between = /\p{Script=Han}[!-/:-@[-`{-~]\s?\p{Script=Han}|\p{Script=Han}[,;:!?.]$/u;
  return [...texts].filter(([, text]) => between.test(text)).map(([key, text]) => `${key}: ${text}`);
}

/** Keys given to `t`, as text or as a pattern where parts are filled in, that no text answers to. */
export function unknownKeys(sources: readonly Source[], texts: FlatTexts): Finding[] {
  const known = [...texts.keys()].map((key) => baseKey(key, texts));
  return sources.flatMap((source) =>
    nodesOf(source).flatMap(({ node, where }) => {
      if (!ts.isCallExpression(node) || !isTranslator(node.expression)) return [];
      return (node.arguments[0] ? branches(node.arguments[0]) : [])
        .filter((argument) => isText(argument))
        .filter((argument) => {
          const pattern = patternOf(argument);
          return !known.some((key) => pattern.test(key));
        })
        .map((argument) => ({ where, text: argument.getText() }));
    }),
  );
}

/** Keys that stand nowhere in the code, neither in full nor as a template such as `refusal.${kind}`. */
export function unusedKeys(sources: readonly Source[], texts: FlatTexts): string[] {
  const written = new Set<string>();
  const patterns: RegExp[] = [];
  for (const { node } of sources.flatMap(nodesOf)) {
    if (ts.isStringLiteralLike(node)) written.add(node.text);
    else if (ts.isTemplateExpression(node) && /^\w+\./.test(node.head.text)) patterns.push(patternOf(node));
  }
  return [...texts.keys()].filter((key) => {
    const base = baseKey(key, texts);
    return !written.has(base) && !patterns.some((pattern) => pattern.test(base));
  });
}

/** Words in a component that no language file knows: JSX text, props and fields that people read or hear. */
export function untranslated(sources: readonly Source[], texts: FlatTexts): Finding[] {
  const keys = new Set([...texts.keys()].map((key) => baseKey(key, texts)));
  return sources.flatMap((source) =>
    nodesOf(source).flatMap(({ node, where }) =>
      spokenParts(node)
        .filter((part) => LETTER.test(wordsOf(part)) && !keys.has(wordsOf(part)))
        .map((part) => ({ where, text: part.getText().trim() })),
    ),
  );
}

function spokenParts(node: ts.Node): readonly ts.Node[] {
  if (ts.isJsxText(node)) return isInUntranslatedElement(node) ? [] : [node];
  if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent)) {
    return isInUntranslatedElement(node) ? [] : branches(node.expression);
  }
  if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer) {
    const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
    return value ? branches(value) : [];
  }
  if (ts.isPropertyAssignment(node) && SPOKEN.has(node.name.getText().replaceAll(/['"]/g, ''))) {
    return branches(node.initializer);
  }
  if (ts.isCallExpression(node) && isToast(node.expression)) {
    return node.arguments[0] ? branches(node.arguments[0]) : [];
  }
  return [];
}

/** What they compare is not shown. */
const comparisons: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** The values an expression may have, without looking into calls: `a ? b : c`, `a && b`, `(a)`, `a + b`. */
function branches(node: ts.Node): readonly ts.Node[] {
  if (ts.isConditionalExpression(node)) return [...branches(node.whenTrue), ...branches(node.whenFalse)];
  if (ts.isBinaryExpression(node))
    return comparisons.has(node.operatorToken.kind) ? [] : [...branches(node.left), ...branches(node.right)];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) {
    return branches(node.expression);
  }
  return isText(node) ? [node] : [];
}

function isText(node: ts.Node): node is ts.StringLiteralLike | ts.TemplateExpression {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

function wordsOf(node: ts.Node): string {
  if (ts.isTemplateExpression(node)) {
    return [node.head, ...node.templateSpans.map((span) => span.literal)].map((part) => part.text).join('');
  }
  return ts.isStringLiteralLike(node) || ts.isJsxText(node) ? node.text : '';
}

function patternOf(node: ts.StringLiteralLike | ts.TemplateExpression): RegExp {
  const parts = ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map((span) => span.literal.text)]
    : [node.text];
  return new RegExp(`^${parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`);
}

function isTranslator(callee: ts.Expression): boolean {
  return ts.isIdentifier(callee)
    ? callee.text === 't'
    : ts.isPropertyAccessExpression(callee) && callee.name.text === 't';
}

function isToast(callee: ts.Expression): boolean {
  const called = ts.isPropertyAccessExpression(callee) ? callee.expression : callee;
  return ts.isIdentifier(called) && called.text === 'toast';
}

function isInUntranslatedElement(node: ts.Node): boolean {
  return (
    ts.isJsxElement(node.parent) && UNTRANSLATED_ELEMENTS.has(node.parent.openingElement.tagName.getText())
  );
}

type Node = { readonly node: ts.Node; readonly where: string };

/** Every test asks for the same thousand files. */
const known = new WeakMap<Source, readonly Node[]>();

function nodesOf(source: Source): readonly Node[] {
  const nodes = known.get(source) ?? parsed(source);
  known.set(source, nodes);
  return nodes;
}

function parsed({ file, text }: Source): readonly Node[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const nodes: Node[] = [];
  const visit = (node: ts.Node): void => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
    nodes.push({ node, where: `${file}:${line + 1}` });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return nodes;
}
