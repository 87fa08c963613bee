import type { RichInline, RichNode, RichText } from './richText.ts';

/** A paragraph or heading of a text, wherever it stands: in a list, a table, a quotation. */
export type RichLine = {
  readonly kind: 'paragraph' | 'heading';
  readonly content: readonly RichInline[];
};

const known = new WeakMap<RichText, readonly RichLine[]>();

/** The lines of a text from its first to its last, once for each text. */
export function linesOf(text: RichText): readonly RichLine[] {
  const lines = known.get(text) ?? text.content.flatMap(linesIn);
  known.set(text, lines);
  return lines;
}

function linesIn(node: RichNode): readonly RichLine[] {
  if (node.type === 'paragraph' || node.type === 'heading')
    return [{ kind: node.type, content: (node.content ?? []) as readonly RichInline[] }];
  if (isInline(node)) return [];
  return (node.content ?? []).flatMap(linesIn);
}

export function isInline(node: RichNode): node is RichInline {
  return (
    node.type === 'text' || node.type === 'hardBreak' || node.type === 'mention' || node.type === 'footnote'
  );
}

/** How far a node reaches in an editor: its letters, or one for what stands as one. */
export function sizeOf(node: RichInline): number {
  return node.type === 'text' ? node.text.length : 1;
}
