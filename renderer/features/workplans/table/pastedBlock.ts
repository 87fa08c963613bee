import { type Activity, type ActivityId, unplanned } from '../../../../shared/domain/activity.ts';
import type { OutputId } from '../../../../shared/domain/strategy.ts';
import { emptyText, type Language } from '../../../../shared/domain/text.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import type { PlanNames } from '../../../../shared/records/planNames.ts';
import type { BlockChange, CellDraft, RowEdit } from './blockChange.ts';
import { sharing } from './cellValues.ts';
import { type ColumnId, isTypedColumn } from './columns.ts';
import { pastedColumns } from './pastedColumns.ts';
import { readPastedRow } from './pastedRow.ts';

type Block = readonly (readonly string[])[];

/** A cell of the sheet that found no place: its line, counted from 1, what its column is called or which it is, and what it says. */
export type Left = {
  readonly line: number;
  readonly heading: string;
  readonly column: number;
  readonly text: string;
};

export type Pasted = {
  readonly edited: BlockChange;
  readonly added: readonly RowEdit[];
  readonly left: readonly Left[];
};

type Where = {
  /** The activities that are there already, which the first lines go over. */
  readonly over: readonly Activity[];
  readonly workplanId: WorkplanId;
  readonly outputId: OutputId;
  readonly active: ColumnId;
  readonly shown: readonly ColumnId[];
};

type Reader = { readonly language: Language; readonly names: PlanNames; readonly newId: () => string };

/** What a block of a spreadsheet makes of the activities it is pasted over, and of new ones for the lines that are left. */
export function readPastedBlock(block: Block, where: Where, { language, names, newId }: Reader): Pasted {
  const { columns, headings, lines } = pastedColumns(block, where.active, where.shown);
  const firstLine = block.length - lines.length + 1;
  const edited: RowEdit[] = [];
  const added: RowEdit[] = [];
  const drafts: CellDraft[] = [];
  const left: Left[] = [];
  let next = 0;
  for (const [index, texts] of lines.entries()) {
    // An empty line between two tables is no activity without words; over one that is there it empties nothing either.
    if (texts.every((text) => text.trim() === '') && texts.length < 2 && lines.length > 1) continue;
    const there = where.over[next++];
    const before = there ?? blank(newId() as ActivityId, where);
    const row = readPastedRow(texts, columns, before, language, names);
    for (const [column, text] of row.left)
      left.push({ line: firstLine + index, heading: headings[column] ?? '', column: column + 1, text });
    const isBlank = Object.keys(row.fields).length === 0 && row.typed.length === 0;
    if (isBlank && (there || row.left.length > 0)) continue;
    const { id } = before;
    (there ? edited : added).push({ id, fields: there ? row.fields : { title: emptyText, ...row.fields } });
    const unread = new Map<ColumnId, string>(row.typed);
    const written = columns.flatMap((column) =>
      column === null ? [] : [column, ...(sharing[column] ?? [])],
    );
    for (const column of new Set(written))
      if (isTypedColumn(column) && (there || unread.has(column)))
        drafts.push({ id, column, text: unread.get(column) ?? '' });
  }
  return { edited: { rows: edited, drafts }, added, left };
}

function blank(id: ActivityId, { workplanId, outputId }: Where): Activity {
  return { ...unplanned, id, workplanId, outputId, order: 'a0', title: emptyText, illustrative: false };
}
