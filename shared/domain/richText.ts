import { z } from 'zod';

export const richMarks = ['bold', 'italic', 'underline', 'strike', 'highlight'] as const;
const markSchema = z.discriminatedUnion('type', [
  z.object({ type: z.enum(richMarks) }).readonly(),
  /** What the writer notes to itself about these words: in no document, packet or other window. */
  z
    .object({ type: z.literal('comment'), attrs: z.object({ text: z.string().max(5000) }).readonly() })
    .readonly(),
]);

export const blockTypes = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableHeader',
  'tableCell',
] as const;

const spanSchema = z.number().int().min(1).max(100);

const textNodeSchema = z
  .object({
    type: z.literal('text'),
    text: z.string().min(1).max(20_000),
    marks: z.array(markSchema).max(10).readonly().optional(),
  })
  .readonly();
const breakSchema = z.object({ type: z.literal('hardBreak') }).readonly();

export const mentionKinds = [
  'partner',
  'card',
  'cluster',
  'finding',
  'objective',
  'output',
  'activity',
  'recommendation',
] as const;
export type MentionKind = (typeof mentionKinds)[number];

/** A record named in the text, a weak reference: `label` is what was shown when it was written. */
const mentionSchema = z
  .object({
    type: z.literal('mention'),
    attrs: z
      .object({ kind: z.enum(mentionKinds), id: z.string().max(100), label: z.string().max(500) })
      .readonly(),
  })
  .readonly();
/** Its number follows from its place. */
const footnoteSchema = z
  .object({ type: z.literal('footnote'), attrs: z.object({ text: z.string().max(5000) }).readonly() })
  .readonly();

export type RichMark = z.infer<typeof markSchema>;
export type RichInline =
  | z.infer<typeof textNodeSchema>
  | z.infer<typeof breakSchema>
  | z.infer<typeof mentionSchema>
  | z.infer<typeof footnoteSchema>;
export type RichBlock = {
  readonly type: (typeof blockTypes)[number];
  readonly attrs?:
    | {
        readonly level?: number;
        readonly start?: number;
        readonly colspan?: number;
        readonly rowspan?: number;
      }
    | undefined;
  readonly content?: readonly RichNode[] | undefined;
};
export type RichNode = RichInline | RichBlock;

const blockSchema: z.ZodType<RichBlock> = z.lazy(() =>
  z
    .object({
      type: z.enum(blockTypes),
      attrs: z
        .object({
          level: z.number().int().min(1).max(3).optional(),
          start: z.number().int().optional(),
          colspan: spanSchema.optional(),
          rowspan: spanSchema.optional(),
        })
        .readonly()
        .optional(),
      content: z
        .array(z.union([textNodeSchema, breakSchema, mentionSchema, footnoteSchema, blockSchema]))
        .max(10_000)
        .readonly()
        .optional(),
    })
    .readonly(),
);

/** Formatted text in the shape of the editor's document (ProseMirror JSON), with only the nodes that we know. */
export const richTextSchema = z
  .object({ type: z.literal('doc'), content: z.array(blockSchema).max(10_000).readonly() })
  .readonly();
export type RichText = z.infer<typeof richTextSchema>;

export const emptyRichText: RichText = { type: 'doc', content: [] };

/** The words alone, without footnotes and comments. */
export function plainText(node: RichText | RichNode): string {
  if (node.type === 'text') return node.text;
  if (node.type === 'mention') return node.attrs.label;
  if (node.type === 'hardBreak') return '\n';
  if (node.type === 'footnote') return '';
  const inner = (node.content ?? []).map(plainText);
  const isLine = node.type === 'paragraph' || node.type === 'heading';
  return isLine ? `${inner.join('')}\n` : inner.join('');
}

export function isBlankRichText(text: RichText): boolean {
  return plainText(text).trim() === '';
}
