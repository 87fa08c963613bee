import {
  blockTypes,
  mentionKinds,
  type RichBlock,
  type RichInline,
  type RichMark,
  type RichText,
  richMarks,
} from './richText.ts';

/** What an editor, a paste or a file from elsewhere holds: any tree of nodes. */
type Loose = {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly attrs?: Readonly<Record<string, unknown>> | null;
  readonly marks?: unknown;
  readonly content?: unknown;
};

/** The longest text that one node may hold; longer ones are cut in several, which read as one. */
const LONGEST = 20_000;

/**
 * Our formatted text out of an editor's document: only the nodes and attributes that we know, in the
 * order in which they may stand in each other. Of what we do not know the words stay, as paragraphs.
 */
export function richTextFrom(document: unknown): RichText {
  const content = [...blocksOf(childrenOf(document))];
  while (content.at(-1)?.type === 'paragraph' && content.at(-1)?.content === undefined) content.pop();
  return { type: 'doc', content };
}

function childrenOf(node: unknown): readonly Loose[] {
  const content = (node as Loose | null)?.content;
  if (!Array.isArray(content)) return [];
  return (content as readonly unknown[]).filter(
    (each): each is Loose => typeof each === 'object' && each !== null,
  );
}

/** Blocks one after the other; words that stand between them get a paragraph of their own. */
function blocksOf(nodes: readonly Loose[]): readonly RichBlock[] {
  const blocks: RichBlock[] = [];
  let line: RichInline[] = [];
  const endLine = (): void => {
    if (line.length > 0) blocks.push({ type: 'paragraph', content: line });
    line = [];
  };
  for (const node of nodes) {
    const inline = inlineOf(node);
    if (inline) line.push(...inline);
    else {
      endLine();
      blocks.push(...blockOf(node));
    }
  }
  endLine();
  return blocks;
}

function blockOf(node: Loose): readonly RichBlock[] {
  const children = childrenOf(node);
  switch (node.type) {
    case 'paragraph':
      return lineOf(children, (content) => ({ type: 'paragraph', ...content }));
    case 'heading': {
      const level = Math.min(3, wholeOf(node.attrs?.['level'], 1));
      return lineOf(children, (content) => ({ type: 'heading', attrs: { level }, ...content }));
    }
    case 'bulletList':
      return listOf(children, (content) => ({ type: 'bulletList', content }));
    case 'orderedList': {
      const start = wholeOf(node.attrs?.['start'], 1);
      const attrs = start === 1 ? {} : { attrs: { start } };
      return listOf(children, (content) => ({ type: 'orderedList', ...attrs, content }));
    }
    case 'blockquote':
      return [{ type: 'blockquote', content: filled(blocksOf(children)) }];
    case 'table': {
      const rows = children.map(rowOf);
      return rows.length === 0 ? [] : [{ type: 'table', content: rows }];
    }
    default:
      return blocksOf(children);
  }
}

/** Words in a paragraph or heading; what cannot stand in one follows it. */
function lineOf(
  children: readonly Loose[],
  make: (content: { readonly content?: readonly RichInline[] }) => RichBlock,
): readonly RichBlock[] {
  const [line, rest]: [RichInline[], Loose[]] = [[], []];
  for (const child of children) {
    const inline = inlineOf(child);
    if (inline && rest.length === 0) line.push(...inline);
    else rest.push(child);
  }
  return [make(line.length > 0 ? { content: line } : {}), ...blocksOf(rest)];
}

function listOf(
  children: readonly Loose[],
  make: (items: readonly RichBlock[]) => RichBlock,
): readonly RichBlock[] {
  const items = children.map((child): RichBlock => {
    const content = filled(blocksOf(child.type === 'listItem' ? childrenOf(child) : [child]));
    // An item begins with a line: only its bullet may stand before a list, a table or a heading.
    const begins = content[0]?.type === 'paragraph';
    return { type: 'listItem', content: begins ? content : [{ type: 'paragraph' }, ...content] };
  });
  return items.length === 0 ? [] : [make(items)];
}

function rowOf(node: Loose): RichBlock {
  const cells = node.type === 'tableRow' ? childrenOf(node) : [node];
  const content = cells.map(cellOf);
  return { type: 'tableRow', content: content.length === 0 ? [cellOf({})] : content };
}

function cellOf(node: Loose): RichBlock {
  const isCell = node.type === 'tableCell' || node.type === 'tableHeader';
  const content = filled(blocksOf(isCell || node.type === undefined ? childrenOf(node) : [node]));
  const spans = Object.fromEntries(
    (['colspan', 'rowspan'] as const)
      .map((name) => [name, Math.min(100, wholeOf(node.attrs?.[name], 1))] as const)
      .filter(([, span]) => isCell && span > 1),
  );
  const attrs = Object.keys(spans).length === 0 ? {} : { attrs: spans };
  return { type: node.type === 'tableHeader' ? 'tableHeader' : 'tableCell', ...attrs, content };
}

function filled(blocks: readonly RichBlock[]): readonly RichBlock[] {
  return blocks.length === 0 ? [{ type: 'paragraph' }] : blocks;
}

/** The node as words, or null when it is a block; no words at all is an empty list. */
function inlineOf(node: Loose): readonly RichInline[] | null {
  if (typeof node.text === 'string') return textOf(node.text, marksOf(node.marks));
  if (node.type === 'hardBreak') return [{ type: 'hardBreak' }];
  if (node.type === 'mention') return mentionOf(node.attrs ?? {});
  if (node.type === 'footnote') return footnoteOf(node.attrs ?? {});
  const isKnown = blockTypes.some((type) => type === node.type);
  const words = node.attrs?.['alt'] ?? node.attrs?.['label'];
  return !isKnown && childrenOf(node).length === 0 && typeof words === 'string' ? textOf(words, []) : null;
}

function textOf(text: string, marks: readonly RichMark[]): readonly RichInline[] {
  const pieces: RichInline[] = [];
  for (let at = 0; at < text.length; at += LONGEST) {
    const piece = { type: 'text' as const, text: text.slice(at, at + LONGEST) };
    pieces.push(marks.length === 0 ? piece : { ...piece, marks });
  }
  return pieces;
}

function marksOf(marks: unknown): readonly RichMark[] {
  const given = (Array.isArray(marks) ? marks : []) as readonly (Loose | null)[];
  const plain = richMarks.filter((type) => given.some((mark) => mark?.type === type));
  const words = given.find((mark) => mark?.type === 'comment')?.attrs?.['text'];
  const comment: readonly RichMark[] =
    typeof words === 'string' ? [{ type: 'comment', attrs: { text: words.slice(0, 5000) } }] : [];
  return [...plain.map((type) => ({ type })), ...comment];
}

function footnoteOf(attrs: Readonly<Record<string, unknown>>): readonly RichInline[] {
  const { text } = attrs;
  return typeof text === 'string' ? [{ type: 'footnote', attrs: { text: text.slice(0, 5000) } }] : [];
}

function mentionOf(attrs: Readonly<Record<string, unknown>>): readonly RichInline[] {
  const { kind, id } = attrs;
  const label = typeof attrs['label'] === 'string' ? attrs['label'] : '';
  const known = mentionKinds.find((each) => each === kind);
  if (!known || typeof id !== 'string' || id.length > 100 || label.length > 500) return textOf(label, []);
  return [{ type: 'mention', attrs: { kind: known, id, label } }];
}

function wholeOf(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 ? value : fallback;
}
