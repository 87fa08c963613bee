export type Cells = readonly (readonly string[])[];

/** Why a file gives no list. Each has a sentence, `listFile.problem`, which says what to do. */
export type ListProblem =
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-long-cell'
  | 'nothing-in'
  | 'old-or-locked'
  | 'not-a-list'
  | 'quote-not-closed'
  | 'damaged'
  | 'unsafe';

export type ListReading =
  | { readonly kind: 'cells'; readonly cells: Cells }
  | { readonly kind: 'problem'; readonly problem: ListProblem };

/** What the worker is asked. */
export type ListQuestion = { readonly bytes: ArrayBuffer; readonly name: string };

/** Lists of people, of recommendations and of activities are small; whatever is larger was chosen by mistake. */
export const listLimits = {
  /** Bytes of the file itself. */
  bytes: 10_000_000,
  /** With the headings; a command takes as many. */
  rows: 10_000,
  columns: 200,
  /** Letters of one cell: what a spreadsheet holds at most. */
  cell: 32_767,
} as const;

/** Thrown by what reads a list when it cannot go on, and caught by `readList`. */
export class ListStop extends Error {
  readonly problem: ListProblem;
  constructor(problem: ListProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** Puts the text of a cell at its place, both counted from 0. Empty ones take no place, wherever they stand. */
export function putCell(rows: string[][], row: number, column: number, text: string): void {
  if (text.trim() === '') return;
  if (row >= listLimits.rows) throw new ListStop('too-many-rows');
  if (column >= listLimits.columns) throw new ListStop('too-many-columns');
  if (text.length > listLimits.cell) throw new ListStop('too-long-cell');
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  while (cells.length < column) cells.push('');
  cells[column] = text;
}
