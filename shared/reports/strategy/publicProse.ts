import type { RecordTarget } from '../../domain/recordTarget.ts';
import type { RichInline, RichNode, RichText } from '../../domain/richText.ts';
import type { Language } from '../../domain/text.ts';
import { textIn } from '../../domain/text.ts';
import { withoutComments } from '../../domain/withoutComments.ts';
import { referenceOfRecord } from '../../records/recordReference.ts';
import type { Records } from '../../records/tables.ts';

type Mention = Extract<RichInline, { type: 'mention' }>;

/**
 * Prose as others may read it: without the comments of the writer, and with every record that it names called as it is
 * called now. One that is gone keeps the words under which it was named.
 */
export function publicProse(records: Records, text: RichText, language: Language): RichText {
  const inline = (node: RichNode): RichNode => {
    if (node.type === 'mention')
      return { ...node, attrs: { ...node.attrs, label: nameOf(records, node, language) } };
    if (node.type === 'text' || node.type === 'hardBreak' || node.type === 'footnote') return node;
    return node.content === undefined ? node : { ...node, content: node.content.map(inline) };
  };
  return {
    type: 'doc',
    content: withoutComments(text).content.map((block) => inline(block) as typeof block),
  };
}

function nameOf(records: Records, { attrs: { kind, id, label } }: Mention, language: Language): string {
  if (kind !== 'partner') return referenceOfRecord(records, { kind, id } as RecordTarget) ?? label;
  const partner = [...records.partners.values()].find((each) => each.id === id);
  return partner ? textIn(partner.name, language).trim() || partner.mark : label;
}
