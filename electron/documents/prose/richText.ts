import { type FileChild, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { RichBlock, RichInline, RichMark, RichNode, RichText } from '../../../shared/domain/richText.ts';
import type { Numbers } from '../caption.ts';
import { bullets, steps } from '../numbering.ts';
import type { StyleName } from '../styles.ts';
import type { Look } from '../text.ts';
import { asNotes, type Manner } from './manner.ts';
import { noteTable } from './noteTable.ts';

/** Where a block stands: in how many lists, and in which of them its own paragraph is. */
type Place = {
  readonly numbers: Numbers;
  readonly manner: Manner;
  readonly depth: number;
  readonly list: { readonly reference: string; readonly instance: number } | null;
  readonly style: StyleName;
};

/** Text as people wrote it; its headings go below those of the document. */
export function noteBlocks(
  { content }: RichText,
  numbers: Numbers,
  manner: Manner = asNotes,
): readonly FileChild[] {
  const place: Place = { numbers, manner, depth: 0, list: null, style: manner.text };
  return content.flatMap((block) => blocksOf(block, place));
}

function blocksOf(node: RichNode, place: Place): readonly FileChild[] {
  if (isInline(node)) return [lineOf([node], place)];
  const content = node.content ?? [];
  switch (node.type) {
    case 'paragraph':
      // Editors make room with empty lines; a document has spacing for that.
      return content.length === 0 ? [] : [lineOf(content.filter(isInline), place)];
    case 'heading': {
      const level = Math.min(3, Math.max(1, node.attrs?.level ?? 1)) + place.manner.heading - 1;
      const children = inline(content.filter(isInline), place.manner);
      return [new Paragraph({ style: `Heading${level}`, children })];
    }
    case 'bulletList':
    case 'orderedList': {
      const list = {
        reference: node.type === 'bulletList' ? bullets : steps,
        instance: place.numbers.list(),
      };
      return content.flatMap((item) => blocksOf(item, { ...place, list }));
    }
    case 'listItem':
      return itemOf(content, place);
    case 'blockquote':
      return content.flatMap((block) => blocksOf(block, { ...place, style: 'NoteQuote' }));
    case 'table':
      return noteTable(node, (cell) => cellBlocks(cell, place));
    case 'tableRow':
    case 'tableHeader':
    case 'tableCell':
      return content.flatMap((block) => blocksOf(block, place));
  }
}

/** Its first line carries the mark of the list; what follows in it is one step deeper. */
function itemOf([first, ...rest]: readonly RichNode[], place: Place): readonly FileChild[] {
  const inner = { ...place, depth: Math.min(place.depth + 1, 3) };
  return [
    ...(first === undefined ? [] : blocksOf(first, place)),
    ...rest.flatMap((block) =>
      blocksOf(block, block.type === 'paragraph' ? { ...inner, list: null } : inner),
    ),
  ];
}

function cellBlocks(cell: RichBlock, { numbers, manner }: Place): readonly FileChild[] {
  const place: Place = { numbers, manner, depth: 0, list: null, style: 'TableText' };
  return (cell.content ?? []).flatMap((block) => blocksOf(block, place));
}

function lineOf(content: readonly RichInline[], { list, depth, style, manner }: Place): Paragraph {
  const numbering = list && { ...list, level: depth, custom: true };
  const indent = list === null && depth > 0 ? { indent: { left: 420 * depth } } : {};
  return new Paragraph({
    style: (list !== null || depth > 0) && style === manner.text ? manner.item : style,
    ...(numbering ? { numbering, contextualSpacing: true } : indent),
    children: inline(content, manner),
  });
}

function inline(content: readonly RichInline[], manner: Manner): readonly ParagraphChild[] {
  return content.flatMap((node): readonly ParagraphChild[] => {
    switch (node.type) {
      case 'text':
        return manner.words(node.text, lookOf(node.marks ?? []));
      case 'hardBreak':
        return [new TextRun({ break: 1 })];
      case 'mention':
        return manner.mention(node.attrs.label);
      case 'footnote':
        return manner.footnote(node.attrs.text);
    }
  });
}

function lookOf(marks: readonly RichMark[]): Look {
  const has = (type: RichMark['type']): boolean => marks.some((mark) => mark.type === type);
  return {
    ...(has('bold') ? { bold: true } : {}),
    ...(has('italic') ? { italics: true } : {}),
    ...(has('strike') ? { strike: true } : {}),
    ...(has('underline') ? { underline: { type: 'single' } as const } : {}),
    ...(has('highlight') ? ({ highlight: 'yellow' } as const) : {}),
  };
}

function isInline(node: RichNode): node is RichInline {
  return (
    node.type === 'text' || node.type === 'hardBreak' || node.type === 'mention' || node.type === 'footnote'
  );
}
