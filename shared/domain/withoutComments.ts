import type { RichNode, RichText } from './richText.ts';

/** A text as others may read it: what the writer noted to itself is in no document, packet or other window. */
export function withoutComments(text: RichText): RichText {
  return { type: 'doc', content: text.content.map((block) => uncommented(block) as typeof block) };
}

export function uncommented(node: RichNode): RichNode {
  if (node.type === 'text') {
    const { marks, ...rest } = node;
    const kept = marks?.filter(({ type }) => type !== 'comment') ?? [];
    return kept.length === 0 ? rest : { ...rest, marks: kept };
  }
  if (node.type === 'mention' || node.type === 'hardBreak' || node.type === 'footnote') return node;
  return node.content === undefined ? node : { ...node, content: node.content.map(uncommented) };
}
