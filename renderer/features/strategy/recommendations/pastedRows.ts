import { pastedLines } from '../../../../shared/domain/card.ts';
import type { NamedLine } from '../../../../shared/domain/parseAnswer.ts';
import {
  type Recommendation,
  type RecommendationId,
  unanswered,
} from '../../../../shared/domain/recommendation.ts';
import {
  type ColumnUse,
  columnsByHeading,
  isTypedColumn,
  readRow,
} from '../../../../shared/domain/recommendationRows.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import type { CellDraft, Edit } from './changes.ts';
import { type ColumnId, columnIds } from './columns.ts';

type Block = readonly (readonly string[])[];
type Where = {
  /** The recommendations that are there already, which the first lines go over. */
  readonly over: readonly Recommendation[];
  readonly active: ColumnId;
};
type Reader = {
  readonly language: Language;
  readonly lines: readonly NamedLine[];
  readonly newId: () => string;
};
type Left = {
  readonly line: number;
  readonly heading: string;
  readonly column: number;
  readonly text: string;
};
type Pasted = {
  readonly added: readonly Edit[];
  readonly edited: readonly Edit[];
  readonly drafts: readonly CellDraft[];
  readonly left: readonly Left[];
};

/**
 * What a block of a spreadsheet or of a table in Word makes of the recommendations that it is pasted over, and of new
 * ones for the lines that are left. With a row of headings its columns go where these say, else on from the active one.
 */
export function readPasted(block: Block, { over, active }: Where, reader: Reader): Pasted {
  const { language, lines } = reader;
  const heading = block.length > 1 ? columnsByHeading(block[0] ?? []) : null;
  const use: ColumnUse = heading ?? usedFrom(active, Math.max(0, ...block.map((texts) => texts.length)));
  const body = heading ? block.slice(1) : block;
  const added: Edit[] = [];
  const edited: Edit[] = [];
  const drafts: CellDraft[] = [];
  const left: Left[] = [];
  let next = 0;
  for (const [index, texts] of body.entries()) {
    const line = block.length - body.length + index + 1;
    const isEmpty = texts.every((text) => text.trim() === '');
    const before = over[next];
    if (!before && isEmpty) continue;
    next++;
    const read = readRow(texts, use, before ?? unanswered, language, lines);
    const id = before?.id ?? (reader.newId() as RecommendationId);
    for (const [column, text] of read.left)
      left.push({ line, heading: heading ? (block[0]?.[column] ?? '') : '', column: column + 1, text });
    for (const [column, text] of read.typed) drafts.push({ id, column, text });
    for (const column of Object.keys(read.fields))
      if (isTypedColumn(column)) drafts.push({ id, column, text: '' });
    if (!before) added.push({ id, fields: { text: unanswered.text, ...read.fields } });
    else if (Object.keys(read.fields).length > 0) edited.push({ id, fields: read.fields });
  }
  return { added, edited, drafts, left };
}

/** The reference is given by the list itself: what is pasted onto it begins at the words. */
function usedFrom(active: ColumnId, width: number): ColumnUse {
  const from = columnIds.indexOf(active);
  return Array.from({ length: width }, (_, at) => {
    const column = columnIds[from + at];
    return column === undefined || column === 'reference' ? null : column;
  });
}

/** A list of a document, one recommendation a line, without the signs before its lines. */
export function withoutBullets(block: Block): Block {
  return block.map((texts) => texts.map((text) => pastedLines(text).join('\n')));
}
